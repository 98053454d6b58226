import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logEvents } from './events';

const sources = join(__dirname, '..', '..', '..', 'messaging', 'src');

it('K3 lists every event that messaging logs by name', () => {
  const files = globSync('**/*.ts', { cwd: sources }).map((file) =>
    readFileSync(join(sources, file), 'utf8'),
  );
  const names = files.flatMap((text) =>
    [...text.matchAll(/log\.(?:info|warn|error)\(\s*'(\w+)'/g)].map((match) => match[1]),
  );
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) expect(logEvents).toContain(name);
});
