import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { eventually } from '@riserbo/testing';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { isAlive } from './leftovers';
import { projectRoot } from './places';
import { startPostgres } from './postgres';

async function ask(url: string, text: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows[0];
  } finally {
    await client.end();
  }
}

describe('embedded Postgres', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = scratchFolder();
  });
  afterEach(() => removeScratch(dataDir));

  it('starts, stops and starts again on its old data', async () => {
    const first = await startPostgres({ dataDir });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS value');
    await first.stop();
    expect(isAlive(first.pid ?? 0)).toBe(false);
    const second = await startPostgres({ dataDir });
    expect(await ask(second.url, 'SELECT value FROM kept')).toEqual({ value: 7 });
    await second.stop();
  });

  it('checks passwords, sums blocks, syncs, listens on loopback only and logs no values', async () => {
    const server = await startPostgres({ dataDir });
    const settings = await ask(
      server.url,
      `SELECT ${[
        'fsync',
        'data_checksums',
        'listen_addresses',
        'log_error_verbosity',
        'log_parameter_max_length_on_error',
        'log_min_error_statement',
      ]
        .map((key) => `current_setting('${key}') AS ${key}`)
        .join(', ')}`,
    );
    await expect(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
    await expect(ask(server.url, `SELECT 'canary-7'::int`)).rejects.toThrow();
    await server.stop();
    expect(settings).toEqual({
      fsync: 'on',
      data_checksums: 'on',
      listen_addresses: '127.0.0.1',
      log_error_verbosity: 'terse',
      log_parameter_max_length_on_error: '0',
      log_min_error_statement: 'panic',
    });
    expect(statSync(join(dataDir, 'superuser.password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'cluster')).mode & 0o777).toBe(0o700);
  });

  it('leaves no process when its parent is killed with -9, and no damage', async () => {
    const script = `require(${JSON.stringify(join(projectRoot, 'dist/libs/system/src/embedded/postgres.js'))})
      .startPostgres({ dataDir: ${JSON.stringify(dataDir)} }).then((server) => { console.log(JSON.stringify([server.pid, server.url])); setInterval(() => {}, 1000); })`;
    const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
    const [pid, url] = JSON.parse(printed.toString()) as [number, string];
    await ask(url, 'CREATE TABLE kept AS SELECT 7 AS value');
    parent.kill('SIGKILL');
    await eventually(() => expect(isAlive(pid)).toBe(false), { within: 30_000 });
    const next = await startPostgres({ dataDir });
    expect(await ask(next.url, 'SELECT value FROM kept')).toEqual({ value: 7 });
    await next.stop();
  });

  it('ends a server that an earlier start left running on the same data', async () => {
    const first = await startPostgres({ dataDir, fast: true });
    const second = await startPostgres({ dataDir, fast: true });
    expect(isAlive(first.pid ?? 0)).toBe(false);
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await second.stop();
  });

  it('starts in spite of a pid file that names a process of somebody else', async () => {
    await (await startPostgres({ dataDir, fast: true })).stop();
    writeFileSync(
      join(dataDir, 'cluster', 'postmaster.pid'),
      `${process.pid}\n${dataDir}/cluster\n1\n5432\n\n\n\nready\n`,
    );
    const server = await startPostgres({ dataDir });
    expect(isAlive(process.pid)).toBe(true);
    await server.stop();
  });

  it('makes the cluster anew when an earlier start was cut short', async () => {
    mkdirSync(join(dataDir, 'cluster.new', 'cluster'), { recursive: true });
    writeFileSync(join(dataDir, 'superuser.password'), 'of the start that was cut short');
    const server = await startPostgres({ dataDir });
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await server.stop();
    expect(existsSync(join(dataDir, 'cluster.new'))).toBe(false);
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const failure = await startPostgres({ dataDir, port, fast: true }).catch((error: Error) => error.message);
    other.close();
    expect(failure).toMatch(new RegExp(`^Port ${port} is taken: [^\\n]+$`));
  });

  it('says in one line that the data is of another version', async () => {
    await (await startPostgres({ dataDir, fast: true })).stop();
    writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '9\n');
    await expect(startPostgres({ dataDir })).rejects.toThrow(
      /^The data was written by Postgres 9 and this is \d+: [^\n]+$/,
    );
  });

  it('keeps the cluster in the folder, and elsewhere when its user may not enter that', async () => {
    const closed = join(dataDir, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    const server = await startPostgres({ dataDir: closed, fast: true });
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await server.stop();
    // only root runs Postgres as another user, who may lack access
    expect(lstatSync(join(closed, 'cluster')).isSymbolicLink()).toBe(process.getuid?.() === 0);
    const place = readFileSync(join(closed, 'cluster', 'PG_VERSION'), 'utf8');
    expect(place.trim()).toMatch(/^\d+$/);
    removeScratch(closed);
    rmSync(closed, { recursive: true, force: true });
  });
});
