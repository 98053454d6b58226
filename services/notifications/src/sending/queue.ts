import { Injectable } from '@nestjs/common';
import type { Template } from '@riserbo/contracts';
import { LeasedQueue, proofOf, type Lease } from '@riserbo/messaging';
import { Clock, column, statement, Tenants } from '@riserbo/runtime';
import { deliveries, type DeliveryReason, type DeliveryState } from '../deliveries/delivery.entity';
import { mostAttempts, nextAttempt, type FailureKind } from '../domain/retry';
import type { Purpose } from '../domain/templates';
import { AddressKeys } from '../recipients/address-keys';
import { hashOf } from '../recipients/recipient-link';
import { NumberKeys } from '../sms/number-keys';
import type { Message } from './composed';

export interface QueuedDelivery extends Lease {
  template: Template;
  bookingId: string | null;
  clientId: string | null;
  accountMailId: string | null;
  campaignId: string | null;
  memberId: string | null;
  purpose: Purpose;
  /** `sending` if the process that was sending it died. */
  state: DeliveryState;
  startsAt: Date | null;
  previousStartsAt: Date | null;
  expiresAt: Date | null;
  attempts: number;
}
const queued = [
  ...(['template', 'purpose', 'state', 'bookingId', 'clientId', 'accountMailId'] as const),
  ...(['campaignId', 'memberId'] as const),
  ...(['startsAt', 'previousStartsAt', 'expiresAt', 'attempts'] as const),
] as const;
/**
 * Longer than all timeouts of an attempt (three calls, the relay), short enough to recover a crashed
 * process's mail soon.
 */
const lease = 45_000;

const leased = new LeasedQueue({
  table: 'deliveries',
  open: `state IN ('queued', 'sending')`,
  until: 'due_at',
  free: (now) => `due_at <= ${now}`,
  order: 'due_at',
});
// A row being sent when its process died is leased again after expiry: the sender repeats it under the same
// Message-ID, or ends it if it is sent at most once.
const takeDue = statement(
  leased.taking(
    { now: ':now', until: ':leaseUntil', limit: ':limit' },
    { set: ', attempts = attempts + 1', columns: deliveries.list(queued) },
  ),
  { companyId: column.uuid, ...deliveries.row(['id', 'lease']), ...deliveries.row(queued) },
);
// Only the latest holder of the lease may record the outcome. A mail that left is sent, also if another
// process records it.
const settle = (set: string) => leased.settling(set, [':companyIds', ':ids', ':leases']);
// The final check and the mark are one statement. G4: a mail that names people is held back if `hipaa` was
// switched on after it was composed; it is due again when its lease expires. G3: what the recipient stopped
// ends as suppressed; security mails are not stopped by anything.
const markSending = statement(
  `WITH claimed AS (
     UPDATE deliveries d SET channel = :channel, segments = :segments::integer,
       state = CASE WHEN list IS NULL THEN 'sending' ELSE 'suppressed' END,
       reason = CASE list WHEN 'consent' THEN 'unsubscribed' WHEN 'delivery' THEN 'undeliverable' END
     FROM (SELECT (
       SELECT s.list FROM suppressions s JOIN deliveries o ON o.company_id = s.company_id AND o.id = :id::uuid
       WHERE s.company_id = :companyId AND s.address_key = :addressKey AND s.channel = :channel AND s.purpose = o.purpose
       ORDER BY s.list LIMIT 1)) AS stopped (list)
     WHERE d.company_id = :companyId AND d.id = :id::uuid AND ${leased.isHeld('d', ':lease')}
       AND NOT (:personal::boolean AND EXISTS (
         SELECT FROM company_features f WHERE f.company_id = :companyId AND 'hipaa' = ANY (f.features)))
     RETURNING d.id, d.client_id, d.state),
   link AS (
     INSERT INTO message_links (company_id, token_hash, delivery_id, client_id, address_key, number_key, locale,
       created_at)
     SELECT :companyId, :tokenHash, id, client_id, :addressKey, :numberKey::bytea, :locale, :now FROM claimed WHERE state = 'sending')
   SELECT state FROM claimed`,
  deliveries.row(['state']),
);
const markSent = statement(`
  UPDATE deliveries SET state = 'sent', sent_at = :now, reason = NULL
  WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) AND state <> 'bounced'`);
const markOver = statement(settle('state = :state, reason = :reason'));
const markPostponed = statement(settle(`state = 'queued', due_at = :dueAt, attempts = attempts - 1`));
const markAgain = statement(settle(`state = 'queued', due_at = :dueAt`));

/** The delivery log as a queue: a row is leased to one process at a time. */
@Injectable()
export class DeliveryQueue {
  private left = new Map<string, string[]>();
  private marking: Promise<unknown> = Promise.resolve();
  private next?: Promise<void> | undefined;

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly addresses: AddressKeys,
    private readonly numbers: NumberKeys,
  ) {}

  /** Leases up to `limit` due deliveries across companies. */
  take(limit: number): Promise<QueuedDelivery[]> {
    const now = this.clock.now();
    const values = { now, leaseUntil: new Date(now.getTime() + lease), limit };
    // rows undone by a crash are leased again, and the former holder can no longer prove its lease
    return this.tenants.system((tx) => tx.rows(takeDue, values), { ofQueue: true });
  }

  /**
   * Final check before a message is sent: whether it may say what it says, and whether its recipient still
   * wants it. The link in the mail works from now on.
   * @returns whether it may be sent
   */
  async claimForSending({ companyId, id, lease }: QueuedDelivery, message: Message): Promise<boolean> {
    const { channel, personal, locale, link, to } = message;
    const addressKey = await this.addresses.keyOf(companyId, to.address);
    const bySms = {
      numberKey: channel === 'sms' ? await this.numbers.keyOf(to.address) : null,
      segments: channel === 'sms' ? message.message.segments : null,
    };
    const values = {
      id,
      lease,
      channel,
      personal,
      locale,
      addressKey,
      ...bySms,
      tokenHash: hashOf(link.token),
    };
    const now = this.clock.now();
    const [row] = await this.tenants.rows({ companyId }, markSending, { ...values, now });
    return row?.state === 'sending';
  }

  /** Batches "sent" updates that arrive while one is in flight. */
  markSent({ companyId, id }: QueuedDelivery): Promise<void> {
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

  /** Marks deliveries of one company as final without sending. */
  async markFinal(
    companyId: string,
    taken: readonly QueuedDelivery[],
    state: 'skipped' | 'bounced' | 'failed',
    reason: DeliveryReason | null,
  ): Promise<void> {
    await this.tenants.rows({ companyId }, markOver, { ...proofOf(taken), state, reason });
  }

  /** Puts a delivery off; the attempt does not count. */
  async postpone(delivery: QueuedDelivery, dueAt: Date): Promise<void> {
    const { companyId } = delivery;
    await this.tenants.rows({ companyId }, markPostponed, { ...proofOf([delivery]), dueAt });
  }

  /**
   * Re-queues a failed delivery with growing delays, and gives up after `mostAttempts`. @returns whether it
   * will be retried
   */
  async retry(delivery: QueuedDelivery, kind: FailureKind): Promise<boolean> {
    const { companyId, attempts } = delivery;
    const again = attempts < mostAttempts;
    const now = this.clock.now();
    const row = proofOf([delivery]);
    if (again) {
      const dueAt = nextAttempt(attempts, now, Math.random(), kind);
      await this.tenants.rows({ companyId }, markAgain, { ...row, dueAt });
    } else await this.tenants.rows({ companyId }, markOver, { ...row, state: 'failed', reason: 'gave_up' });
    return again;
  }
}
