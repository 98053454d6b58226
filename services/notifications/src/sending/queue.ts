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
const stillMine = `
  FROM unnest($2::uuid[], $3::integer[]) AS mine (id, attempts)
  WHERE d.company_id = $1 AND d.id = mine.id AND d.attempts = mine.attempts AND d.state IN ('queued', 'sending')`;
// G4: a mail that names persons is held back if `hipaa` was switched on after it was composed. It is due again when its lease is over.
const markSending = `
  UPDATE deliveries d SET state = 'sending' ${stillMine} AND NOT (d.id = ANY ($4::uuid[]) AND EXISTS (
    SELECT FROM company_features f WHERE f.company_id = $1 AND 'hipaa' = ANY (f.features)))
  RETURNING d.id`;
const markSent = `
  UPDATE deliveries SET state = 'sent', sent_at = $3, reason = NULL WHERE company_id = $1 AND id = ANY ($2::uuid[])`;
const markOver = `UPDATE deliveries d SET state = $4, reason = $5 ${stillMine}`;
const markAgain = `UPDATE deliveries d SET state = 'queued', due_at = $4 ${stillMine}`;

/** The ledger as a queue: rows are taken by one process at a time, for as long as its lease. */
@Injectable()
export class DeliveryQueue {
  private left = new Map<string, string[]>();
  private marking: Promise<unknown> = Promise.resolve();
  private next?: Promise<void> | undefined;

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** At most `limit` deliveries that are due, of all companies; nobody else gets them until their lease is over. */
  take(limit: number): Promise<QueuedDelivery[]> {
    const now = this.clock.now();
    const values = [now, new Date(now.getTime() + lease), limit];
    // what a crash undoes is taken again, and whoever took it before can no longer prove that the row is its own
    return this.tenants.system((tx) => tx.query<QueuedDelivery>(take, values), { ofQueue: true });
  }

  /** The last look before a mail leaves. @param personal whether the mail says more than `hipaa` allows @returns whether it may still go */
  async sending(delivery: QueuedDelivery, personal: boolean): Promise<boolean> {
    const { companyId } = delivery;
    const values = [companyId, ...mine([delivery]), personal ? [delivery.id] : []];
    return (await this.tenants.statement({ companyId }, markSending, values)).length > 0;
  }

  /** Those that leave while a mark is being written are marked together, by the next one. */
  sent({ companyId, id }: QueuedDelivery): Promise<void> {
    this.left.set(companyId, [...(this.left.get(companyId) ?? []), id]);
    this.next ??= this.marking.then(() => {
      const left = this.left;
      [this.left, this.next] = [new Map(), undefined];
      const marked = this.mark(left);
      this.marking = marked.catch(() => undefined);
      return marked;
    });
    return this.next;
  }

  private async mark(left: ReadonlyMap<string, string[]>): Promise<void> {
    const now = this.clock.now();
    await Promise.all(
      [...left].map(([companyId, ids]) =>
        this.tenants.statement({ companyId }, markSent, [companyId, ids, now]),
      ),
    );
  }

  /** Deliveries of one company that did not leave, and will not. */
  async over(
    companyId: string,
    deliveries: readonly QueuedDelivery[],
    state: 'skipped' | 'bounced',
    reason: DeliveryReason | null,
  ): Promise<void> {
    const values = [companyId, ...mine(deliveries), state, reason];
    await this.tenants.statement({ companyId }, markOver, values);
  }

  /** Puts a failed delivery back, later each time, and gives it up after `mostAttempts`. @returns whether it will be tried again */
  async failed(delivery: QueuedDelivery): Promise<boolean> {
    const { companyId, attempts } = delivery;
    const again = attempts < mostAttempts;
    const now = this.clock.now();
    const [text, values] = again
      ? [markAgain, [nextAttempt(attempts, now, Math.random())]]
      : [markOver, ['failed', 'gave_up']];
    await this.tenants.statement({ companyId }, text, [companyId, ...mine([delivery]), ...values]);
    return again;
  }
}

/** The rows, and the tries that prove them. */
function mine(deliveries: readonly QueuedDelivery[]): [ids: string[], attempts: number[]] {
  return [deliveries.map(({ id }) => id), deliveries.map(({ attempts }) => attempts)];
}
