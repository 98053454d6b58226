import { readFileSync } from 'node:fs';
import { generatedDocs } from './generated';

/** Prints the name of every document that is stale or missing. */
void generatedDocs().then((documents) => {
  for (const [path, text] of documents) if (committed(path) !== text) process.stdout.write(`${path}\n`);
});

function committed(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
