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

/** An event as a handler gets it. */
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
 * The effect of an event as one statement. It goes on after WITH first and works `FROM first`; its own values follow those of `effectValues`, by
 * number.
 */
export interface Effect {
  text: string;
  values: readonly unknown[];
}
/** What the statement that remembers an event has at $1 to $4, so its effect as well. */
export const effectValues = ['companyId', 'consumer', 'eventId', 'now'] as const;

const insert = `
  INSERT INTO inbox (company_id, consumer, event_id, handled_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT inbox_pkey DO NOTHING RETURNING event_id`;

/** Makes the effect of an event happen once, however often the event comes. */
@Injectable()
export class Inbox {
  constructor(
    @Inject(TRANSACTIONS) private readonly tenants: Transactions,
    @Inject(SERVICE_NAME) private readonly service: ServiceName,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
  ) {}

  /** Runs `work` in the transaction that remembers the event. @returns false, having done nothing, when it was handled before */
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

  /** A transaction in which this service acts because of the event: what it emits and audits says so. */
  in<Tx extends Queryable, T>(event: Received, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { companyId, correlationId, traceparent } = event;
    const trace = traceparent === undefined || traceparent === '' ? {} : { traceparent };
    const cause = uuid.test(correlationId) ? { correlationId } : {};
    const by = { actor: { kind: 'service' as const, service: this.service }, ...cause, ...trace };
    return this.tenants.transaction({ companyId }, (tx) => work(tx as Tx), by);
  }

  /** As `once`, where the effect is one statement: what remembers the event and what it does are sent at once, and are one transaction. */
  async onceInOne(event: Received, effect: Effect): Promise<void> {
    await this.tenants.statement(event, effectText(effect.text), [...this.row(event), ...effect.values]);
  }

  /** As `onceInOne`, in a transaction that goes on after it. @returns the rows of the effect; none when the event was handled before */
  firstIn<Row>(tx: Queryable, event: Received, effect: Effect): Promise<Row[]> {
    return tx.query<Row>(effectText(effect.text), [...this.row(event), ...effect.values]);
  }

  private row({ companyId, type, eventId }: Received): unknown[] {
    return [companyId, handlerName(this.service, type), eventId, this.clock.now()];
  }
}

/** The whole statement that an effect becomes. */
export const effectText = (effect: string): string => `WITH first AS (${insert}) ${effect}`;
