import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, whether this runs from the sources or from dist/. */
export const projectRoot: string = findRoot(__dirname);
/** The folder that services/ and libs/ are below, as this code runs: the root, or dist/. */
export const codeRoot: string = join(__dirname, '..', '..', '..', '..');
export const cacheDir: string = join(projectRoot, '.cache');

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
