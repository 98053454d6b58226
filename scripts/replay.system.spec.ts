import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { bookingConfirmed, streamName, type OwnerName } from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { adminUrl, testDatabase, testNats, type TestDatabase, type TestNats } from '@riserbo/testing';
import { Client } from 'pg';
import { projectRoot } from '@riserbo/system';

const run = async (program: string, args: string[], env: NodeJS.ProcessEnv) => {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'scripts', `${program}.js`), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
};

describe('the commands for events', () => {
  let nats: TestNats;
  let database: TestDatabase;
  let admin: Client;
  let env: NodeJS.ProcessEnv;
  const service: OwnerName = 'retention';

  beforeAll(async () => {
    [nats, database] = await Promise.all([testNats(), testDatabase(service)]);
    admin = new Client({ connectionString: adminUrl(database) });
    await admin.connect();
    const { url, password } = nats.credentials('bootstrap');
    env = { NATS_URL: url, NATS_PASSWORD: password, SYSTEM_DATABASE_URL: database.systemUrl };
  });
  afterAll(async () => {
    await admin?.end();
    await Promise.all([nats?.stop(), database?.drop()]);
  });

  const park = async (eventId: string) => {
    const companyId = randomUUID();
    const subject = `events.${companyId}.${bookingConfirmed.type}`;
    const headers = { 'ce-id': eventId, 'ce-type': bookingConfirmed.type, 'Nats-Msg-Id': eventId };
    await admin.query(
      `INSERT INTO dead_letters (company_id, id, consumer, event_id, type, subject, headers, payload, reason, parked_at)
       VALUES ($1, gen_random_uuid(), 'retention:booking.confirmed.v1', $2, $3, $4, $5, '{}', 'gave_up', now())`,
      [companyId, eventId, bookingConfirmed.type, subject, headers],
    );
    return subject;
  };
  const stored = async (subject: string) => {
    const bus = await connectNats(nats.credentials('bootstrap'), Log.silent());
    const manager = await jetstreamManager(bus, { checkAPI: false });
    const message = await manager.streams.getMessage(streamName, { last_by_subj: subject }).catch(() => null);
    await bus.close();
    return message?.header.get('ce-id');
  };

  it('streams makes the stream and its consumers where they are missing, and changes nothing else', async () => {
    const bus = await connectNats(nats.credentials('bootstrap'), Log.silent());
    const manager = await jetstreamManager(bus, { checkAPI: false });
    await manager.streams.delete(streamName);
    for (const _ of ['makes', 'leaves'])
      expect(await run('streams', [], env)).toMatchObject({ code: 0, err: '' });
    expect((await manager.streams.info(streamName)).state.consumer_count).toBeGreaterThan(5);
    await bus.close();
  });

  it('streams names bad keys with 78, and a server that refuses with 1', async () => {
    expect(await run('streams', [], { NATS_URL: env['NATS_URL'] })).toEqual({
      code: 78,
      out: '',
      err: 'NATS_PASSWORD: missing\n',
    });
    const { code, err } = await run('streams', [], { ...env, NATS_PASSWORD: 'canary' });
    expect([code, err.trim().split('\n').length, err.includes('canary')]).toEqual([1, 1, false]);
  });

  it('X96 replay sends the dead letters of one service again, each once', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const subjects = [await park(one), await park(other)] as const;
    expect(await run('replay', [service, one], env)).toEqual({ code: 0, out: 'retention 1\n', err: '' });
    expect([await stored(subjects[0]), await stored(subjects[1])]).toEqual([one, undefined]);
    expect((await run('replay', [service], env)).out).toBe('retention 1\n');
    expect(await stored(subjects[1])).toBe(other);
    expect((await run('replay', [service], env)).out).toBe('retention 0\n');
  });

  it.each<[string[], NodeJS.ProcessEnv, RegExp, number]>([
    [[], { DATA_DIR: '/nowhere' }, /Nothing runs on \/nowhere/, 78],
    [['gateway'], { DATA_DIR: '/nowhere' }, /There is no service gateway with events/, 78],
    [['booking', 'x'], { DATA_DIR: '/nowhere' }, /not the id of an event/, 78],
    [[], { SYSTEM_DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/x' }, /one service is meant/, 78],
    [
      ['booking'],
      {
        SYSTEM_DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/x',
        NATS_URL: 'nats://127.0.0.1:1',
        NATS_PASSWORD: 'canary',
      },
      /does not answer/,
      1,
    ],
  ])(
    'replay says in one line what is wrong, with 78 for a bad setting: %j',
    async (args, given, expected, status) => {
      const { code, err } = await run('replay', args, given);
      expect([code, err.trim().split('\n').length, err.includes('canary')]).toEqual([status, 1, false]);
      expect(err).toMatch(expected);
    },
  );
});
