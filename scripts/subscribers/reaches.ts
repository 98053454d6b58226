import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { streamName, type OutsideSubscriber } from '@riserbo/contracts';
import { inboxPrefix } from '@riserbo/messaging';

/** Whether a subscriber can connect, and its consumer answers. */
export async function reachesConsumer(
  { url, ca }: { url: string; ca?: string | undefined },
  { user, password, consumer }: OutsideSubscriber,
): Promise<boolean> {
  const tls = ca === undefined ? {} : { tls: { ca } };
  const login = { user, pass: password, inboxPrefix: inboxPrefix(user) };
  try {
    const nats = await connect({ servers: url, ...tls, ...login, reconnect: false });
    try {
      await jetstream(nats).consumers.get(streamName, consumer);
      return true;
    } finally {
      await nats.close();
    }
  } catch {
    return false;
  }
}
