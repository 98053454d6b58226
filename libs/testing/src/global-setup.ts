import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { natsServer, projectRoot, startPostgres } from '@riserbo/system';
import { postgresContainer, wantsContainers } from './containers';
import { removeScratch, scratchFolder } from './scratch';

declare global {
  var endTestServers: (() => Promise<void>) | undefined;
}

/**
 * Before the first test file: builds for tests that start processes, starts one shared Postgres, and locates
 * nats-server.
 */
export default async function setUp(): Promise<void> {
  if (process.env['RISERBO_BUILT'] !== '1') build();
  if (!process.env['TEST_NATS'] && !wantsContainers()) process.env['NATS_SERVER_BIN'] = natsServer();
  if (process.env['TEST_POSTGRES']) return;
  const server = wantsContainers() ? await contained() : await embedded();
  process.env['TEST_POSTGRES'] = server.url;
  globalThis.endTestServers = server.end;
}

async function embedded() {
  const dataDir = scratchFolder();
  const postgres = await startPostgres({ dataDir, fast: true });
  const end = async () => {
    await postgres.stop();
    removeScratch(dataDir);
  };
  return { url: postgres.url, end };
}

async function contained() {
  const password = randomBytes(12).toString('base64url');
  const container = await postgresContainer(password);
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${container.port}/postgres`,
    end: () => container.remove(),
  };
}

/** The `build` script of package.json, for running Jest directly. */
function build(): void {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  const [, ...args] = scripts.build.split(' ');
  const swc = join(projectRoot, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const { status, stderr } = spawnSync(process.execPath, [swc, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the sources do not compile:\n${stderr}`);
}
