/**
 * `npm run test:faults [-- ARGS OF JEST]`: kills, stops and slows down parts of a running system, fills its
 * disk (a small one, if this user can mount it), and checks what remains. The last line is `N passed, N
 * failed`.
 */
import { runJest } from './jest.mjs';
import { prepare } from './prepare.mjs';

const node = prepare();
const args = ['--config=jest.faults.config.js', '--runInBand', ...process.argv.slice(2)];
const { passed, failed } = await runJest(node, 'faults.json', args);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
