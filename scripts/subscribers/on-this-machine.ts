import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureStreams } from '@riserbo/messaging';
import {
  bootstrapConnection,
  busConfig,
  readOutside,
  removeOutside,
  writeOutside,
  type BusOptions,
} from '@riserbo/system';
import type { SubscriberHost } from './host';
import { reachesConsumer } from './reaches';

type Bus = Omit<BusOptions, 'binary' | 'env'>;
const PATIENCE_MS = 10_000;

/** NATS of `npm start`: programs are files in DATA_DIR, and a signal makes the server read them. */
export function onThisMachine(bus: Bus): SubscriberHost {
  const connection = bootstrapConnection(bus);
  return {
    ...{ connection, address: { url: connection.url } },
    async admit(made) {
      writeOutside(bus.outside, made);
      await ensureStreams(connection, [made]);
      await reload(bus, () => reachesConsumer(connection, made), true);
    },
    async dismiss(user) {
      const known = readOutside(bus.outside).find((each) => each.user === user);
      if (known) await reload(bus, () => reachesConsumer(connection, known), false, user);
      removeOutside(bus.outside, user);
    },
  };
}

/**
 * Makes the server reload its file; other connections remain. 2.9 connects a new account to the stream only
 * on the second reload, so it is repeated until the check succeeds. @throws Error if it does not
 */
async function reload(bus: Bus, check: () => Promise<boolean>, wanted: boolean, but?: string): Promise<void> {
  const file = join(bus.dir, 'nats.conf');
  writeFileSync(`${file}.new`, busConfig(bus, but), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    process.kill(Number(readFileSync(join(bus.dir, 'nats.pid'), 'utf8')), 'SIGHUP');
    await wait(200);
    if ((await check()) === wanted) return;
  }
  throw new Error('nats-server did not read its configuration again');
}
