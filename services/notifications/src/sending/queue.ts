import { Injectable } from '@nestjs/common';
import type { Template } from '@riserbo/contracts';
import { Clock, column, statement, Tenants } from '@riserbo/runtime';
import { deliveries, type DeliveryReason } from '../deliveries/delivery.entity';
import { mostAttempts, nextAttempt } from '../domain/retry';

export interface QueuedDelivery {
  companyId: string;
  id: string;
  template: Template;
  bookingId: string | null;
  letterId: string | null;
  attempts: number;
}
const queued = ['id', 'template', 'bookingId', 'letterId', 'attempts'] as const;
/** Longer than all that a try may wait for (three questions, the relay), short enough for a mail whose process died. */
const lease = 45_000;

// A row that was being sent when its process died comes back when its lease is over: at least once, with the same Message-ID.
const takeDue = statement(
  `UPDATE deliveries SET attempts = attempts + 1, due_at = :leaseUntil
   WHERE (company_id, id) IN (
     SELECT company_id, id FROM deliveries WHERE state IN ('queued', 'sending') AND due_at <= :now
     ORDER BY due_at LIMIT :limit FOR UPDATE SKIP LOCKED)
   RETURNING company_id AS "companyId", ${deliveries.list(queued)}`,
  { companyId: column.uuid, ...deliveries.row(queued) },
);
// Only whoever took the row last may say what became of it: its number of attempts is the proof. A mail that left is sent, whoever says so.
const stillMine = `
  FROM unnest(:ids::uuid[], :attempts::integer[]) AS mine (id, attempts)
  WHERE d.company_id = :companyId AND d.id = mine.id AND d.attempts = mine.attempts AND d.state IN ('queued', 'sending')` as const;
// G4: a mail that names persons is held back if `hipaa` was switched on after it was composed. It is due again when its lease is over.
const markSending = statement(
  `UPDATE deliveries d SET state = 'sending' ${stillMine} AND NOT (d.id = ANY (:personal::uuid[]) AND EXISTS (
     SELECT FROM company_features f WHERE f.company_id = :companyId AND 'hipaa' = ANY (f.features)))
   RETURNING d.id`,
  deliveries.row(['id']),
);
const markSent = statement(`
  UPDATE deliveries SET state = 'sent', sent_at = :now, reason = NULL
  WHERE company_id = :companyId AND id = ANY (:ids::uuid[])`);
const markOver = statement(`UPDATE deliveries d SET state = :state, reason = :reason ${stillMine}`);
const markAgain = statement(`UPDATE deliveries d SET state = 'queued', due_at = :dueAt ${stillMine}`);

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
    const values = { now, leaseUntil: new Date(now.getTime() + lease), limit };
    // what a crash undoes is taken again, and whoever took it before can no longer prove that the row is its own
    return this.tenants.system((tx) => tx.rows(takeDue, values), { ofQueue: true });
  }

  /** The last look before a mail leaves. @param personal whether the mail says more than `hipaa` allows @returns whether it may still go */
  async sending(delivery: QueuedDelivery, personal: boolean): Promise<boolean> {
    const { companyId } = delivery;
    const values = { ...mine([delivery]), personal: personal ? [delivery.id] : [] };
    return (await this.tenants.rows({ companyId }, markSending, values)).length > 0;
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
      [...left].map(([companyId, ids]) => this.tenants.rows({ companyId }, markSent, { ids, now })),
    );
  }

  /** Deliveries of one company that did not leave, and will not. */
  async over(
    companyId: string,
    taken: readonly QueuedDelivery[],
    state: 'skipped' | 'bounced',
    reason: DeliveryReason | null,
  ): Promise<void> {
    await this.tenants.rows({ companyId }, markOver, { ...mine(taken), state, reason });
  }

  /** Puts a failed delivery back, later each time, and gives it up after `mostAttempts`. @returns whether it will be tried again */
  async failed(delivery: QueuedDelivery): Promise<boolean> {
    const { companyId, attempts } = delivery;
    const again = attempts < mostAttempts;
    const now = this.clock.now();
    const row = mine([delivery]);
    if (again) {
      const dueAt = nextAttempt(attempts, now, Math.random());
      await this.tenants.rows({ companyId }, markAgain, { ...row, dueAt });
    } else await this.tenants.rows({ companyId }, markOver, { ...row, state: 'failed', reason: 'gave_up' });
    return again;
  }
}

/** The rows, and the tries that prove them. */
function mine(taken: readonly QueuedDelivery[]): { ids: string[]; attempts: number[] } {
  return { ids: taken.map(({ id }) => id), attempts: taken.map(({ attempts }) => attempts) };
}
