import { setTimeout as wait } from 'node:timers/promises';
import { jetstream, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { consumerName, Refusal, streamName, type Event, type ServiceName } from '@riserbo/contracts';
import type { CrashHere, MessagingLog } from '../ports';
import { uuid } from '../uuid';
import { keptHeaders, opened } from './envelope';
import { mostAttempts, type Failures, type ParkReason } from './failures';
import { handlerName, type Received } from './inbox';

export type EventHandler = (event: Received) => Promise<void>;
const atOnce = 16;
const heartbeat = 10_000;

/**
 * Pulls one event type for one service from its durable consumer, which the bootstrap created, and passes
 * each event to the handler.
 */
export class EventConsumer {
  private messages?: ConsumerMessages | undefined;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private readonly busy = new Set<Promise<void>>();

  constructor(
    private readonly nats: NatsConnection,
    private readonly service: ServiceName,
    private readonly event: Event,
    private readonly handle: EventHandler,
    private readonly failures: Failures,
    private readonly log: MessagingLog,
    private readonly crashHere: CrashHere,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Stops pulling and waits for events in progress; events not yet started are returned to the stream. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.messages?.close().catch(() => undefined);
    await this.running;
    await Promise.all(this.busy);
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.pull();
      } catch {
        this.log.warn('event_consumer_waits', { eventType: this.event.type });
      }
      if (!this.stopped) await wait(1_000);
    }
  }

  /** Runs until the consumer, the stream or the connection is gone. */
  private async pull(): Promise<void> {
    const consumer = await jetstream(this.nats).consumers.get(
      streamName,
      consumerName(this.service, this.event),
    );
    const messages = await consumer.consume({
      max_messages: 4 * atOnce,
      expires: 5_000,
      abort_on_missing_resource: true,
    });
    // an unread iterator never ends, so this does not wait for its end
    if (this.stopped) return void messages.close();
    this.messages = messages;
    for await (const message of messages) {
      if (this.stopped) message.nak();
      else await this.begin(message);
    }
  }

  private async begin(message: JsMsg): Promise<void> {
    const work = this.deliver(message).finally(() => this.busy.delete(work));
    this.busy.add(work);
    if (this.busy.size >= atOnce) await Promise.race(this.busy);
  }

  private async deliver(message: JsMsg): Promise<void> {
    const alive = setInterval(() => message.working(), heartbeat);
    try {
      const event = opened(this.event, message);
      if (typeof event === 'string') await this.park(message, event);
      else {
        await this.handle(event as Received);
        this.crashHere('after_effect_before_ack');
        message.ack();
      }
    } catch (error) {
      await this.failed(message, error).catch(() => message.nak(backOff(2)));
    } finally {
      clearInterval(alive);
    }
  }

  /** A failure because a dependency is unavailable is retried without limit; any other failure is counted. */
  private async failed(message: JsMsg, error: unknown): Promise<void> {
    if (error instanceof Refusal && error.code === 'unavailable') return message.nak(backOff(3));
    const [, companyId = ''] = message.subject.split('.');
    const eventId = message.headers?.get('ce-id') ?? '';
    const attempts = await this.failures.count(
      companyId,
      handlerName(this.service, this.event.type),
      eventId,
    );
    this.log.error('event_failed', { eventType: this.event.type, eventId, attempt: attempts, error });
    if (attempts >= mostAttempts) await this.park(message, 'gave_up');
    else message.nak(backOff(attempts));
  }

  private async park(message: JsMsg, reason: ParkReason): Promise<void> {
    const [, companyId = ''] = message.subject.split('.');
    const headers = keptHeaders(message.headers);
    const said = headers['ce-id'] ?? '';
    const eventId = uuid.test(said) ? said : sequenceId(message.seq);
    this.log.error('event_parked', { eventType: this.event.type, eventId, reason });
    if (uuid.test(companyId)) {
      const consumer = handlerName(this.service, this.event.type);
      const kept = await this.failures.park(
        {
          companyId,
          consumer,
          eventId,
          type: this.event.type,
          subject: message.subject,
          headers,
          payload: message.data,
        },
        reason,
      );
      if (!kept) this.log.error('dead_letters_full', { companyId, eventType: this.event.type, eventId });
    }
    message.term();
  }
}

/** Milliseconds: about 0.2 s, 0.8 s, 3 s, 13 s, with ±50% jitter. */
function backOff(attempt: number): number {
  return Math.round(50 * 4 ** attempt * (0.75 + Math.random() / 2));
}
/** Id of a message without one, from its stream sequence. */
function sequenceId(sequence: number): string {
  return `00000000-0000-0000-0000-${sequence.toString(16).padStart(12, '0')}`;
}
