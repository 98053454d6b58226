/** Debian's packages without installing them: unpacked below a folder, from the mirror this machine uses. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** @returns what is missing on this machine, or undefined */
export function missingForDebian() {
  if (process.getuid() !== 0) return 'root, to start a Docker engine';
  for (const program of ['apt-get', 'dpkg-deb', 'unshare', 'nsenter'])
    if (!which(program)) return `the program ${program}`;
  return existsSync(keyring) ? undefined : 'the keys of Debian';
}

/**
 * Unpacks packages and all that they need.
 * @param suite such as `forky`; undefined takes the machine's own sources and leaves out what is installed
 * @throws Error that says what could not be had
 */
export function unpack(folder, name, packages, suite) {
  const target = join(folder, name);
  const wanted = [suite, ...packages].join(' ');
  const stamp = join(target, '.packages');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return target;
  rmSync(target, { recursive: true, force: true });
  mergedRoot(target);
  for (const file of download(join(folder, `apt-${name}`), packages, suite)) extract(file, target);
  writeFileSync(stamp, wanted);
  return target;
}

function download(place, packages, suite) {
  rmSync(place, { recursive: true, force: true });
  for (const part of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(place, part), { recursive: true });
  writeFileSync(join(place, 'status'), '');
  writeFileSync(join(place, 'sources.list'), `deb [signed-by=${keyring}] ${mirror()} ${suite ?? ''} main\n`);
  const options = [
    // a mirror that is behind is still signed by Debian
    ...['Acquire::Check-Valid-Until=false', 'APT::Sandbox::User=root', 'APT::Install-Recommends=false'],
    ...[`Dir::State::lists=${place}/lists`, `Dir::Cache=${place}/cache`],
    ...(suite === undefined
      ? []
      : [
          ...[`Dir::Etc::sourcelist=${place}/sources.list`, 'Dir::Etc::sourceparts=-'],
          `Dir::State::status=${place}/status`,
        ]),
  ].flatMap((option) => ['-o', option]);
  apt([...options, 'update']);
  apt([...options, '--download-only', '--yes', 'install', ...packages]);
  const archives = join(place, 'cache/archives');
  const files = readdirSync(archives).filter((file) => file.endsWith('.deb'));
  return files.map((file) => join(archives, file));
}

function apt(args) {
  const { status, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(`packages of Debian (${lastLine(stderr) || 'no answer'})`);
}

/** The mirror of this machine's sources. */
function mirror() {
  const places = ['/etc/apt/sources.list', ...sourceParts()];
  const texts = places.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
  const found = /(https?:\/\/\S+\/debian)\/?\s/.exec(`${texts.join('\n')}\n`);
  if (!found) throw new Error("a mirror of Debian in this machine's sources");
  return found[1];
}

function sourceParts() {
  const folder = '/etc/apt/sources.list.d';
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Older packages write to /bin and /lib, which are links now. */
function mergedRoot(target) {
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(target, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(target, name));
  }
}

function extract(file, target) {
  const command = `dpkg-deb --fsys-tarfile '${file}' | tar -x --keep-directory-symlink -C '${target}'`;
  const { status } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { stdio: 'ignore' });
  if (status !== 0) throw new Error(`the package ${basename(file)}, which does not unpack`);
}

export const which = (program) =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;

const lastLine = (text = '') => text.trim().split('\n').at(-1);
