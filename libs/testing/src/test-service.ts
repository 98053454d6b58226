import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Module, type Type } from '@nestjs/common';
import {
  Refusal,
  services,
  topology,
  type Actor,
  type AnswerOf,
  type AskOf,
  type Call,
  type ClientActor,
  type MemberActor,
  type OwnerName,
  type ServiceName,
} from '@riserbo/contracts';
import { Calls, connectNats, ServiceTokens, type PublicKeys, type CallOptions } from '@riserbo/messaging';
import { Log, startService, type ServiceDefinition, type StartedService } from '@riserbo/runtime';
import { Client } from 'pg';
import { standInCompany, type TestCompany } from './stand-in-company';
import { standInSessions } from './stand-in-sessions';
import { removeScratch, scratchFolder } from './scratch';
import { TestClock } from './test-clock';
import { testDatabase, type TestDatabase } from './test-database';
import { testKeys, type TestKeys } from './test-keys';
import { testNats, type TestNats } from './test-nats';

/** One service with a separate database and nats-server, and a TestClock. */
export interface TestService {
  readonly clock: TestClock;
  readonly database: TestDatabase;
  readonly nats: TestNats;
  readonly keys: TestKeys;
  /** One replica; more can be started. */
  readonly service: StartedService;
  /**
   * Calls as another service on behalf of an actor. A member or client has stepped up if the call
   * requires it, unless `more` overrides it. @throws Refusal
   */
  ask<C extends Call>(
    call: C,
    input: AskOf<C>,
    actor: Actor,
    more?: Partial<CallOptions>,
  ): Promise<AnswerOf<C>>;
  startReplica(env?: NodeJS.ProcessEnv): Promise<StartedService>;
  /** Rows of all companies, bypassing row-level security. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}
export interface TestServiceOptions {
  /** Additional environment; `folder` is for key files. */
  env?(folder: string, keys: TestKeys): NodeJS.ProcessEnv;
  /** Auth's data about every company, for services that ask for it. */
  company?: TestCompany;
}

const factorsVersion = `SELECT factors_version AS "factorsVersion" FROM sessions WHERE id = $1`;

/** Starts a service with test keys in place of auth's (auth brings its own). */
export async function testService(
  definition: ServiceDefinition,
  { env = () => ({}), company }: TestServiceOptions = {},
): Promise<TestService> {
  const name = definition.name as OwnerName;
  const [folder, clock] = [scratchFolder(), new TestClock()];
  const [database, nats, keys] = await Promise.all([testDatabase(name), testNats(), testKeys()]);
  const settings = { ...settingsOf(name, database, nats, keys, folder), ...env(folder, keys) };
  const published = definition.publicKeys ? definition : withKeys(definition, keys.published);
  const sessions = name === 'auth' ? undefined : await standInSessions(nats, () => clock.now());
  const facts = company && (await standInCompany(nats, company));
  const replicas: StartedService[] = [];
  const startReplica = async (more: NodeJS.ProcessEnv = {}) => {
    const replica = await startService(published, { ...settings, ...more }, { clock, log: Log.silent() });
    replicas.push(replica);
    return replica;
  };
  const service = await startReplica();
  const bus = new Bus(nats, clock);
  const admin = new Client({ connectionString: adminUrl(database) });
  await admin.connect();
  /** In auth's tests the version comes from its rows; other services see no change. */
  const factorsOf = async ({
    kind,
    sessionId,
  }: MemberActor | ClientActor): Promise<{ factorsVersion?: number }> => {
    if (name !== 'auth' || kind === 'client') return {};
    return (await admin.query<{ factorsVersion: number }>(factorsVersion, [sessionId])).rows[0] ?? {};
  };
  return {
    ...{ clock, database, nats, keys, service, startReplica },
    async ask(call, input, actor, more = {}) {
      const token = await keys.tokenOf(actor, clock.now());
      const stepUp =
        call.stepUp && (actor.kind === 'member' || actor.kind === 'client')
          ? { stepUp: await keys.stepUpOf(actor, call.stepUp, clock.now(), await factorsOf(actor)) }
          : {};
      const question = { token, correlationId: randomUUID(), ...stepUp, ...more };
      return (await bus.callerOf(call)).ask(call, input, question);
    },
    rows: async <Row>(text: string, values: unknown[] = []) =>
      (await admin.query(text, values)).rows as Row[],
    async stop() {
      await Promise.all(replicas.map((replica) => replica.stop()));
      await Promise.all([bus.close(), admin.end(), sessions?.stop(), facts?.stop()]);
      await Promise.all([nats.stop(), database.drop()]);
      removeScratch(folder);
    },
  };
}

/** The refusal code the work ends with; `done` if it succeeds. @throws other errors */
export async function refusalCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** Superuser URL of a test database. */
export function adminUrl(database: TestDatabase): string {
  const url = new URL(process.env['TEST_POSTGRES'] as string);
  url.pathname = `/${database.database}`;
  return url.href;
}

function settingsOf(
  name: OwnerName,
  database: TestDatabase,
  nats: TestNats,
  keys: TestKeys,
  folder: string,
): NodeJS.ProcessEnv {
  const { url, user, password } = nats.credentials(name);
  const serviceKeyFile = join(folder, 'service.jwk.json');
  writeFileSync(serviceKeyFile, JSON.stringify(keys.of(name)));
  return {
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', PUBLIC_URL: 'http://riserbo.example' },
    ...{ NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password, SERVICE_KEY_FILE: serviceKeyFile },
    ...{ DATABASE_URL: database.appUrl, SYSTEM_DATABASE_URL: database.systemUrl },
  };
}

/** Writes 32 random bytes in hex, the format of key files. @returns the path */
export function keyFile(folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, randomBytes(32).toString('hex'));
  return path;
}

function withKeys(definition: ServiceDefinition, keys: PublicKeys): ServiceDefinition {
  @Injectable()
  class PublishedKeys {
    published(): Promise<PublicKeys> {
      return Promise.resolve(keys);
    }
  }
  @Module({ imports: [definition.module], providers: [PublishedKeys], exports: [PublishedKeys] })
  class WithKeys {}
  return {
    ...definition,
    module: WithKeys,
    publicKeys: PublishedKeys as Type<{ published(): Promise<PublicKeys> }>,
  };
}

/** Asks as the service that may ask: the gateway for a route, else the service that the topology names. */
class Bus {
  private readonly connections = new Map<ServiceName, Promise<{ calls: Calls; close(): Promise<void> }>>();

  constructor(
    private readonly nats: TestNats,
    private readonly clock: TestClock,
  ) {}

  async callerOf(call: Call): Promise<Calls> {
    const name = services.find((each) => topology[each].asks.includes(call)) ?? 'gateway';
    const connection = this.connections.get(name) ?? this.connect(name);
    this.connections.set(name, connection);
    return (await connection).calls;
  }

  async close(): Promise<void> {
    for (const connection of this.connections.values()) await (await connection).close();
  }

  private async connect(name: ServiceName) {
    const nats = await connectNats(this.nats.credentials(name), Log.silent());
    return {
      calls: new Calls(nats, this.clock, () => false, new ServiceTokens(name, {}, this.clock)),
      close: () => nats.close(),
    };
  }
}
