import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedDocs } from './docs/generated';
import { typedClientFolder, writeTypedClient } from './docs/typed-client';

/** `npm run docs`: writes what docs/ holds of the contracts, and the typed client. */
void generatedDocs().then(async (documents) => {
  for (const [path, text] of documents) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
  await writeTypedClient(typedClientFolder);
  process.stdout.write(`${typedClientFolder}\n`);
});
