import type { JsMsg } from '@nats-io/jetstream';
import { Refusal, type Event, type ServiceName } from '@riserbo/contracts';
import type { CrashHere, MessagingLog } from '../ports';
import { uuid } from '../uuid';
import { keptHeaders, opened } from './envelope';
import { mostAttempts, type Failures, type ParkReason } from './failures';
import type { Handler } from './handles';
import { handlerName, type Applied, type Inbox, type Received } from './inbox';

/** Handlers by the type of the event. */
export type Handlers = ReadonlyMap<string, { event: Event; handler: Handler }>;
interface Opened {
  message: JsMsg;
  event: Received;
  handler: Handler;
}

/** Passes messages to the handlers of their types, and acknowledges or parks them. */
export class EventDelivery {
  constructor(
    private readonly service: ServiceName,
    private readonly handlers: Handlers,
    private readonly inbox: Inbox,
    private readonly failures: Failures,
    private readonly log: MessagingLog,
    private readonly crashHere: CrashHere,
  ) {}

  /**
   * Messages of one company, in order. Effects of one statement that follow each other share a transaction;
   * a message that comes again is handled alone, because it may be the one that failed.
   */
  async deliver(messages: readonly JsMsg[]): Promise<void> {
    let batch: Opened[] = [];
    for (const message of messages) {
      const each = await this.open(message);
      if (!each) continue;
      if ('effectOf' in each.handler && !message.redelivered) batch.push(each);
      else {
        await this.handleAll(batch);
        batch = [];
        await this.handle(each);
      }
    }
    await this.handleAll(batch);
  }

  /** @returns undefined for a type without a handler, and for a payload that is not of its type */
  private async open(message: JsMsg): Promise<Opened | undefined> {
    const known = this.handlers.get(typeOf(message));
    if (!known) return void message.ack();
    const event = opened(known.event, message);
    if (typeof event !== 'string') return { message, event: event as Received, handler: known.handler };
    await this.park(message, event).catch(() => message.nak(backOff(2)));
    return undefined;
  }

  private async handleAll(batch: readonly Opened[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    if (batch.length === 1) return this.handle(first);
    try {
      await this.inbox.apply(batch.flatMap(appliedBy));
      this.done(batch);
    } catch (error) {
      if (isUnavailable(error)) return batch.forEach(({ message }) => message.nak(backOff(3)));
      for (const each of batch) await this.handle(each);
    }
  }

  private async handle(each: Opened): Promise<void> {
    const { message, event, handler } = each;
    try {
      if ('effectOf' in handler) await this.inbox.apply(appliedBy(each));
      else await handler.handle(event);
      this.done([each]);
    } catch (error) {
      await this.failed(message, error).catch(() => message.nak(backOff(2)));
    }
  }

  private done(handled: readonly Opened[]): void {
    this.crashHere('after_effect_before_ack');
    for (const { message } of handled) message.ack();
  }

  /** A failure because a dependency is unavailable is retried without limit; any other failure is counted. */
  private async failed(message: JsMsg, error: unknown): Promise<void> {
    if (isUnavailable(error)) return message.nak(backOff(3));
    const [, companyId = ''] = message.subject.split('.');
    const eventId = message.headers?.get('ce-id') ?? '';
    const eventType = typeOf(message);
    const attempts = await this.failures.count(companyId, handlerName(this.service, eventType), eventId);
    this.log.error('event_failed', { eventType, eventId, attempt: attempts, error });
    if (attempts >= mostAttempts) await this.park(message, 'gave_up');
    else message.nak(backOff(attempts));
  }

  private async park(message: JsMsg, reason: ParkReason): Promise<void> {
    const [, companyId = ''] = message.subject.split('.');
    const type = typeOf(message);
    const headers = keptHeaders(message.headers);
    const said = headers['ce-id'] ?? '';
    const eventId = uuid.test(said) ? said : sequenceId(message.seq);
    this.log.error('event_parked', { eventType: type, eventId, reason });
    if (uuid.test(companyId)) {
      const consumer = handlerName(this.service, type);
      const { subject, data: payload } = message;
      const letter = { companyId, consumer, eventId, type, subject, headers, payload };
      if (!(await this.failures.park(letter, reason)))
        this.log.error('dead_letters_full', { companyId, eventType: type, eventId });
    }
    message.term();
  }
}

function appliedBy({ event, handler }: Opened): Applied[] {
  return 'effectOf' in handler ? [{ event, effect: handler.effectOf(event) }] : [];
}

/** Of `events.<companyId>.<type>`. */
const typeOf = ({ subject }: JsMsg): string => subject.split('.').slice(2).join('.');
const isUnavailable = (error: unknown): boolean => error instanceof Refusal && error.code === 'unavailable';

/** Milliseconds: about 0.2 s, 0.8 s, 3 s, 13 s, with ±50% jitter. */
function backOff(attempt: number): number {
  return Math.round(50 * 4 ** attempt * (0.75 + Math.random() / 2));
}
/** Id of a message without one, from its stream sequence. */
function sequenceId(sequence: number): string {
  return `00000000-0000-0000-0000-${sequence.toString(16).padStart(12, '0')}`;
}
