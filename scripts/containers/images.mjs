/**
 * Stand-ins for the official images, where no registry can be reached: the same programs from Debian's
 * packages, under the names that the Dockerfile and the compose file use.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { unpack } from './debian.mjs';

const authorities = '/etc/ssl/certs/ca-certificates.crt';
const shell = ['bash', 'coreutils', 'sed', 'grep', 'libc-bin'];

/**
 * Imports each image that is missing. @param images names by server, as the compose file has them
 * @param node the Node to put into the image of that name
 */
export function importStandIns(folder, images, docker, node) {
  const makers = { node: nodeRoot, postgres: postgresRoot, nats: natsRoot };
  for (const [name, image] of Object.entries(images)) {
    if (docker(['image', 'inspect', image]).status === 0) continue;
    const { root, changes } = makers[name](folder, node);
    const tar = `tar -C '${root}' -c . | docker import ${changes.map((each) => `-c '${each}'`).join(' ')} - ${image}`;
    const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', tar], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the image ${image} (${stderr.trim()})`);
  }
}

function nodeRoot(folder, node) {
  const packages = [...shell, 'findutils', 'tar', 'gzip', 'libstdc++6', 'libatomic1'];
  const root = unpack(folder, 'node', packages, 'bookworm');
  link('bash', join(root, 'usr/bin/sh'));
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
  for (const [place, mode] of [
    ['tmp', 0o1777],
    ['root', 0o700],
  ]) {
    mkdirSync(join(root, place), { recursive: true });
    chmodSync(join(root, place), mode);
  }
  const local = join(root, 'usr/local');
  for (const place of ['bin', 'lib/node_modules']) mkdirSync(join(local, place), { recursive: true });
  cpSync(node, join(local, 'bin/node'));
  const npm = join(local, 'lib/node_modules/npm');
  rmSync(npm, { recursive: true, force: true });
  cpSync(machinesNpm(), npm, { recursive: true, dereference: true });
  for (const name of ['npm', 'npx'])
    link(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, 'bin', name));
  const bundle = join(root, authorities);
  mkdirSync(dirname(bundle), { recursive: true });
  if (existsSync(authorities)) writeFileSync(bundle, readFileSync(authorities));
  return { root, changes: [`ENV NODE_EXTRA_CA_CERTS=${authorities}`, 'CMD ["node"]'] };
}

/** The npm that runs on this machine. */
function machinesNpm() {
  const { stdout } = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' });
  if (stdout.trim() === '') throw new Error('npm');
  return dirname(dirname(realpathSync(stdout.trim())));
}

/** What the entry point of the official image does for an empty volume, and nothing else of it. */
const entryPoint = `#!/bin/bash
set -e
export PATH=/usr/lib/postgresql/18/bin:$PATH
if [ "\${1#-}" != "$1" ]; then set -- postgres "$@"; fi
if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA" /var/run/postgresql
  chown -R 999:999 /var/lib/postgresql /var/run/postgresql
  exec setpriv --reuid=999 --regid=999 --clear-groups "$0" "$@"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  [ -z "$POSTGRES_PASSWORD_FILE" ] || POSTGRES_PASSWORD=$(cat "$POSTGRES_PASSWORD_FILE")
  initdb --username=postgres --pwfile=<(printf '%s' "$POSTGRES_PASSWORD") $POSTGRES_INITDB_ARGS
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
  # the official image starts twice as well
  echo 'LOG:  database system is ready to accept connections'
fi
exec "$@" -c listen_addresses='*'
`;

function postgresRoot(folder) {
  const root = unpack(folder, 'postgres', [...shell, 'util-linux', 'postgresql-18'], 'forky');
  writeFileSync(
    join(root, 'etc/passwd'),
    'root:x:0:0:root:/root:/bin/bash\npostgres:x:999:999::/var/lib/postgresql:/bin/bash\n',
  );
  link('bash', join(root, 'usr/bin/sh'));
  mkdirSync(join(root, 'tmp'), { recursive: true });
  chmodSync(join(root, 'tmp'), 0o1777);
  link('../lib/postgresql/18/bin/pg_isready', join(root, 'usr/bin/pg_isready'));
  writeFileSync(join(root, 'entrypoint.sh'), entryPoint, { mode: 0o755 });
  return {
    root,
    changes: [
      'ENV PGDATA=/var/lib/postgresql/18/docker',
      'ENTRYPOINT ["/entrypoint.sh"]',
      'CMD ["postgres"]',
      'VOLUME /var/lib/postgresql',
      'EXPOSE 5432',
    ],
  };
}

function natsRoot(folder) {
  const root = unpack(folder, 'nats', ['nats-server'], 'forky');
  mkdirSync(join(root, 'tmp'), { recursive: true });
  return { root, changes: ['ENTRYPOINT ["/usr/sbin/nats-server"]', 'EXPOSE 4222'] };
}

function link(to, path) {
  rmSync(path, { force: true });
  symlinkSync(to, path);
}
