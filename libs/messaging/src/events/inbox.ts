import { Inject, Injectable } from '@nestjs/common';
import type { Event, PayloadOf } from '@riserbo/contracts';
import {
  MESSAGING_CLOCK,
  SERVICE_NAME,
  TRANSACTIONS,
  type MessagingClock,
  type Queryable,
  type ServiceName,
  type Transactions,
} from '../ports';
import { uuid } from '../uuid';
import type { Cause } from './emit';

/** An event as passed to its handler. */
export interface Received<E extends Event = Event> {
  eventId: string;
  companyId: string;
  type: string;
  at: Date;
  correlationId: string;
  traceparent?: string;
  payload: PayloadOf<E>;
}
export const handlerName = (service: ServiceName, type: string): string => `${service}:${type}`;

/**
 * An event's effect as one statement. It continues a WITH clause after `first` and selects `FROM first`; its
 * parameters are numbered after those of `effectValues`.
 */
export interface Effect {
  text: string;
  values: readonly unknown[];
  /** Called with the row that the statement returned, if it returned one. */
  then?: ((row: never, tx: never) => void) | undefined;
}
/** An event with its effect. */
export interface Applied {
  event: Received;
  effect: Effect;
}
/** Parameters $1 to $4 of the dedupe statement, also available to the effect. */
export const effectValues = ['companyId', 'consumer', 'eventId', 'now'] as const;

const insert = `
  INSERT INTO inbox (company_id, consumer, event_id, handled_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT inbox_pkey DO NOTHING RETURNING event_id`;

/** Applies the effect of an event once, however often it is delivered. */
@Injectable()
export class Inbox {
  constructor(
    @Inject(TRANSACTIONS) private readonly tenants: Transactions,
    @Inject(SERVICE_NAME) private readonly service: ServiceName,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
  ) {}

  /**
   * Runs `work` in the transaction that records the event. @returns false, without running it, if the event
   * was handled before
   */
  once<E extends Event, Tx extends Queryable = Queryable>(
    event: Received<E>,
    work: (tx: Tx) => Promise<void>,
  ): Promise<boolean> {
    return this.in<Tx, boolean>(event, async (tx) => {
      const first = await tx.query(insert, this.row(event));
      if (first.length === 0) return false;
      await work(tx);
      return true;
    });
  }

  /**
   * Applies effects of one statement each, of events of one company, in their order and in one transaction.
   * Dedupe row and effect are one statement; without `then`, all of them are one round trip.
   */
  async apply(batch: readonly Applied[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    const { event, effect } = first;
    if (batch.length === 1 && !effect.then)
      return void (await this.tenants.statement(event, effectText(effect.text), this.values(first)));
    await this.in(event, async (tx) => {
      await Promise.all(batch.map((each) => this.applyIn(tx, each)));
    });
  }

  /** A transaction whose events and audit rows name this event as their cause. */
  private in<Tx extends Queryable, T>(event: Received, work: (tx: Tx) => Promise<T>): Promise<T> {
    const by = { actor: { kind: 'service' as const, service: this.service }, ...causeOf(event) };
    return this.tenants.transaction(event, (tx) => work(tx as Tx), by);
  }

  private async applyIn(tx: Queryable, applied: Applied): Promise<void> {
    const { event, effect } = applied;
    const text = effectText(effect.text);
    if (!effect.then) return tx.write(text, this.values(applied));
    const [row] = await tx.query(text, this.values(applied));
    if (row !== undefined) effect.then(row as never, tx.causedBy(causeOf(event)) as never);
  }

  private values({ event, effect }: Applied): unknown[] {
    return [...this.row(event), ...effect.values];
  }

  private row({ companyId, type, eventId }: Received): unknown[] {
    return [companyId, handlerName(this.service, type), eventId, this.clock.now()];
  }
}

/** What caused an event is the cause of what it causes. */
function causeOf({ correlationId, traceparent }: Received): Cause {
  const trace = traceparent === undefined || traceparent === '' ? {} : { traceparent };
  return { ...(uuid.test(correlationId) ? { correlationId } : {}), ...trace };
}

/** The complete statement of an effect. */
export const effectText = (effect: string): string => `WITH first AS (${insert}) ${effect}`;
