/** A Docker engine of Debian's packages that leaves the machine's network, bridges and firewall alone. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unpack } from './debian.mjs';

const PATIENCE_MS = 60_000;

/** Unpacks engine and client. From here on `docker` and `docker compose` of this process are those. */
export function unpackEngine(folder) {
  const engine = unpack(folder, 'engine', ['docker.io', 'iptables', 'iproute2']);
  const tools = unpack(folder, 'tools', ['docker-compose', 'docker-buildx'], 'forky');
  const plugins = join(folder, 'config', 'cli-plugins');
  rmSync(plugins, { recursive: true, force: true });
  mkdirSync(plugins, { recursive: true });
  cpSync(join(tools, 'usr/libexec/docker/cli-plugins'), plugins, { recursive: true });
  for (const name of ['iptables', 'ip6tables']) {
    const path = join(engine, 'usr/sbin', name);
    rmSync(path, { force: true });
    symlinkSync(`${name}-nft`, path);
  }
  process.env.PATH = `${engine}/usr/sbin:${engine}/usr/bin:${process.env.PATH}`;
  process.env.DOCKER_CONFIG = join(folder, 'config');
  process.env.DOCKER_HOST = `unix://${folder}/docker.sock`;
  return engine;
}

/**
 * Starts the engine. For building it uses the machine's network and no bridge; for running it has a
 * separate network namespace, so that ports and packet filters stay in there.
 * @returns its process id, and how to end it
 */
export async function startEngine(folder, engine, purpose) {
  const flags = [
    ...[
      '--data-root',
      `${folder}/data`,
      '--exec-root',
      `${folder}/exec`,
      '--pidfile',
      `${folder}/docker.pid`,
    ],
    ...['--host', `unix://${folder}/docker.sock`, '--storage-driver', 'overlay2', '--oom-score-adjust', '0'],
    ...['--exec-opt', 'native.cgroupdriver=cgroupfs'],
  ];
  const alone = ['--bridge=none', '--iptables=false', '--ip-masq=false', '--ip-forward=false'];
  const [command, args] =
    purpose === 'build'
      ? ['dockerd', [...flags, ...alone]]
      : ['unshare', ['--net', 'sh', '-c', 'ip link set lo up; exec dockerd "$@"', 'dockerd', ...flags]];
  rmSync(`${folder}/docker.pid`, { force: true });
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: `${engine}/usr/lib/x86_64-linux-gnu`,
    XTABLES_LIBDIR: `${engine}/usr/lib/x86_64-linux-gnu/xtables`,
  };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let last = '';
  child.stderr.on('data', (chunk) => (last = `${last}${chunk}`.slice(-4_000)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    spawnSync('umount', [`${folder}/exec/netns/default`], { stdio: 'ignore' });
  };
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until && child.exitCode === null; await wait(300))
    if (docker(['version']).status === 0) return { pid: pidOf(folder, child.pid), end };
  await end();
  throw new Error(`an engine that starts (${last.trim().split('\n').at(-1)})`);
}

export const docker = (args) => spawnSync('docker', args, { encoding: 'utf8' });

/** In whose namespace the engine is. */
const pidOf = (folder, spawned) =>
  existsSync(`${folder}/docker.pid`) ? Number(readFileSync(`${folder}/docker.pid`, 'utf8')) : spawned;
