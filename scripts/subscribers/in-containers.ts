import { setTimeout as wait } from 'node:timers/promises';
import { hash } from 'bcryptjs';
import type { OutsideSubscriber } from '@riserbo/contracts';
import {
  configDigest,
  ensureStreams,
  forgetOutside,
  hasLoaded,
  outsideConfig,
  reload,
  storedOutside,
  storeOutside,
  type ConnectionOptions,
} from '@riserbo/messaging';
import type { SubscriberHost } from './host';
import { reachesConsumer } from './reaches';

const INTERVAL_MS = 300;
/** A password of 192 random bits needs no slow hash, and each connection of a program costs one. */
const ROUNDS = 5;

/**
 * NATS in a container: the server itself keeps the programs, and the keeper of the streams, which runs beside
 * it, renders them into its file. @param withinMs how long the keeper may take
 */
export function inContainers(
  connection: ConnectionOptions,
  address: SubscriberHost['address'],
  withinMs: number,
): SubscriberHost {
  const rendered = async () => {
    const digest = configDigest(outsideConfig(await storedOutside(connection)));
    for (const until = Date.now() + withinMs; Date.now() < until; await wait(INTERVAL_MS))
      if (await hasLoaded(connection, 'outside', digest)) return;
    throw new Error('NATS was not given its programs: is the keeper running?');
  };
  /** The server connects a new account to the stream only when it reads its file once more. */
  const reached = async (made: OutsideSubscriber) => {
    for (const until = Date.now() + withinMs; Date.now() < until; await wait(INTERVAL_MS)) {
      if (await reachesConsumer(connection, made)) return;
      await reload(connection);
    }
    throw new Error('NATS does not let the program read: see the log of its container');
  };
  return {
    ...{ connection, address },
    async admit(made) {
      const password = (await hash(made.password, ROUNDS)).replace('$2b$', '$2a$');
      await ensureStreams(connection, [made]);
      await storeOutside(connection, { ...made, password });
      await rendered();
      await reached(made);
    },
    async dismiss(user) {
      await forgetOutside(connection, user);
      await rendered();
    },
  };
}
