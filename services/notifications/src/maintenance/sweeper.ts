import { Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, column, Every, statement, Tenants, type Round } from '@riserbo/runtime';
import { CampaignRecipientEntity } from '../campaigns/campaign.entities';
import { MessageLinkEntity } from '../recipients/recipient.entities';
import { MessageReplyEntity } from '../sms/sms.entities';
import { DeliveryEntity } from '../deliveries/delivery.entity';

/** A thousand at a time, so that no transaction is long. */
const deleteSome = <const Table extends string, const Rows extends string>(table: Table, rows: Rows) =>
  statement(
    `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${rows}))
     RETURNING company_id AS "companyId"`,
    { companyId: column.uuid },
  );
const deliveries = `state NOT IN ('queued', 'sending') AND due_at < :before
  ORDER BY due_at LIMIT 1000 FOR UPDATE SKIP LOCKED` as const;
const tables = [
  { keptMs: keptMs(DeliveryEntity), remove: deleteSome('deliveries', deliveries) },
  {
    keptMs: keptMs(MessageLinkEntity),
    remove: deleteSome('message_links', 'created_at < :before ORDER BY created_at LIMIT 1000'),
  },
  {
    keptMs: keptMs(MessageReplyEntity),
    remove: deleteSome('message_replies', 'received_at < :before ORDER BY received_at LIMIT 1000'),
  },
  {
    keptMs: keptMs(CampaignRecipientEntity),
    remove: deleteSome('campaign_recipients', 'created_at < :before ORDER BY created_at LIMIT 1000'),
  },
];

/** D4, G6: what messages leave behind expires, as each table says. Messages that wait are kept. */
@Injectable()
export class Sweeper {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  @Every('1h', { replicas: 'one' })
  async sweep(round?: Round): Promise<void> {
    for (const { keptMs: kept, remove } of tables) {
      const before = new Date(this.clock.now().getTime() - kept);
      const some = () => this.tenants.system((tx) => tx.rows(remove, { before }));
      while (!round?.stopping && (await some()).length > 0);
    }
  }
}
