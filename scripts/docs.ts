import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedDocs } from './docs/generated';

/** `npm run docs`: writes what docs/ holds of the contracts. */
void generatedDocs().then((documents) => {
  for (const [path, text] of documents) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
});
