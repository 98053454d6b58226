/**
 * `node scripts/run.mjs scripts/demo …`: prepares, then runs a built program (a path below dist/) on the
 * pinned Node.
 */
import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

const [program, ...args] = process.argv.slice(2);
const node = prepare();
process.exit(await run(node, ['--enable-source-maps', join(root, 'dist', `${program}.js`), ...args]));
