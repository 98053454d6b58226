import type { OutsideSubscriber } from '@riserbo/contracts';
import { ensureStreams, natsServerConfig, natsUsers } from '@riserbo/messaging';
import { freePort, startNats } from '@riserbo/system';
import { natsContainer, wantsContainers } from './containers';
import { eventually } from './eventually';
import { removeScratch, scratchFolder } from './scratch';

export interface NatsConnection {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}
export interface TestNats {
  readonly url: string;
  /** Of a service or of `bootstrap`. */
  credentials(user: string): NatsConnection;
  /** Like a crash; down until `restart`. */
  kill(): Promise<void>;
  /** On the same port and store. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}
type Server = Pick<TestNats, 'kill' | 'restart' | 'stop'> & { readonly port: number };

const passwordOf = (user: string): string => `test-${user}`;
const passwords = Object.fromEntries(natsUsers.map((user) => [user, passwordOf(user)]));

/**
 * A nats-server for one test file, with the users and permissions of the contracts and the streams. TEST_NATS
 * names a server to use instead, whose users have the passwords `test-<user>`; it cannot be killed, has no
 * `subscribers`, and files that share it must not run in parallel.
 */
export async function testNats(subscribers: readonly OutsideSubscriber[] = []): Promise<TestNats> {
  const given = process.env['TEST_NATS'];
  const server = given
    ? elsewhere()
    : await (wantsContainers() ? contained(subscribers) : embedded(subscribers));
  const url = given || `nats://127.0.0.1:${server.port}`;
  const credentials = (user: string): NatsConnection => ({ url, user, password: passwordOf(user) });
  await ensureStreams(credentials('bootstrap'), subscribers);
  return {
    url,
    credentials,
    kill: () => server.kill(),
    restart: () => server.restart(),
    stop: () => server.stop(),
  };
}

async function embedded(outside: readonly OutsideSubscriber[]): Promise<Server> {
  const dir = scratchFolder();
  const port = await freePort();
  const config = natsServerConfig({ port, storeDir: `${dir}/jetstream`, passwords, outside });
  let running = await startNats({ config, dir, port });
  return {
    port,
    kill: () => running.kill(),
    async restart() {
      await running.stop();
      running = await startNats({ config, dir, port });
    },
    async stop() {
      await running.stop();
      removeScratch(dir);
    },
  };
}

async function contained(outside: readonly OutsideSubscriber[]): Promise<Server> {
  // Loopback inside the container would be unreachable from the host.
  const config = natsServerConfig({
    port: 4222,
    storeDir: '/data',
    passwords,
    outside,
    host: '0.0.0.0',
    syncAlways: true,
  });
  const container = await natsContainer(config);
  return {
    port: container.port,
    kill: () => container.kill(),
    async restart() {
      await container.kill().catch(() => undefined);
      await container.start();
      // Docker says that it runs before the server listens
      const url = `nats://127.0.0.1:${container.port}`;
      const bootstrap = { url, user: 'bootstrap', password: passwordOf('bootstrap') };
      await eventually(() => ensureStreams(bootstrap, outside));
    },
    stop: () => container.remove(),
  };
}

function elsewhere(): Server {
  const refuse = () => Promise.reject(new Error('the server of TEST_NATS stays up: unset it for this test'));
  return { port: 0, kill: refuse, restart: refuse, stop: () => Promise.resolve() };
}
