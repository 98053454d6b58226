/**
 * `npm run test:NAME [-- ARGS OF JEST]`: one of the suites below test/ or web/, too slow for `npm test`. The
 * last line is `N passed, N failed`.
 */
import { buildConsole, buildHarness, buildViewer } from './console.mjs';
import { runJest } from './jest.mjs';
import { prepare } from './prepare.mjs';

const [name, ...args] = process.argv.slice(2);
const node = prepare();
if (name === 'web') {
  process.env.CONSOLE_DIR = buildConsole(node);
  process.env.HARNESS_DIR = buildHarness(node);
  process.env.VIEWER_DIR = buildViewer(node);
}
const { passed, failed } = await runJest(node, `${name}.json`, [`--config=jest.${name}.config.js`, ...args]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
