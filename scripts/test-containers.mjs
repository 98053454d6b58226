/**
 * `npm run test:containers [-- ARGS OF JEST]`: builds the image, runs the compose file, and tests what only
 * containers show. It uses the Docker that answers here, or else an engine of Debian's packages that is not
 * installed. Where neither can be had it says in one line what is missing, and ends with 0. The last line is
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { missingForDebian } from './containers/debian.mjs';
import { docker, startEngine, unpackEngine } from './containers/engine.mjs';
import { importStandIns } from './containers/images.mjs';
import { runJest } from './jest.mjs';
import { prepare, root } from './prepare.mjs';

const images = { node: 'node:24.21-bookworm-slim', postgres: 'postgres:18', nats: 'nats:2.12.3' };
const folder = join(root, '.cache', 'containers');

const node = prepare();
const engine = await atHand();
if (engine.missing !== undefined) {
  console.log(`Containers were not tested. Missing: ${engine.missing}`);
  console.log('0 passed, 0 failed');
  process.exit(0);
}
const result = await runTests().finally(() => engine.end());
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed === 0 && result.passed > 0 ? 0 : 1);

async function runTests() {
  const inside = engine.pid === undefined ? [] : ['nsenter', `--net=/proc/${engine.pid}/ns/net`];
  const args = process.argv.slice(2);
  const config = ['--config=jest.containers.config.js', '--runInBand', ...args];
  const compose = await runJest(node, 'containers.json', config, inside);
  if (args.length > 0) return compose;
  // the specs of the servers for tests, with servers in containers
  Object.assign(process.env, { TEST_SERVERS: 'containers', TESTCONTAINERS_RYUK_DISABLED: 'true' });
  const specs = ['libs/testing/src/test-postgres', 'libs/testing/src/test-nats', '--runInBand'];
  const servers = await runJest(node, 'containers-servers.json', specs, inside);
  return { passed: compose.passed + servers.passed, failed: compose.failed + servers.failed };
}

/** Docker with the images built: the one that answers, or one of our own. */
async function atHand() {
  try {
    if (docker(['info']).status === 0) {
      for (const image of Object.values(images))
        if (docker(['image', 'inspect', image]).status !== 0 && docker(['pull', image]).status !== 0)
          return { missing: `the image ${image}` };
      build();
      return { pid: undefined, end: () => Promise.resolve() };
    }
    const missing = missingForDebian();
    if (missing !== undefined) return { missing };
    mkdirSync(folder, { recursive: true });
    const unpacked = unpackEngine(folder);
    const builder = await startEngine(folder, unpacked, 'build');
    try {
      importStandIns(folder, images, docker, node);
      build('--network=host');
    } finally {
      await builder.end();
    }
    return await startEngine(folder, unpacked, 'run');
  } catch (error) {
    if (error.isFailure) throw error;
    return { missing: error.message };
  }
}

function build(...options) {
  const targets = { service: 'riserbo:local', mails: 'riserbo-mails:local' };
  for (const [target, tag] of Object.entries(targets)) {
    const args = ['build', ...options, '--target', target, '--tag', tag, '.'];
    const env = { ...process.env, DOCKER_BUILDKIT: '1', BUILDKIT_PROGRESS: 'plain' };
    const { status, stderr } = spawnSync('docker', args, { cwd: root, encoding: 'utf8', env });
    if (status === 0) continue;
    const last = stderr.trim().split('\n').slice(-15).join('\n');
    // without the registry of packages nothing can be built; anything else is a fault of the Dockerfile
    if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|network/i.test(last)) throw new Error('the npm registry');
    throw Object.assign(new Error(last), { isFailure: true });
  }
  docker(['image', 'prune', '--force']);
}
