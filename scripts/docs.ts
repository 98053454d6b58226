import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedDocs } from './docs/generated';
import { typedClientFolder, writeTypedClient } from './docs/typed-client';

/**
 * `npm run docs`: writes what docs/ holds of the contracts, and the typed client. `npm run docs -- release`
 * also keeps the document as that of the last release, with which later ones are compared (J6).
 */
void generatedDocs().then(async (documents) => {
  for (const [path, text] of documents) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
  if (process.argv.includes('release')) {
    mkdirSync('docs/released', { recursive: true });
    copyFileSync('docs/openapi.json', 'docs/released/openapi.json');
  }
  await writeTypedClient(typedClientFolder);
  process.stdout.write(`${typedClientFolder}\n`);
});
