import { ensureStreams, natsServerConfig } from '@riserbo/messaging';
import { join } from 'node:path';
import { natsServer } from '../embedded/nats-server';
import { startNats, type Nats } from '../embedded/nats';

export interface BusOptions {
  readonly dir: string;
  readonly port: number;
  readonly passwords: Record<string, string>;
  /** nats-server; looked for unless told. */
  readonly binary?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** nats-server with the users and rights that the contracts ask for. */
export function startBus({
  dir,
  port,
  passwords,
  binary = natsServer(),
  env = {},
}: BusOptions): Promise<Nats> {
  const config = natsServerConfig({ port, storeDir: join(dir, 'jetstream'), passwords });
  return startNats({ config, dir, port, binary, env });
}

/** Makes the stream and its consumers, and again whenever they are lost. */
export async function keepStreams({ port, passwords }: BusOptions): Promise<{ stop(): Promise<void> }> {
  const connection = {
    url: `nats://127.0.0.1:${port}`,
    user: 'bootstrap',
    password: passwords['bootstrap'] ?? '',
  };
  await ensureStreams(connection);
  let looking: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    // A server that is down is started again by its supervisor, and the next round finds it.
    looking ??= ensureStreams(connection)
      .catch(() => undefined)
      .finally(() => (looking = undefined));
  }, 3_000);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
