import type { ServiceName } from '@riserbo/contracts';
import {
  type CaughtMail,
  type Supervised,
  type System,
  caughtMails,
  openDataDir,
  startSystem,
} from '@riserbo/system';
import { removeScratch, scratchFolder } from './scratch';
import type { NatsConnection } from './test-nats';

export interface TestSystemOptions {
  /**
   * Runs every service as a separate process from dist/, like `npm start`; by default all run in this
   * process.
   */
  readonly processes?: boolean;
  /** Serves the web pages too, from dist/. */
  readonly web?: boolean;
  /** Additional environment of the services, such as CRASH_AT or RATE_LIMIT_PER_MINUTE. */
  readonly env?: NodeJS.ProcessEnv;
  /** An empty folder for data, such as a small disk; a temporary one by default. */
  readonly folder?: string;
}
/** A part that a test may break: `kill` leaves it down until `restart`. */
export interface Breakable {
  kill(): Promise<void>;
  restart(): Promise<void>;
}
export interface TestSystem {
  readonly baseUrl: string;
  readonly mail: { readonly url: string; messages(): Promise<CaughtMail[]> };
  readonly services: { kill(name: ServiceName): Promise<void>; restart(name: ServiceName): Promise<void> };
  /** With the superuser URL. */
  readonly postgres: Breakable & { readonly url: string };
  readonly nats: Breakable & { credentials(user: string): NatsConnection };
  /** Ports, keys and passwords of the services. */
  readonly system: System;
  stop(): Promise<void>;
}

/** The complete system with separate servers and a mail catcher, in a temporary folder. */
export async function testSystem(options: TestSystemOptions = {}): Promise<TestSystem> {
  const folder = options.folder ?? scratchFolder();
  const dataDir = openDataDir(folder);
  const unlimited = {
    ...{ RATE_LIMIT_PER_MINUTE: '1000000', SEARCHES_PER_MINUTE: '1000000' },
    // all requests come from one address here
    ...{ BOOKINGS_PER_NETWORK: '100000', BOOKINGS_PER_COMPANY: '100000' },
  };
  const env = { NODE_ENV: 'test', LOG_LEVEL: 'error', ...unlimited, ...options.env };
  const quiet = () => undefined;
  const single = options.processes !== true;
  const system = await startSystem({
    dataDir,
    host: '127.0.0.1',
    port: 0,
    single,
    fast: single,
    web: options.web === true,
    env,
    say: quiet,
  });
  const { settings, mailUrl = '' } = system;
  const natsUrl = `nats://127.0.0.1:${settings.natsPort}`;
  return {
    baseUrl: system.baseUrl,
    mail: { url: mailUrl, messages: () => caughtMails(mailUrl) },
    services: {
      kill: (name) => system.services[name].kill(),
      restart: (name) => restart(system.services[name]),
    },
    postgres: { url: system.postgres.current?.url ?? '', ...breakable(system.postgres) },
    nats: {
      credentials: (user) => ({ url: natsUrl, user, password: settings.secrets.nats[user] ?? '' }),
      ...breakable(system.nats),
    },
    system,
    async stop() {
      await system.stop();
      dataDir.release();
      removeScratch(dataDir.postgres);
      removeScratch(folder);
    },
  };
}

function breakable(part: Supervised): Breakable {
  return { kill: () => part.kill(), restart: () => restart(part) };
}

async function restart(part: Supervised): Promise<void> {
  await part.stop();
  await part.start();
}
