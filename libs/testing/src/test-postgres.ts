import { StartFailure, Supervised, startPostgres } from '@riserbo/system';
import { removeScratch, scratchFolder } from './scratch';

export interface TestPostgres {
  /** Superuser URL. */
  readonly url: string;
  /** Like a crash; down until `restart`. Only a separate server can be killed. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Stops and removes a separate server; leaves the shared one running. */
  stop(): Promise<void>;
}
export interface TestPostgresOptions {
  /** Starts a separate server, durable as in production, which may be killed. */
  readonly own?: boolean;
}

/**
 * The server shared by all test files (TEST_POSTGRES), or a separate one. @throws StartFailure saying how to
 * fix it
 */
export async function testPostgres(options: TestPostgresOptions = {}): Promise<TestPostgres> {
  return options.own === true ? ownPostgres() : sharedPostgres();
}

function sharedPostgres(): TestPostgres {
  const url = process.env['TEST_POSTGRES'];
  if (url === undefined || url === '')
    throw new StartFailure(
      'There is no Postgres for tests',
      'run `npm test`, or set TEST_POSTGRES to a superuser URL',
    );
  const refuse = () => Promise.reject(new Error('the shared Postgres stays up: ask for { own: true }'));
  return { url, kill: refuse, restart: refuse, stop: () => Promise.resolve() };
}

async function ownPostgres(): Promise<TestPostgres> {
  const dataDir = scratchFolder();
  const known: { port?: number } = {};
  const server = new Supervised(
    'Postgres',
    () => startPostgres({ dataDir, ...known }),
    () => undefined,
  );
  const started = await server.start();
  known.port = started.port;
  return {
    url: started.url,
    kill: () => server.kill(),
    async restart() {
      await server.stop();
      await server.start();
    },
    async stop() {
      await server.stop();
      removeScratch(dataDir);
    },
  };
}
