import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import type { NatsConnection } from '@nats-io/transport-node';
import {
  bookingConfirmed,
  companyPageCall,
  lastBookingCall,
  type Actor,
  type Refusal,
} from '@riserbo/contracts';
import { Calls, connectNats, listen, NATS, ServiceTokens } from '@riserbo/messaging';
import {
  bookingFacts,
  eventually,
  publish,
  removeScratch,
  scratchFolder,
  standInCompany,
  standInSessions,
  testCompany,
  testNats,
  testPostgres,
  type TestNats,
  type TestPostgres,
} from '@riserbo/testing';
import { Client } from 'pg';
import {
  ConfigurationError,
  Log,
  migrate,
  startService,
  type ServiceDefinition,
  type StartedService,
} from '../src';
import { exitCodeOf, failureLines } from '../src/start/failures';
import { door, ends, gate, makeKeys, member, mute, tokenOf } from './a-service';
import { anEmptyDatabase, ours, type EmptyDatabase } from './database';

const log = Log.silent();

describe('startService', () => {
  let folder: string;
  let nats: TestNats;
  let postgres: TestPostgres;
  let database: EmptyDatabase;
  let keys: Awaited<ReturnType<typeof makeKeys>>;
  let outside: NatsConnection;
  let calls: Calls;
  let running: StartedService[] = [];
  let sessions: Awaited<ReturnType<typeof standInSessions>>;
  let facts: Awaited<ReturnType<typeof standInCompany>>;

  beforeAll(async () => {
    folder = scratchFolder();
    [nats, postgres, keys] = await Promise.all([testNats(), testPostgres({ own: true }), makeKeys(folder)]);
    database = await anEmptyDatabase(postgres, 'retention');
    await migrate({
      url: database.urls.owner,
      service: 'retention',
      migrations: ends.database?.migrations ?? [],
    });
    outside = await connectNats(nats.credentials('gateway'), log);
    const clock = { now: () => new Date() };
    sessions = await standInSessions(nats, clock.now);
    facts = await standInCompany(nats, testCompany());
    calls = new Calls(outside, clock, () => false, new ServiceTokens('gateway', {}, clock));
  });
  afterEach(async () => {
    gate.wait = () => Promise.resolve();
    await Promise.all(running.map((service) => service.stop()));
    running = [];
  });
  afterAll(async () => {
    await Promise.all([outside.close(), sessions.stop(), facts.stop()]);
    await nats.stop();
    await postgres.stop();
    removeScratch(folder);
  });

  const env = (
    service: 'retention' | 'gateway' = 'retention',
    more: NodeJS.ProcessEnv = {},
  ): NodeJS.ProcessEnv => {
    const { url, user, password } = nats.credentials(service);
    const { app, system } = database.urls;
    return {
      NATS_URL: url,
      NATS_USER: user,
      NATS_PASSWORD: password,
      SERVICE_KEY_FILE: keys[service],
      PUBLIC_URL: 'http://x.example',
      LOG_LEVEL: 'silent',
      WAIT_SECONDS: '0',
      DATABASE_URL: app,
      SYSTEM_DATABASE_URL: system,
      ...more,
    };
  };
  const start = async (definition: ServiceDefinition = ends, more: NodeJS.ProcessEnv = {}) => {
    const service = await startService(definition, env(definition.name as 'retention', more));
    running.push(service);
    return service;
  };
  const health = async ({ url }: StartedService, probe: 'live' | 'ready') =>
    (await fetch(`${url}/health/${probe}`)).status;
  const ask = async (actor: Actor, clientId: string = randomUUID(), call = lastBookingCall) =>
    calls.ask(call, { clientId }, { token: await tokenOf(actor), correlationId: randomUUID() });
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error as Refusal).code ?? String(error),
    );
  const confirm = (clientId: string) =>
    publish(nats, bookingConfirmed, ours, bookingFacts({ clientId, endsAt: '2026-03-01T10:00:00.000Z' }));

  it('X116 is not ready while the server refuses what it listens to', async () => {
    const service = await start();
    expect(await health(service, 'ready')).toBe(200);
    const listener = listen(service.app.get<NatsConnection>(NATS), companyPageCall.subject, () => undefined);
    await eventually(async () => expect(await health(service, 'ready')).toBe(503));
    expect(await health(service, 'live')).toBe(200);
    listener.stop();
    await eventually(async () => expect(await health(service, 'ready')).toBe(200));
  });

  it('answers probes and calls, and handles events', async () => {
    const service = await start();
    expect(await Promise.all([health(service, 'live'), health(service, 'ready')])).toEqual([200, 200]);
    const ready = (await fetch(`${service.url}/health/ready`)).json();
    expect(await ready).toEqual({ status: 'ok', timeZones: process.versions.tz });
    const clientId = randomUUID();
    const owner = member(ours, 'owner');
    expect(await code(ask(owner, clientId))).toBe('client_unknown');
    await confirm(clientId);
    await eventually(async () =>
      expect(await ask(owner, clientId)).toEqual({
        clientId,
        lastEndsAt: '2026-03-01T10:00:00.000Z',
        liveBookings: 1,
      }),
    );
  });

  it('starts several in one process, also without a database', async () => {
    const [one, other] = await Promise.all([start(), start(door)]);
    expect(one.url).not.toBe(other.url);
    expect(await Promise.all([health(one, 'ready'), health(other, 'ready')])).toEqual([200, 200]);
    await one.stop();
    expect(await health(other, 'ready')).toBe(200);
  });

  it('I1 writes who was denied a record into the audit log, once a minute for one actor and call', async () => {
    await start();
    const viewer = member(ours, 'viewer');
    // on a busy machine it has not heard of its sessions yet, and refuses
    await eventually(async () => expect(await code(ask(viewer))).toBe('forbidden'));
    for (let time = 0; time < 3; time++) expect(await code(ask(viewer))).toBe('forbidden');
    const admin = new Client({ connectionString: database.urls.admin });
    await admin.connect();
    const { rows } = await admin.query(
      'SELECT action, outcome, object_id FROM audit_log WHERE actor_id = $1',
      [(viewer as { userId: string }).userId],
    );
    await admin.end();
    expect(rows).toEqual([{ action: 'record.deny', outcome: 'denied', object_id: lastBookingCall.subject }]);
  });

  it('X101 answers what is in hand when it is stopped, and takes nothing more', async () => {
    const service = await start();
    // on a busy machine it has not heard of its sessions yet, and refuses
    await eventually(async () => expect(await code(ask(member(ours, 'owner')))).toBe('client_unknown'));
    let open: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (open = resolve));
    gate.wait = () => held;
    const before = gate.entered;
    // held until the service is stopping, however long a busy machine takes; what is asked then must not be
    // held
    const patient = { ...lastBookingCall, deadline: 60_000 };
    const inHand = [1, 2, 3].map(() => code(ask(member(ours, 'owner'), randomUUID(), patient)));
    const answers = Promise.all(inHand);
    await eventually(() => expect(gate.entered).toBe(before + 3));
    gate.wait = () => Promise.resolve();
    const stopped = service.stop();
    await eventually(async () => expect(await health(service, 'ready')).toBe(503));
    await eventually(async () => expect(await code(ask(member(ours, 'owner')))).toBe('unavailable'));
    open();
    expect(await answers).toEqual(['client_unknown', 'client_unknown', 'client_unknown']);
    await stopped;
    await expect(health(service, 'live')).rejects.toThrow();
    expect(await service.stop()).toBeUndefined();
  });

  it('is not ready and refuses as unavailable while NATS or Postgres is away, lives on, and heals', async () => {
    const service = await start();
    for (const part of [nats, postgres]) {
      await part.kill();
      await eventually(async () => expect(await health(service, 'ready')).toBe(503));
      expect(await health(service, 'live')).toBe(200);
      if (part === postgres) expect(await code(ask(member(ours, 'owner')))).toBe('unavailable');
      await part.restart();
      await eventually(async () => expect(await health(service, 'ready')).toBe(200));
    }
    // the caller and auth have to reconnect to NATS as well
    await eventually(async () => expect(await code(ask(member(ours, 'owner')))).toBe('client_unknown'));
  });

  it('K1 waits for Postgres and NATS, says so once for each, and starts when they answer', async () => {
    const lines: string[] = [];
    const waited = Log.silent();
    waited.warn = (event, { context } = {}) => void lines.push(`${event} ${context}`);
    const at = (url: string) => new URL(url.replace(/^(nats|postgres)/, 'http'));
    const [forNats, forPostgres] = [at(nats.credentials('retention').url), at(database.urls.app)].map(
      lateServer,
    );
    const settings = env('retention', { WAIT_SECONDS: '60' });
    for (const key of ['DATABASE_URL', 'SYSTEM_DATABASE_URL'])
      settings[key] = settings[key]?.replace(/:\d+\//, `:${await forPostgres?.port}/`);
    settings['NATS_URL'] = `nats://127.0.0.1:${await forNats?.port}`;
    const starting = startService(ends, settings, { log: waited });
    await eventually(() => expect(lines).toEqual(['dependency_absent Postgres']));
    await forPostgres?.open();
    await eventually(() => expect(lines).toEqual(['dependency_absent Postgres', 'dependency_absent NATS']));
    await forNats?.open();
    const service = await starting;
    try {
      expect(await health(service, 'ready')).toBe(200);
    } finally {
      await service.stop();
    }
    for (const late of [forNats, forPostgres]) late?.close();
  });

  it('K5 names its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { url } = await start();
    const answer = await fetch(`${url}/health/version`);
    expect(await answer.json()).toEqual({ version, timeZones: process.versions.tz });
  });

  describe('refuses to start', () => {
    const failure = async (definition: ServiceDefinition, more: NodeJS.ProcessEnv = {}) => {
      const error: unknown = await start(definition, more).then(
        () => 'it started',
        (reason: unknown) => reason,
      );
      return { lines: failureLines(definition.name, error), code: exitCodeOf(error), error };
    };

    it('with a line for every bad key', async () => {
      const {
        lines,
        code: exit,
        error,
      } = await failure(ends, { DATABASE_URL: 'canary', HEALTH_PORT: 'canary' });
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(exit).toBe(78);
      expect(lines).toEqual([
        'retention: HEALTH_PORT: must be a number',
        'retention: DATABASE_URL: must be a URL of the right kind',
      ]);
    });

    it('K1 without TLS to a Postgres on another machine', async () => {
      const far = await failure(ends, { DATABASE_URL: 'postgres://u:canary@db.example/x' });
      expect([far.code, far.lines]).toEqual([
        78,
        ['retention: DATABASE_SSL: must be verify-full, since Postgres is on another machine'],
      ]);
    });

    it('with a key that is not its own', async () => {
      expect((await failure(ends, { SERVICE_KEY_FILE: keys.gateway })).lines).toEqual([
        'retention: SERVICE_KEY_FILE: is not a private ES256 JWK of retention',
      ]);
      expect((await failure(ends, { SERVICE_KEY_FILE: '/nowhere' })).lines).toEqual([
        'retention: SERVICE_KEY_FILE: cannot be read',
      ]);
    });

    it('when migrations are missing or the database no longer serves it', async () => {
      const second = { id: '002-second', up: 'SELECT 1', down: 'SELECT 1' };
      const migrations = ends.database?.migrations ?? [];
      const ahead = await failure({
        ...ends,
        database: { entities: [], migrations: [...migrations, second] },
      });
      expect(ahead.lines).toEqual([
        'retention could not start: the database lacks migrations: retention 002-second; run them first',
      ]);
      const behind = await failure({ ...ends, database: { entities: [], migrations: [] } });
      expect(behind.lines[0]).toContain('retention 001-first, which serves 001-first and later');
    });

    it('A4 when a declared call has no handler', async () => {
      expect((await failure(mute)).lines).toEqual([
        expect.stringContaining(
          'retention could not start: retention does not serve retention.client.last_booking',
        ),
      ]);
    });

    it('when its port is taken, NATS refuses it or Postgres is not there', async () => {
      const taken = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => taken.once('listening', resolve));
      const { port } = taken.address() as AddressInfo;
      expect((await failure(ends, { HEALTH_PORT: String(port) })).lines[0]).toContain('its port is taken');
      taken.close();
      expect((await failure(ends, { NATS_PASSWORD: 'wrong' })).lines[0]).toContain('NATS at NATS_URL');
      const nowhere = await failure(ends, { DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/x' });
      expect(nowhere.lines).toEqual([
        'retention could not start: nothing answers at DATABASE_URL; start Postgres first',
      ]);
      expect(nowhere.code).toBe(1);
    });
  });
});

/** A port that refuses connections until it is opened; then it passes them on. */
function lateServer({ hostname, port: behind }: URL) {
  const open = new Set<{ destroy(): unknown }>();
  const server = createServer((socket) => {
    const onward = connect(Number(behind), hostname);
    socket.pipe(onward).pipe(socket);
    for (const each of [socket, onward]) open.add(each.on('error', () => each.destroy()));
  });
  const probe = createServer().listen(0, '127.0.0.1');
  const port = once(probe, 'listening').then(() => {
    const chosen = (probe.address() as AddressInfo).port;
    probe.close();
    return chosen;
  });
  return {
    port,
    open: async () => once(server.listen(await port, '127.0.0.1'), 'listening'),
    close() {
      open.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}
