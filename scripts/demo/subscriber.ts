import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { AddedSubscriber } from '../subscribers/subscribers';

export interface SeenEvent {
  type: string;
  payload: Record<string, unknown>;
}

/** Follows the booking events of one company as its subscriber. */
export async function watchBookings(options: Omit<AddedSubscriber, 'key'>) {
  const nats = await connect({
    servers: options.url,
    ...(options.ca === undefined ? {} : { tls: { ca: options.ca } }),
    user: options.user,
    pass: options.password,
    inboxPrefix: `_INBOX.${options.user}`,
  });
  const consumer = await jetstream(nats).consumers.get('EVENTS', options.consumer);
  const messages = await consumer.consume();
  const seen: SeenEvent[] = [];
  const reading = (async () => {
    for await (const message of messages) {
      seen.push({
        type: message.headers?.get('ce-type') ?? '',
        payload: message.json<Record<string, unknown>>(),
      });
      message.ack();
    }
  })();
  return {
    async wait(fits: (event: SeenEvent) => boolean, within = 20_000): Promise<SeenEvent> {
      for (
        const end = Date.now() + within;
        Date.now() < end;
        await new Promise((resolve) => setTimeout(resolve, 50))
      ) {
        const found = seen.find(fits);
        if (found) return found;
      }
      throw new Error('the subscriber did not see the event');
    },
    async stop(): Promise<void> {
      await messages.close();
      await reading;
      await nats.drain();
    },
  };
}
