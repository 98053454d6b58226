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

  /** A transaction whose events and audit rows name this event as their cause. */
  in<Tx extends Queryable, T>(event: Received, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { companyId, correlationId, traceparent } = event;
    const trace = traceparent === undefined || traceparent === '' ? {} : { traceparent };
    const cause = uuid.test(correlationId) ? { correlationId } : {};
    const by = { actor: { kind: 'service' as const, service: this.service }, ...cause, ...trace };
    return this.tenants.transaction({ companyId }, (tx) => work(tx as Tx), by);
  }

  /**
   * Like `once`, for effects of one statement: the dedupe row and the effect are one statement and one
   * transaction.
   */
  async onceInOne(event: Received, effect: Effect): Promise<void> {
    await this.tenants.statement(event, effectText(effect.text), [...this.row(event), ...effect.values]);
  }

  /**
   * Like `onceInOne`, within a larger transaction. @returns the rows of the effect; none if the event was
   * handled before
   */
  firstIn<Row>(tx: Queryable, event: Received, effect: Effect): Promise<Row[]> {
    return tx.query<Row>(effectText(effect.text), [...this.row(event), ...effect.values]);
  }

  private row({ companyId, type, eventId }: Received): unknown[] {
    return [companyId, handlerName(this.service, type), eventId, this.clock.now()];
  }
}

/** The complete statement of an effect. */
export const effectText = (effect: string): string => `WITH first AS (${insert}) ${effect}`;
