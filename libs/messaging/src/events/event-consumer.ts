import { setTimeout as wait } from 'node:timers/promises';
import { jetstream, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamName, type DurableConsumer } from '@riserbo/contracts';
import type { MessagingLog } from '../ports';
import type { EventDelivery } from './event-delivery';
import { Lanes } from './lanes';

const MAX_PULLED = 128;
const HEARTBEAT_MS = 10_000;

/**
 * Pulls all events of one owner for one service from its durable consumer, which the bootstrap created. The
 * events of one company are delivered in the order of the stream, in batches; several companies at once.
 */
export class EventConsumer {
  private messages?: ConsumerMessages | undefined;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private heartbeat?: NodeJS.Timeout;
  private readonly lanes: Lanes<JsMsg>;

  constructor(
    private readonly nats: NatsConnection,
    private readonly consumer: DurableConsumer,
    delivery: EventDelivery,
    private readonly log: MessagingLog,
  ) {
    this.lanes = new Lanes((batch) => delivery.deliver(batch));
  }

  start(): void {
    this.heartbeat = setInterval(() => this.extend(), HEARTBEAT_MS);
    this.running = this.run();
  }

  /** Stops pulling and waits for events in progress; events not yet started are returned to the stream. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.messages?.close().catch(() => undefined);
    const left = await this.lanes.stop();
    left.forEach((message) => message.nak());
    await this.running;
    clearInterval(this.heartbeat);
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.pull();
      } catch {
        this.log.warn('event_consumer_waits', { consumer: this.consumer.name });
      }
      if (!this.stopped) await wait(1_000);
    }
  }

  /** Runs until the consumer, the stream or the connection is gone. */
  private async pull(): Promise<void> {
    const consumer = await jetstream(this.nats).consumers.get(streamName, this.consumer.name);
    const messages = await consumer.consume({
      max_messages: MAX_PULLED,
      expires: 5_000,
      abort_on_missing_resource: true,
    });
    // an unread iterator never ends, so this does not wait for its end
    if (this.stopped) return void messages.close();
    this.messages = messages;
    for await (const message of messages) {
      if (this.stopped) message.nak();
      else await this.lanes.add(message.subject.split('.', 2)[1] ?? '', message);
    }
  }

  /** The server gives a message to another replica when it hears nothing for `ack_wait`. */
  private extend(): void {
    for (const message of this.lanes.items) message.working();
  }
}
