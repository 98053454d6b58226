import type { GenericContainer } from 'testcontainers';
import { StartFailure, freePort } from '@riserbo/system';

// Loaded on demand: the package is large and seldom used.
/** The images of the compose file. */
export const images = { postgres: 'postgres:18', nats: 'nats:2.12.3' };

export interface Container {
  /** Port on the host; unchanged by kill and start. */
  readonly port: number;
  start(): Promise<void>;
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** A database for tests trades durability for speed. */
const settings = [
  ...['max_connections=300', 'log_error_verbosity=terse'],
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
];

/** Whether tests use servers in Docker. */
export const wantsContainers = (): boolean => process.env['TEST_SERVERS'] === 'containers';

/** @throws StartFailure if Docker does not respond */
export async function postgresContainer(password: string): Promise<Container> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const port = await freePort();
  return run(
    new GenericContainer(images.postgres)
      .withEnvironment({
        POSTGRES_PASSWORD: password,
        POSTGRES_INITDB_ARGS: '--locale=C.UTF-8 --data-checksums',
      })
      .withExposedPorts({ container: 5432, host: port })
      .withCommand(['postgres', ...settings.flatMap((setting) => ['-c', setting])])
      .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2)),
    port,
  );
}

/**
 * `config` must listen on port 4222 and store below /data. @throws StartFailure if Docker does not respond
 */
export async function natsContainer(config: string): Promise<Container> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const port = await freePort();
  return run(
    new GenericContainer(images.nats)
      .withCopyContentToContainer([{ content: config, target: '/etc/riserbo.conf' }])
      .withCommand(['--config', '/etc/riserbo.conf'])
      .withExposedPorts({ container: 4222, host: port })
      // the image has no shell, which a look at its ports would need
      .withWaitStrategy(Wait.forLogMessage(/Server is ready/)),
    port,
  );
}

async function run(container: GenericContainer, port: number): Promise<Container> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const client = await getContainerRuntimeClient().catch(() => {
    throw new StartFailure(
      'Docker does not answer',
      'start it, or unset TEST_SERVERS to use the embedded servers',
    );
  });
  const started = await container.start();
  const handle = client.container.getById(started.getId());
  return {
    port,
    start: () => client.container.start(handle),
    kill: async () => void (await handle.kill()),
    remove: async () => void (await started.stop({ remove: true, timeout: 0 })),
  };
}
