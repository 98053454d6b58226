import { Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, Every, statement, Tenants } from '@riserbo/runtime';
import { CampaignRecipientEntity } from './campaign.entities';

const KEPT_MS = keptMs(CampaignRecipientEntity);
const deleteOld = statement(
  `DELETE FROM campaign_recipients WHERE ctid = ANY (ARRAY(
     SELECT ctid FROM campaign_recipients WHERE created_at < :before ORDER BY created_at LIMIT 1000))`,
);

/** Forgets who was in a campaign. That a message was sent stays in the delivery log. */
@Injectable()
export class RecipientSweeper {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  @Every('1h', { replicas: 'one' })
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.tenants.system((tx) => tx.rows(deleteOld, { before }));
  }
}
