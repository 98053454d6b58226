import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@riserbo/system';

/** The page that opens an export from `file://`; built when its sources have changed. */
export async function readViewer(): Promise<{ page: string; sha256: string }> {
  const builder = (await import(join(projectRoot, 'scripts', 'console.mjs'))) as {
    buildViewer(node: string): string;
  };
  const page = readFileSync(join(builder.buildViewer(process.execPath), 'index.html'), 'utf8');
  return { page, sha256: createHash('sha256').update(page).digest('hex') };
}
