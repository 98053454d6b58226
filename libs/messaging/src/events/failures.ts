import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MESSAGING_CLOCK, TRANSACTIONS, type MessagingClock, type Transactions } from '../ports';

export const mostAttempts = 5;

const count = `
  INSERT INTO event_failures AS known (company_id, consumer, event_id, attempts, failed_at) VALUES ($1, $2, $3, 1, $4)
  ON CONFLICT ON CONSTRAINT event_failures_pkey DO UPDATE SET attempts = known.attempts + 1, failed_at = excluded.failed_at
  RETURNING attempts`;
const forget = `DELETE FROM event_failures WHERE company_id = $1 AND consumer = $2 AND event_id = $3`;
/**
 * Dead letters that a company can have waiting: events that a handler gave up, and messages that are no
 * events.
 */
export const MAX_DEAD_LETTERS = { gave_up: 10_000, malformed: 200, unknown_version: 200 };
export type ParkReason = keyof typeof MAX_DEAD_LETTERS;
/** Those who park for one company wait for each other, or several at once would pass the limit together. */
const lockLetters = `SELECT pg_advisory_xact_lock(hashtextextended('dead_letters ' || $1, 0))`;
const park = `
  INSERT INTO dead_letters (company_id, id, consumer, event_id, type, subject, headers, payload, reason, parked_at)
  SELECT $1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10 WHERE $11 > (SELECT count(*) FROM (
    SELECT FROM dead_letters WHERE company_id = $1 AND reason = $9 AND replayed_at IS NULL LIMIT $11) waiting)
  ON CONFLICT ON CONSTRAINT dead_letters_once DO UPDATE SET reason = excluded.reason, parked_at = excluded.parked_at, replayed_at = NULL
  RETURNING id`;

export interface Parked {
  companyId: string;
  consumer: string;
  eventId: string;
  type: string;
  subject: string;
  headers: Record<string, string>;
  payload: Uint8Array;
}

/**
 * Counts failed attempts and stores dead letters. Kept in our tables, because a rebuilt stream counts from
 * one again.
 */
@Injectable()
export class Failures {
  constructor(
    @Inject(TRANSACTIONS) private readonly tenants: Transactions,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
  ) {}

  /** @returns the number of failures of this event at this consumer, including this one */
  count(companyId: string, consumer: string, eventId: string): Promise<number> {
    return this.tenants.transaction({ companyId }, async (tx) => {
      const [row] = await tx.query<{ attempts: number }>(count, [
        companyId,
        consumer,
        eventId,
        this.clock.now(),
      ]);
      return row?.attempts ?? 1;
    });
  }

  /**
   * Writes the dead letter; `npm run replay` sends it again. @returns false when the company has as many as
   * it can have
   */
  park(letter: Parked, reason: ParkReason): Promise<boolean> {
    const { companyId, consumer, eventId, type, subject, headers, payload } = letter;
    return this.tenants.transaction({ companyId }, async (tx) => {
      const row = [
        companyId,
        randomUUID(),
        consumer,
        eventId,
        type,
        subject,
        JSON.stringify(headers),
        Buffer.from(payload),
        reason,
        this.clock.now(),
        MAX_DEAD_LETTERS[reason],
      ];
      // two statements: what the second one counts is seen after the lock is held
      const [, written] = await Promise.all([tx.query(lockLetters, [companyId]), tx.query(park, row)]);
      await tx.query(forget, [companyId, consumer, eventId]);
      return written.length > 0;
    });
  }
}
