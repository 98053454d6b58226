import { Injectable } from '@nestjs/common';
import type { Template } from '@riserbo/contracts';
import { Clock, Tenants } from '@riserbo/runtime';
import type { DeliveryReason } from '../deliveries/delivery.entity';
import { mostAttempts, nextAttempt } from '../domain/retry';

export interface QueuedDelivery {
  companyId: string;
  id: string;
  template: Template;
  bookingId: string | null;
  letterId: string | null;
  attempts: number;
}
/** Longer than all that a try may wait for (three questions, the relay), short enough for a mail whose process died. */
const lease = 45_000;

// A row that was being sent when its process died comes back when its lease is over: at least once, with the same Message-ID.
const take = `
  UPDATE deliveries SET attempts = attempts + 1, due_at = $2
  WHERE (company_id, id) IN (
    SELECT company_id, id FROM deliveries WHERE state IN ('queued', 'sending') AND due_at <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
  RETURNING company_id AS "companyId", id, template, booking_id AS "bookingId", letter_id AS "letterId", attempts`;
// Only whoever took the row last may say what became of it: its number of attempts is the proof. A mail that left is sent, whoever says so.
const stillMine = `company_id = $1 AND id = $2 AND attempts = $3 AND state IN ('queued', 'sending')`;
const markSending = `UPDATE deliveries SET state = 'sending' WHERE ${stillMine} RETURNING id`;
const markSent = `UPDATE deliveries SET state = 'sent', sent_at = $3, reason = NULL WHERE company_id = $1 AND id = $2`;
const markOver = `UPDATE deliveries SET state = $4, reason = $5 WHERE ${stillMine}`;
const markAgain = `UPDATE deliveries SET state = 'queued', due_at = $4 WHERE ${stillMine}`;

/** The ledger as a queue: rows are taken by one process at a time, for as long as its lease. */
@Injectable()
export class DeliveryQueue {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** At most `limit` deliveries that are due, of all companies; nobody else gets them until their lease is over. */
  take(limit: number): Promise<QueuedDelivery[]> {
    const now = this.clock.now();
    return this.tenants.system((tx) =>
      tx.query<QueuedDelivery>(take, [now, new Date(now.getTime() + lease), limit]),
    );
  }

  /** The last look before a mail leaves. @returns false when it must not go any more */
  sending({ companyId, id, attempts }: QueuedDelivery): Promise<boolean> {
    return this.tenants.transaction(
      { companyId },
      async (tx) => (await tx.query(markSending, [companyId, id, attempts])).length === 1,
    );
  }

  async sent({ companyId, id }: QueuedDelivery): Promise<void> {
    await this.tenants.transaction({ companyId }, (tx) =>
      tx.query(markSent, [companyId, id, this.clock.now()]),
    );
  }

  async skip({ companyId, id, attempts }: QueuedDelivery, reason: DeliveryReason): Promise<void> {
    await this.tenants.transaction({ companyId }, (tx) =>
      tx.query(markOver, [companyId, id, attempts, 'skipped', reason]),
    );
  }

  /** Puts a failed delivery back, later each time, and gives it up after `mostAttempts`. @returns whether it will be tried again */
  async failed({ companyId, id, attempts }: QueuedDelivery): Promise<boolean> {
    const again = attempts < mostAttempts;
    const now = this.clock.now();
    await this.tenants.transaction({ companyId }, (tx) =>
      again
        ? tx.query(markAgain, [companyId, id, attempts, nextAttempt(attempts, now, Math.random())])
        : tx.query(markOver, [companyId, id, attempts, 'failed', 'gave_up']),
    );
    return again;
  }
}
