/** Runs before `npm start` and `npm test`. Plain JavaScript for Node 20 without any package. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';
import { whenNpmIsGone } from './npm-gone.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Installs the locked packages, chooses the Node to run on, and builds. Returns the path of that Node; exits
 * with one line if it fails.
 */
export function prepare() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node ${process.versions.node} is too old: install Node 20 or later`);
  demandWritable();
  install();
  const node = pinnedNode();
  process.env.NODE_COMPILE_CACHE ??= join(root, '.cache', 'compile');
  process.env.PATH = `${dirname(node)}${delimiter}${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  build(node);
  return node;
}

/** Whether this process runs on that Node; false if the installation has just replaced it. */
export function isThisNode(node) {
  const same = existsSync(process.execPath) && realpathSync(node) === realpathSync(process.execPath);
  return same && spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim() === process.version;
}

/**
 * Runs a program and forwards signals to it, including the end of the npm that started us. Resolves to the
 * exit code.
 */
export function run(command, args, env = {}) {
  const [tied, tiedArgs] = tie(command, args);
  const child = spawn(tied, tiedArgs, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenNpmIsGone(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** ends the child also after kill -9 of this process, where setpriv exists */
function tie(command, args) {
  const can = spawnSync('setpriv', ['--pdeathsig', 'KILL', '--', 'true'], { stdio: 'ignore' }).status === 0;
  return can ? ['setpriv', ['--pdeathsig', 'KILL', '--', command, ...args]] : [command, args];
}

/** A checkout owned by another user would fail later with a less clear error. */
function demandWritable() {
  for (const folder of ['', 'dist', '.cache', 'node_modules'].map((name) => join(root, name))) {
    try {
      if (existsSync(folder)) accessSync(folder, constants.W_OK);
    } catch {
      fail(`This user may not write to ${folder}: change its owner, or start from a copy of your own`);
    }
  }
}

function install() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules', '.riserbo-lock');
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === hash : isStampAllThatIsMissing(JSON.parse(lock)))
    return writeStamp(stamp, hash);
  console.log('Installing dependencies (takes a minute, once)');
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  const done = spawnSync(
    npm[0],
    [...npm[1], 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (done.error?.code === 'ENOENT') fail('There is no npm on this machine: install it beside Node');
  if (done.status !== 0) fail('The dependencies could not be installed: see above, then start again');
  writeStamp(stamp, hash);
}

function writeStamp(stamp, hash) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) writeFileSync(stamp, hash);
}

/** Without the stamp, npm's record of its installation decides: npm may have been run by hand. */
function isStampAllThatIsMissing(lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  const isThere = (path) => existsSync(join(root, path, 'package.json'));
  return existsSync(record) && isInstalled(lock, JSON.parse(readFileSync(record, 'utf8')), isThere);
}

function pinnedNode() {
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (spawnSync(pinned, ['--version']).status === 0) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 9)) return process.execPath;
  return fail(
    `There is no pinned Node for ${process.platform}-${process.arch}: install Node 24.9 or later and start again`,
  );
}

/** The `build` script of package.json, on the chosen Node. */
function build(node) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const [, ...args] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.build.split(' ');
  const built = spawnSync(node, [join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status === 0) return;
  if (/EACCES|EPERM|EROFS/.test(built.stderr))
    fail(`This user may not write to all of ${join(root, 'dist')}: remove it, or change its owner`);
  process.stderr.write(`${built.stdout}${built.stderr}`);
  if (/ENOSPC/.test(built.stderr)) fail('The disk is full: make room and start again');
  fail('The sources do not compile: see above');
}

export function fail(line) {
  console.error(line);
  process.exit(1);
}
