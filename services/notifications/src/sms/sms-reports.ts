import { Injectable } from '@nestjs/common';
import { stoppablePurposes } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, column, statement, Tenants } from '@riserbo/runtime';
import { failureOf } from './provider';
import type { SmsRef } from './sms-channel';

type Origin = Pick<CallContext, 'actor' | 'correlationId'>;

const markDelivered = statement(
  `UPDATE deliveries SET delivered_at = coalesce(delivered_at, :now)
   WHERE company_id = :companyId AND id = :id::uuid AND channel = 'sms' AND state IN ('sending', 'sent')`,
);
const markBounced = statement(
  `WITH bounced AS (
     UPDATE deliveries SET state = 'bounced' WHERE company_id = :companyId AND id = :id::uuid AND channel = 'sms'
       AND state IN ('sending', 'sent') AND delivered_at IS NULL RETURNING id)
   SELECT l.address_key AS "addressKey" FROM bounced b
   JOIN message_links l ON l.company_id = :companyId AND l.delivery_id = b.id LIMIT 1`,
  { addressKey: column.bytes },
);
const insertSuppressions = statement(
  `INSERT INTO suppressions (company_id, address_key, channel, purpose, list, created_at)
   SELECT :companyId, :addressKey, 'sms', p, :list, :now FROM unnest(:purposes::text[]) AS p
   ON CONFLICT DO NOTHING`,
);

/** What the provider reports about an SMS that it took. */
@Injectable()
export class SmsReports {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** A number that cannot get SMS gets no more of them. Reports may come twice, and in any order. */
  async record(
    { companyId, id }: SmsRef,
    status: string,
    errorCode: string | undefined,
    origin: Origin,
  ): Promise<void> {
    const now = this.clock.now();
    if (status === 'delivered')
      return void (await this.tenants.rows({ companyId }, markDelivered, { id, now }));
    if (status !== 'undelivered' && status !== 'failed') return;
    await this.tenants.transaction(
      { companyId },
      async (tx) => {
        const bounced = await tx.row(markBounced, { id });
        const failure = failureOf(errorCode);
        if (!bounced || failure === 'for_now') return;
        const list = failure === 'stopped' ? 'consent' : 'delivery';
        const row = { addressKey: bounced.addressKey, list, purposes: [...stoppablePurposes], now };
        await tx.rows(insertSuppressions, row);
      },
      origin,
    );
  }
}
