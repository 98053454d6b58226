import { dropUnnamedConsumers, ensureStreams, natsServerConfig } from '@riserbo/messaging';
import { join } from 'node:path';
import { readOutside } from './outside';
import { natsServer } from '../embedded/nats-server';
import { startNats, type Nats } from '../embedded/nats';

export interface BusOptions {
  readonly dir: string;
  readonly port: number;
  readonly passwords: Record<string, string>;
  /** Folder of the external subscribers, one file each (C15). */
  readonly outside: string;
  /** Path of nats-server; found by default. */
  readonly binary?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** nats-server with the users and rights that the contracts ask for. */
export function startBus(options: BusOptions): Promise<Nats> {
  const { dir, port, binary = natsServer(), env = {} } = options;
  return startNats({ config: busConfig(options), dir, port, binary, env });
}

/**
 * What the server reads when it starts and when a subscriber is added or removed. @param but a user being
 * removed
 */
export function busConfig({ dir, port, passwords, outside }: BusOptions, but?: string): string {
  return natsServerConfig({
    port,
    passwords,
    storeDir: join(dir, 'jetstream'),
    pidFile: join(dir, 'nats.pid'),
    outside: readOutside(outside).filter(({ user }) => user !== but),
  });
}

/** Creates the stream and its consumers, including those of external subscribers. */
export const ensureBus = (options: BusOptions): Promise<void> =>
  ensureStreams(bootstrapConnection(options), readOutside(options.outside));

/** Like `ensureBus`, once before the services start; deletes consumers this release no longer has. */
export async function prepareBus(options: BusOptions): Promise<void> {
  await ensureBus(options);
  await dropUnnamedConsumers(bootstrapConnection(options));
}

/** The user that creates streams and consumers. */
export const bootstrapConnection = ({ port, passwords }: Pick<BusOptions, 'port' | 'passwords'>) => ({
  url: `nats://127.0.0.1:${port}`,
  user: 'bootstrap',
  password: passwords['bootstrap'] ?? '',
});
