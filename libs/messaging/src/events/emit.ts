import { randomUUID } from 'node:crypto';
import type { Event, FactsOf } from '@riserbo/contracts';
import { newTrace } from '../calls/headers';
import type { Queryable } from '../ports';

const insert = `
  INSERT INTO outbox (company_id, id, type, aggregate_id, version, payload, correlation_id, traceparent, created_at)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)`;

/** Cause of an event; sent with it to correlate logs and traces. */
export interface Cause {
  correlationId?: string;
  traceparent?: string;
}

/**
 * Writes an event to the outbox in the current transaction. The relay publishes it after the commit, at least
 * once.
 */
export function emit<E extends Event>(
  tx: Queryable,
  event: E,
  facts: FactsOf<E>,
  now: Date,
  cause: Cause = {},
): Promise<void> {
  const checked = event.payload.parse({ ...facts, companyId: tx.companyId }) as {
    id: string;
    version: number;
  };
  const { correlationId = randomUUID(), traceparent = newTrace() } = cause;
  const row = [
    tx.companyId,
    randomUUID(),
    event.type,
    checked.id,
    checked.version,
    JSON.stringify(checked),
    correlationId,
    traceparent,
    now,
  ];
  tx.write(insert, row);
  tx.emitted?.();
  return Promise.resolve();
}
