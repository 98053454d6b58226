import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import {
  Refusal,
  type Actor,
  type AnswerOf,
  type AskOf,
  type Call,
  type ServiceName,
} from '@riserbo/contracts';
import { Calls, connectNats, ServiceTokens, type PublicKeys, type Question } from '@riserbo/messaging';
import { Clock, Log, startService, type StartedService } from '@riserbo/runtime';
import {
  removeScratch,
  scratchFolder,
  testDatabase,
  testNats,
  type TestDatabase,
  type TestNats,
} from '@riserbo/testing';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { Client } from 'pg';
import { bookingService } from '../src/booking.module';

/** A clock that stands until it is set. */
export class TestClock extends Clock {
  constructor(private time = new Date('2026-03-02T06:00:00Z')) {
    super();
  }
  override now(): Date {
    return new Date(this.time);
  }
  set(at: string | Date): void {
    this.time = new Date(at);
  }
  advance(milliseconds: number): void {
    this.time = new Date(this.time.getTime() + milliseconds);
  }
}

export interface Running {
  readonly clock: TestClock;
  readonly database: TestDatabase;
  readonly nats: TestNats;
  /** One replica; more of them can be started. */
  readonly service: StartedService;
  /** As the gateway asks in the name of an actor (calls without a door: as the notifications service). @throws Refusal */
  ask<C extends Call>(call: C, input: AskOf<C>, actor: Actor, more?: Partial<Question>): Promise<AnswerOf<C>>;
  startReplica(env?: NodeJS.ProcessEnv): Promise<StartedService>;
  /** Rows of the database, of all companies, read past row-level security. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** The booking service on a database and a nats-server of its own, with keys that the test made in auth's place. */
export async function runBooking(env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const folder = scratchFolder();
  const clock = new TestClock();
  const [database, nats, keys] = await Promise.all([testDatabase('booking'), testNats(), makeKeys(folder)]);
  const files = { SERVICE_KEY_FILE: keys.serviceKeyFile, LINK_KEY_FILE: join(folder, 'link.key') };
  writeFileSync(files.LINK_KEY_FILE, randomBytes(32).toString('hex'));
  const { url, user, password } = nats.credentials('booking');
  const settings = {
    ...{ NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password, ...files, PUBLIC_URL: 'http://x.example' },
    ...{ DATABASE_URL: database.appUrl, SYSTEM_DATABASE_URL: database.systemUrl, LOG_LEVEL: 'silent' },
    SWEEP_SECONDS: '3600',
    ...env,
  };
  const definition = { ...bookingService, ...keys.published };
  const replicas: StartedService[] = [];
  const startReplica = async (more: NodeJS.ProcessEnv = {}) => {
    const replica = await startService(definition, { ...settings, ...more }, { clock, log: Log.silent() });
    replicas.push(replica);
    return replica;
  };
  const service = await startReplica();
  const callers = await Promise.all(
    (['gateway', 'notifications'] as const).map((name) => callerAs(name, nats, clock)),
  );
  const [gateway, notifications] = callers as [Caller, Caller];
  const admin = new Client({ connectionString: adminUrl(database) });
  await admin.connect();
  return {
    clock,
    database,
    nats,
    service,
    startReplica,
    async ask(call, input, actor, more = {}) {
      const token = await keys.tokenOf(actor, clock.now());
      const { calls } = call.door ? gateway : notifications;
      return calls.ask(call, input, { token, correlationId: randomUUID(), ...more });
    },
    rows: async <Row>(text: string, values: unknown[] = []) =>
      (await admin.query(text, values)).rows as Row[],
    async stop() {
      await Promise.all(replicas.map((replica) => replica.stop()));
      await Promise.all([...callers.map(({ bus }) => bus.close()), admin.end()]);
      await Promise.all([nats.stop(), database.drop()]);
      removeScratch(folder);
    },
  };
}

type Caller = Awaited<ReturnType<typeof callerAs>>;
async function callerAs(name: ServiceName, nats: TestNats, clock: TestClock) {
  const bus = await connectNats(nats.credentials(name), Log.silent());
  return { bus, calls: new Calls(bus, clock, () => false, new ServiceTokens(name, {}, clock)) };
}

/** The code of the refusal that the work ends with; `done` when it ends well. @throws whatever is no refusal */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** A superuser's URL of the test's database: the one of the shared server. */
export function adminUrl(database: TestDatabase): string {
  const url = new URL(process.env['TEST_POSTGRES'] as string);
  url.pathname = `/${database.database}`;
  return url.href;
}

async function makeKeys(folder: string) {
  const auth = await makeKey('auth-test');
  const own = await makeKey(`svc-booking-${randomBytes(4).toString('hex')}`);
  const gateway = await makeKey(`svc-gateway-${randomBytes(4).toString('hex')}`);
  const others = await makeKey(`svc-notifications-${randomBytes(4).toString('hex')}`);
  const serviceKeyFile = join(folder, 'booking.jwk.json');
  writeFileSync(serviceKeyFile, JSON.stringify(own.jwk));
  const signers = { gateway, notifications: others } as Record<string, TestKey>;
  const tokens = new Map<string, Promise<string>>();
  return {
    serviceKeyFile,
    published: publishing([auth, own, gateway, others].map(({ published }) => published)),
    tokenOf(actor: Actor, now: Date): Promise<string> {
      const name = JSON.stringify([actor, now.getTime()]);
      const service = actor.kind === 'service' ? actor.service : undefined;
      const signer = service ? (signers[service] as TestKey) : auth;
      const made =
        tokens.get(name) ?? sign(actor, signer, service ? `riserbo:service:${service}` : 'riserbo', now);
      tokens.set(name, made);
      return made;
    },
  };
}
type TestKey = Awaited<ReturnType<typeof makeKey>>;

async function makeKey(kid: string) {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid };
  const { kty, crv, x, y } = jwk;
  const published = { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' } as PublicKeys['keys'][number];
  return { privateKey, jwk, published, kid };
}

function sign(
  actor: Actor,
  key: { privateKey: CryptoKey; kid: string },
  issuer: string,
  now: Date,
): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT({ actor })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
    .setIssuer(issuer)
    .setAudience('riserbo')
    .setSubject('test')
    .setIssuedAt(issued)
    .setExpirationTime(issued + 300)
    .sign(key.privateKey);
}

/** Stands in for auth, which publishes the keys. */
function publishing(keys: PublicKeys['keys']) {
  @Injectable()
  class TestKeys {
    published(): Promise<PublicKeys> {
      return Promise.resolve({ keys });
    }
  }
  @Module({ imports: [bookingService.module], providers: [TestKeys] })
  class WithKeys {}
  return { module: WithKeys, publicKeys: TestKeys };
}
