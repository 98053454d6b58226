import { RetentionPolicy, StorageType, type JetStreamManager } from '@nats-io/jetstream';
import type { OutsideSubscriber } from '@riserbo/contracts';
import type { ConnectionOptions } from '../calls/connection';
import { asBootstrap, unlessMissing } from './ensure-streams';

const subjectOf = (user: string): string => `subscribers.${user}`;
/**
 * The external programs that may connect, the last word on each. Kept by the server itself, so that the
 * process
 * that renders its file needs no other password. Passwords are hashes.
 */
const store = {
  name: 'SUBSCRIBERS',
  subjects: [subjectOf('*')],
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  max_msgs_per_subject: 1,
};

export const storeOutside = (bus: ConnectionOptions, subscriber: OutsideSubscriber): Promise<void> =>
  asBootstrap(bus, async (manager) => {
    await ensureStore(manager);
    await manager.jetstream().publish(subjectOf(subscriber.user), JSON.stringify(subscriber));
  });

export const forgetOutside = (bus: ConnectionOptions, user: string): Promise<void> =>
  asBootstrap(bus, async (manager) => {
    await ensureStore(manager);
    await manager.streams.purge(store.name, { filter: subjectOf(user) });
  });

/** Ordered by user. */
export const storedOutside = (bus: ConnectionOptions): Promise<OutsideSubscriber[]> =>
  asBootstrap(bus, async (manager) => {
    await ensureStore(manager);
    const info = await manager.streams.info(store.name, { subjects_filter: '>' });
    const subjects = Object.keys(info.state.subjects ?? {}).sort();
    const found = await Promise.all(
      subjects.map((last_by_subj) => unlessMissing(manager.streams.getMessage(store.name, { last_by_subj }))),
    );
    return found.flatMap((message) => (message ? [message.json<OutsideSubscriber>()] : []));
  });

async function ensureStore(manager: JetStreamManager): Promise<void> {
  if (!(await unlessMissing(manager.streams.info(store.name)))) await manager.streams.add(store);
}
