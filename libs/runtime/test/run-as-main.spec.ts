import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { removeScratch, scratchFolder, testNats, type TestNats } from '@riserbo/testing';
import { migrate } from '../src';
import { ends, makeKeys } from './a-service';
import { anEmptyDatabase, type EmptyDatabase } from './database';

const root = join(__dirname, '..', '..', '..');
const main = join(root, 'dist', 'libs', 'runtime', 'test', 'main-fixture.js');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Every line is JSON (X112). */
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; problem?: string });

describe('runAsMain', () => {
  let folder: string;
  let nats: TestNats;
  let database: EmptyDatabase;
  let good: NodeJS.ProcessEnv;

  beforeAll(async () => {
    folder = scratchFolder();
    nats = await testNats();
    database = await anEmptyDatabase(undefined, 'retention');
    await migrate({
      url: database.urls.owner,
      service: 'retention',
      migrations: ends.database?.migrations ?? [],
    });
    const { url, user, password } = nats.credentials('retention');
    const keys = await makeKeys(folder);
    good = {
      NATS_URL: url,
      NATS_USER: user,
      NATS_PASSWORD: password,
      SERVICE_KEY_FILE: keys.retention,
      PUBLIC_URL: 'http://x.example',
      WAIT_SECONDS: '0',
      DATABASE_URL: database.urls.app,
      SYSTEM_DATABASE_URL: database.urls.system,
    };
  });
  afterAll(async () => {
    await nats.stop();
    await database.drop();
    removeScratch(folder);
  });

  const run = (
    env: NodeJS.ProcessEnv,
    ...args: string[]
  ): { child: ChildProcess; ended: Promise<Ended>; line(text: string): Promise<void> } => {
    const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
    const line = async (text: string) => {
      while (!out.includes(text))
        await Promise.race([
          once(child.stdout, 'data'),
          ended.then((end) => Promise.reject(new Error(end.err))),
        ]);
    };
    return { child, ended, line };
  };

  it('X112 ends with 78 and a JSON line for every bad key, without a value', async () => {
    const { code, err, out } = await run({
      ...good,
      NATS_PASSWORD: '',
      LOG_LEVEL: 'canary',
      DATABASE_URL: 'canary',
    }).ended;
    expect(code).toBe(78);
    const lines = linesOf(err);
    expect(lines.map(({ problem }) => problem?.split(':').slice(0, 2).join(':'))).toEqual([
      'retention: LOG_LEVEL',
      'retention: NATS_PASSWORD',
      'retention: DATABASE_URL',
    ]);
    const about = { level: 'error', service: 'retention', event: 'start_failed' };
    for (const line of lines) expect(line).toMatchObject(about);
    expect(err + out).not.toContain('canary');
  });

  it('K2 ends with 78 and one line when NATS is on another machine and its authority is not named', async () => {
    const { code, err } = await run({ ...good, NATS_URL: 'nats://nats:4222' }).ended;
    expect([code, linesOf(err).map(({ problem }) => problem)]).toEqual([
      78,
      ['retention: NATS_CA_FILE: missing, since NATS is on another machine'],
    ]);
  });

  it('X112 ends with 1 and one JSON line when a part is missing', async () => {
    const { code, err } = await run({ ...good, NATS_URL: 'nats://127.0.0.1:1' }).ended;
    expect([code, linesOf(err).map(({ problem }) => problem)]).toEqual([
      1,
      ['retention could not start: NATS at NATS_URL does not answer, or refuses NATS_USER and NATS_PASSWORD'],
    ]);
  });

  it('K1 ends with 0 when it is stopped while it waits for NATS', async () => {
    const { child, ended, line } = run({ ...good, NATS_URL: 'nats://127.0.0.1:1', WAIT_SECONDS: '60' });
    await line('dependency_absent');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('X101 stops in order on %s and ends with 0', async (signal) => {
    const { child, ended, line } = run(good);
    await line('service_started');
    child.kill(signal);
    const { code, out, err } = await ended;
    const events = out
      .trim()
      .split('\n')
      .map((text) => (JSON.parse(text) as { event: string }).event);
    expect([code, events, err]).toEqual([0, ['service_started', 'service_stopping', 'service_stopped'], '']);
    expect(JSON.parse(out.split('\n')[0] as string)).toMatchObject({ timeZones: process.versions.tz });
  });

  it('K3 ends with 1 on a fault that nobody caught, and prints none of its words', async () => {
    const { code, out, err } = await run(good, 'crash').ended;
    expect(code).toBe(1);
    expect(out).toContain('process_failed');
    expect(out + err).not.toContain('canary');
  });

  it('X112 K3 logs what Node warns of as JSON, and prints none of its words', async () => {
    const { child, ended, line } = run(good, 'warn');
    await line('process_warned');
    child.kill('SIGTERM');
    const { out, err } = await ended;
    expect(err).toBe('');
    expect(linesOf(out).map(({ event }) => event)).toContain('process_warned');
    expect(out).not.toContain('canary');
  });
});
