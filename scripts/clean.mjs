/** `npm run clean`: removes DATA_DIR with everything in it. */
import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from './prepare.mjs';

const folder = resolve(process.env.DATA_DIR || join(root, '.data'));
if (!existsSync(folder)) finish(`There is no data in ${folder}`);
if (!existsSync(join(folder, 'keys')) && !existsSync(join(folder, 'logs')))
  fail(`${folder} does not look like data of Riserbo: nothing was removed`);
const holder = runningProcess(join(folder, 'lock'));
if (holder !== undefined) fail(`Riserbo runs on ${folder} (process ${holder}): stop it first`);
const cluster = join(folder, 'postgres', 'cluster');
if (lstatSync(cluster, { throwIfNoEntry: false })?.isSymbolicLink())
  rmSync(dirname(readlinkSync(cluster)), { recursive: true, force: true });
rmSync(folder, { recursive: true, force: true });
finish(`Removed ${folder}`);

/** The process that holds the lock, unless its id was reused since. */
function runningProcess(lock) {
  try {
    const [pid, begin] = readFileSync(lock, 'utf8').trim().split(' ');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] === begin ? pid : undefined;
  } catch {
    return undefined;
  }
}
function finish(line) {
  console.log(line);
  process.exit(0);
}
function fail(line) {
  console.error(line);
  process.exit(1);
}
