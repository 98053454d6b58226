/** `npm start`, from a clean clone on Node 20 to "Riserbo is ready". Options: --single, --no-sample. */
import { fileURLToPath } from 'node:url';
import { buildConsole } from './console.mjs';
import { whenNpmIsGone } from './npm-gone.mjs';
import { isThisNode, prepare, run } from './prepare.mjs';

const args = process.argv.slice(2);
const prepared = process.env.RISERBO_PREPARED === '1';
delete process.env.RISERBO_PREPARED;
const node = prepared ? process.execPath : prepare();
process.env.CONSOLE_DIR ??= buildConsole(node);
if (isThisNode(node)) {
  whenNpmIsGone(() => process.kill(process.pid, 'SIGTERM'));
  const { launch } = await import('../dist/scripts/launch.js');
  process.exit(await launch(args, process.env));
}
process.exit(await run(node, [fileURLToPath(import.meta.url), ...args], { RISERBO_PREPARED: '1' }));
