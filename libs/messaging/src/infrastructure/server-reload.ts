import { setTimeout as wait } from 'node:timers/promises';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { connectionTo, type ConnectionOptions } from '../calls/connection';
import { reloadUser } from './permissions';
import { loadedUsers } from './server-config';

/** How often the server is asked and looked at. */
const INTERVAL_MS = 500;

/** Makes the server read its files again (2.10 and later). @param bus the connection of the bootstrap */
export async function reload(bus: ConnectionOptions): Promise<void> {
  const nats = await open({ ...bus, user: reloadUser });
  try {
    const answer = await nats.request(`$SYS.REQ.SERVER.${nats.info?.server_id ?? ''}.RELOAD`);
    const { error } = answer.json<{ error?: { description?: string } }>();
    if (error) throw new Error(`the server refuses its file: ${error.description ?? 'no reason was given'}`);
  } finally {
    await nats.close();
  }
}

/**
 * Makes the server read its files again until it has this text: a changed file can reach it later than us.
 * @throws Error when it has not within that time
 */
export async function reloadUntil(
  bus: ConnectionOptions,
  file: keyof typeof loadedUsers,
  digest: string,
  withinMs: number,
): Promise<void> {
  for (const until = Date.now() + withinMs; !(await hasLoaded(bus, file, digest));) {
    if (Date.now() > until) throw new Error('the server has not read its file again');
    await reload(bus);
    await wait(INTERVAL_MS);
  }
}

/** Whether the server has read the text with this digest. */
export async function hasLoaded(
  { url, ca }: ConnectionOptions,
  file: keyof typeof loadedUsers,
  digest: string,
): Promise<boolean> {
  const user = loadedUsers[file];
  return open({ url, ca, user, password: digest }).then(
    async (nats) => nats.close().then(() => true),
    (error: unknown) => {
      if (/authorization violation/i.test((error as Error).message)) return false;
      throw error;
    },
  );
}

const open = (options: ConnectionOptions): Promise<NatsConnection> =>
  connect({ ...connectionTo(options), maxReconnectAttempts: 0, reconnect: false, timeout: 5_000 });
