import { dropUnnamedConsumers, ensureStreams, natsServerConfig } from '@riserbo/messaging';
import { join } from 'node:path';
import { readOutside } from './outside';
import { natsServer } from '../embedded/nats-server';
import { startNats, type Nats } from '../embedded/nats';

export interface BusOptions {
  readonly dir: string;
  readonly port: number;
  readonly passwords: Record<string, string>;
  /** Folder of the programs outside, one file each (C15). */
  readonly outside: string;
  /** nats-server; looked for unless told. */
  readonly binary?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** nats-server with the users and rights that the contracts ask for. */
export function startBus(options: BusOptions): Promise<Nats> {
  const { dir, port, binary = natsServer(), env = {} } = options;
  return startNats({ config: busConfig(options), dir, port, binary, env });
}

/** What the server reads at its start, and again when a program outside is added or taken away. @param but a user who is being taken away */
export function busConfig({ dir, port, passwords, outside }: BusOptions, but?: string): string {
  return natsServerConfig({
    port,
    passwords,
    storeDir: join(dir, 'jetstream'),
    pidFile: join(dir, 'nats.pid'),
    outside: readOutside(outside).filter(({ user }) => user !== but),
  });
}

/** Makes the stream and its consumers, with those of the programs outside. */
export const ensureBus = (options: BusOptions): Promise<void> =>
  ensureStreams(bootstrapConnection(options), readOutside(options.outside));

/** As `ensureBus`, once before the services start; consumers that this release no longer has are deleted. */
export async function prepareBus(options: BusOptions): Promise<void> {
  await ensureBus(options);
  await dropUnnamedConsumers(bootstrapConnection(options));
}

/** The user that makes streams and consumers. */
export const bootstrapConnection = ({ port, passwords }: Pick<BusOptions, 'port' | 'passwords'>) => ({
  url: `nats://127.0.0.1:${port}`,
  user: 'bootstrap',
  password: passwords['bootstrap'] ?? '',
});
