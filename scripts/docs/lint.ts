import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { createConfig, lintFromString } from '@redocly/openapi-core';

/**
 * Prints the linters' findings about the committed documents, one line each, and exits 1 if there are any.
 * Runs outside Jest, because the linters are ES modules with loader hooks.
 */
async function lint(): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended'],
    rules: { 'info-license': 'error', 'operation-4xx-response': 'off', 'no-server-example.com': 'off' },
  });
  const openapi = await lintFromString({
    source: readFileSync('docs/openapi.json', 'utf8'),
    absoluteRef: 'openapi.json',
    config,
  });
  const found = openapi.map(
    (each) => `openapi ${each.ruleId}: ${each.message} at ${each.location[0]?.pointer ?? ''}`,
  );
  const asyncapi = await new Parser().parse(readFileSync('docs/asyncapi.json', 'utf8'));
  const errors = asyncapi.diagnostics.filter(({ severity }) => severity === 0);
  if (asyncapi.document === undefined) found.push('asyncapi: no document');
  return [
    ...found,
    ...errors.map((each) => `asyncapi ${String(each.code)}: ${each.message} at ${each.path.join('.')}`),
  ];
}

void lint().then((found) => {
  process.stdout.write(found.join('\n'));
  process.exit(found.length === 0 ? 0 : 1);
});
