import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedDocs } from './generated';
import { typedClientFolder, writeTypedClient } from './typed-client';

/** Prints every generated file that is not as the contracts make it; nothing when all are. */
async function printStale(): Promise<void> {
  for (const [path, text] of await generatedDocs())
    if (text !== readFileSync(path, 'utf8')) process.stdout.write(`${path}\n`);
  const made = mkdtempSync(join(tmpdir(), 'riserbo-client-'));
  try {
    await writeTypedClient(made);
    const names = new Set([...filesIn(made), ...filesIn(typedClientFolder)]);
    for (const name of names)
      if (textOf(made, name) !== textOf(typedClientFolder, name))
        process.stdout.write(`${join(typedClientFolder, name)}\n`);
  } finally {
    rmSync(made, { recursive: true });
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

function textOf(folder: string, name: string): string | undefined {
  return filesIn(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined;
}

void printStale();
