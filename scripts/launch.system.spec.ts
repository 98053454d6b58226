import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { owners } from '@riserbo/contracts';
import { Client } from 'pg';
import { eventually } from '../libs/testing/src/eventually';
import { removeScratch, scratchFolder } from '../libs/testing/src/scratch';
import { freePort, processesOn, projectRoot } from '@riserbo/system';
import { Launch } from './play/launch';

describe('npm start', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = scratchFolder();
  });
  afterEach(() => {
    removeScratch(join(dataDir, 'postgres'));
    removeScratch(dataDir);
  });
  const companies = async () => {
    const port = readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3];
    const password = readFileSync(join(dataDir, 'postgres', 'superuser.password'), 'utf8');
    const client = new Client({ connectionString: `postgres://postgres:${password}@127.0.0.1:${port}/auth` });
    await client.connect();
    const { rows } = await client.query<{ company_id: string }>(
      'SELECT company_id FROM companies ORDER BY 1',
    );
    await client.end();
    return rows.map((row) => row.company_id);
  };

  it.each([
    ['with a process per service', []],
    ['with --single', ['--single']],
  ])(
    'gets ready %s, leaves nothing when killed with -9, finds its data again and stops cleanly',
    async (_, args) => {
      const env = { DATA_DIR: dataDir, PORT: String(await freePort()) };
      const first = new Launch(args, env);
      await first.ready();
      const sampled = await companies();
      expect(sampled).toHaveLength(1);
      expect(processesOn(dataDir).length).toBeGreaterThanOrEqual(args.length === 0 ? 10 : 3);
      await first.end('SIGKILL');
      await eventually(() => expect(processesOn(dataDir)).toEqual([]), { within: 30_000 });

      const second = new Launch(args, env);
      await second.ready();
      expect(await companies()).toEqual(sampled);
      const page = await fetch(`http://127.0.0.1:${env.PORT}/docs`);
      expect(page.status).toBe(200);
      expect(await second.end('SIGINT')).toBe(0);
      expect(processesOn(dataDir)).toEqual([]);
      expect(existsSync(join(dataDir, 'lock'))).toBe(false);
      expect(
        second.printed
          .trim()
          .split('\n')
          .filter((line) => line.startsWith('Riserbo is ready')),
      ).toEqual([expect.stringMatching(/^Riserbo is ready .*\/v1 .*\/docs .*http:\/\/127\.0\.0\.1:\d+$/)]);
    },
    180_000,
  );

  it('starts empty with --no-sample, starts a crashed service again, refuses a second instance, and is found by replay', async () => {
    const env = { DATA_DIR: dataDir, PORT: '0' };
    const first = new Launch(['--no-sample'], env);
    await first.ready();
    expect(await companies()).toEqual([]);
    expect(await new Launch([], env).failure()).toMatch(
      /^Riserbo could not start\. Riserbo runs already on [^\n]+\n$/,
    );
    const { pids } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as {
      pids: Record<string, number>;
    };
    const replay = spawnSync(process.execPath, [join(projectRoot, 'dist/scripts/replay.js')], {
      env: { DATA_DIR: dataDir },
      encoding: 'utf8',
    });
    expect([replay.stdout, replay.stderr]).toEqual([owners.map((owner) => `${owner} 0\n`).join(''), '']);
    process.kill(pids['retention'] ?? 0, 'SIGKILL');
    await eventually(() =>
      expect(first.printed).toContain('The retention service ended (SIGKILL), starting it again'),
    );
    expect(await first.end('SIGTERM')).toBe(0);
  }, 180_000);

  it('K1 makes a sample company although the start before was ended while it did', async () => {
    const env = { DATA_DIR: dataDir, PORT: '0' };
    const first = new Launch([], env);
    await eventually(() => expect(first.printed).toContain('Making the sample company'), { within: 90_000 });
    await eventually(async () => expect(await companies()).toHaveLength(1), { within: 20_000, every: 20 });
    await first.end('SIGKILL');
    const second = new Launch([], env);
    await second.ready();
    const { slug } = JSON.parse(readFileSync(join(dataDir, 'sample.json'), 'utf8')) as { slug: string };
    expect(slug).toMatch(/^studio-bianchi-[0-9a-f]{4}$/);
    for (const command of ['streams', 'rotate-keys']) {
      const run = spawnSync(process.execPath, [join(projectRoot, `dist/scripts/${command}.js`)], {
        env: { DATA_DIR: dataDir },
        encoding: 'utf8',
      });
      expect([run.stderr, run.status]).toEqual(['', 0]);
    }
    expect(readdirSync(join(dataDir, 'keys', 'signing'))).toHaveLength(2);
    expect(await second.end('SIGTERM')).toBe(0);
  }, 180_000);

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const failure = await new Launch([], { DATA_DIR: dataDir, PORT: String(port) }).failure();
    other.close();
    expect(failure).toMatch(new RegExp(`^Riserbo could not start\\. Port ${port} is taken: [^\\n]+\\n$`));
    expect(processesOn(dataDir)).toEqual([]);
  });

  it.each([
    [
      'there is no nats-server',
      { NATS_SERVER_BIN: '/nowhere/nats-server' },
      /NATS_SERVER_BIN does not name a nats-server/,
    ],
    ['DATA_DIR is a file', { DATA_DIR: '/dev/null' }, /DATA_DIR is not a folder/],
  ])('says in one line that %s', async (_, env, expected) => {
    const failure = await new Launch([], { DATA_DIR: dataDir, PORT: '0', ...env }).failure();
    expect(failure).toMatch(expected);
    expect(failure).toMatch(/^[^\n]+: [^\n]+\n$/);
    expect(processesOn(dataDir)).toEqual([]);
  });

  it('K1 X113 names every fault of the configuration in one line each, before it touches the data folder', async () => {
    const folder = join(dataDir, 'data');
    const env = { PORT: 'http', CORS_ORIGINS: '*', PUBLIC_URL: 'https://bookings.example', NATS_PORT: '0.5' };
    const failure = await new Launch([], { DATA_DIR: folder, ...env }).failure(78);
    const lines = [
      'PORT \\(gateway\\): must be a number',
      'CORS_ORIGINS \\(gateway\\): must list origins such as [^\\n]+',
      'NATS_PORT \\(launcher\\): must be a whole number from 1 to 65535',
      'PUBLIC_URL \\(mail catcher\\): must be on this machine[^\\n]+',
    ].map((line) => `Riserbo could not start\\. ${line}\\n`);
    expect(failure).toMatch(new RegExp(`^${lines.join('')}$`));
    expect(existsSync(folder)).toBe(false);
    expect(processesOn(folder)).toEqual([]);
  });

  it('says in one line that it does not know an option', async () => {
    expect(await new Launch(['--fast'], { DATA_DIR: dataDir }).failure()).toMatch(/^[^\n]*--fast: [^\n]+\n$/);
  });
});
