import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  changeCampaignCall,
  createCampaignCall,
  previewCampaignCall,
  Refusal,
  startCampaignCall,
  stopCampaignCall,
  testCampaignCall,
  type CampaignSegment,
} from '@riserbo/contracts';
import { Features, ServeRaw, statement, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { campaigns, type CampaignRow } from './campaign.entities';
import { toCampaign } from './campaign-on-wire';

const deleteRecipients = statement(
  `DELETE FROM campaign_recipients WHERE company_id = :companyId AND campaign_id = :campaignId`,
);
const stopDeliveries = statement(
  `UPDATE deliveries SET state = 'skipped', reason = 'stopped'
   WHERE company_id = :companyId AND campaign_id = :campaignId AND state = 'queued'`,
);
const insertTest = statement(
  `INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, member_id, campaign_id,
     expires_at, due_at, created_at)
   VALUES (:companyId, :id, :id, 'promotion', 'staff', 'email', 'queued', :memberId, :campaignId,
     :now::timestamptz + interval '1 hour', :now, :now)`,
);
const idle = { dueAt: null, runAt: null, position: null, placed: 0 };
type By = { actor: { companyId: string } };

/** G7: a campaign from draft to stop. Its clients are found by the collector. */
@Injectable()
export class CampaignsService {
  constructor(private readonly features: Features) {}

  /** @throws Refusal `feature_off`, `plan_required`, `segment_forbidden` */
  @ServeRaw(createCampaignCall)
  async create(by: RawContext<typeof createCampaignCall>, input: Input<typeof createCampaignCall>) {
    await this.requireAllowed(by, input.segment);
    return by.act(async ({ tx, now }) => {
      const row: CampaignRow = {
        ...{ ...input, texts: input.texts as CampaignRow['texts'], ...idle },
        ...{ id: randomUUID(), state: 'draft', startsAt: null, countedAt: null, version: 1, createdAt: now },
      };
      await campaigns.insert(tx, row);
      return toCampaign(tx, row);
    });
  }

  /** @throws Refusal `not_found`, `campaign_begun`, `stale_version`, and those of `create` */
  @ServeRaw(changeCampaignCall)
  async change(
    by: RawContext<typeof changeCampaignCall>,
    { campaignId, ...input }: Input<typeof changeCampaignCall>,
  ) {
    await this.requireAllowed(by, input.segment);
    return by.act(async ({ tx, checkVersion }) => {
      const before = await draft(tx, campaignId);
      checkVersion(before.version);
      await tx.rows(deleteRecipients, { campaignId });
      const texts = input.texts as CampaignRow['texts'];
      return toCampaign(tx, await campaigns.update(tx, before, { ...input, texts, countedAt: null }));
    });
  }

  /** @throws Refusal `not_found`, `campaign_begun`, and those of `create` */
  @ServeRaw(previewCampaignCall)
  async preview(
    by: RawContext<typeof previewCampaignCall>,
    { campaignId }: Input<typeof previewCampaignCall>,
  ) {
    const on = await this.requireAllowed(by);
    return by.act(async ({ tx, now }) => {
      const before = await ready(tx, campaignId, on);
      const run = { ...idle, dueAt: now, runAt: now };
      return toCampaign(
        tx,
        await campaigns.update(tx, before, { ...run, state: 'counting', countedAt: null }),
      );
    });
  }

  /** @throws Refusal `not_found`, `campaign_begun`, `stale_version`, and those of `create` */
  @ServeRaw(startCampaignCall)
  async start(by: RawContext<typeof startCampaignCall>, { campaignId, at }: Input<typeof startCampaignCall>) {
    const on = await this.requireAllowed(by);
    return by.act(async ({ tx, now, checkVersion }) => {
      const before = await ready(tx, campaignId, on);
      checkVersion(before.version);
      const startsAt = at === undefined ? now : new Date(Math.max(Date.parse(at), now.getTime()));
      const run = { ...idle, startsAt, dueAt: startsAt };
      return toCampaign(
        tx,
        await campaigns.update(tx, before, { ...run, countedAt: null, state: 'collecting' }),
      );
    });
  }

  /** Nothing that has not been handed to the mail server is sent any more. @throws Refusal `not_found` */
  @ServeRaw(stopCampaignCall)
  stop(by: RawContext<typeof stopCampaignCall>, { campaignId }: Input<typeof stopCampaignCall>) {
    return by.act(async ({ tx }) => {
      const before = await locked(tx, campaignId);
      await tx.rows(stopDeliveries, { campaignId });
      return toCampaign(tx, await campaigns.update(tx, before, { ...idle, state: 'stopped' }));
    });
  }

  /** To the member who asks. @throws Refusal `not_found`, and those of `create` */
  @ServeRaw(testCampaignCall)
  async test(by: RawContext<typeof testCampaignCall>, { campaignId }: Input<typeof testCampaignCall>) {
    await this.requireAllowed(by);
    return by.act(async ({ tx, actor, now }) => {
      const row = await campaigns.find(tx, { id: campaignId });
      if (!row) throw new Refusal('not_found');
      await tx.rows(insertTest, { id: randomUUID(), memberId: actor.userId, campaignId, now });
      return toCampaign(tx, row);
    });
  }

  /** @returns what the company has on */
  private async requireAllowed({ actor: { companyId } }: By, segment: CampaignSegment = {}) {
    await this.features.need(companyId, 'promotions');
    const { on } = await this.features.of(companyId);
    if (isForbidden(segment, on)) throw new Refusal('segment_forbidden');
    return on;
  }
}

/** Under `hipaa`, a service says what a client is treated for. */
export const isForbidden = ({ serviceId }: CampaignSegment, on: readonly string[]): boolean =>
  serviceId !== undefined && on.includes('hipaa');

async function locked(tx: Tx, campaignId: string): Promise<CampaignRow> {
  const row = await campaigns.lock(tx, { id: campaignId });
  if (!row) throw new Refusal('not_found');
  return row;
}
async function draft(tx: Tx, campaignId: string): Promise<CampaignRow> {
  const row = await locked(tx, campaignId);
  if (row.state !== 'draft') throw new Refusal('campaign_begun');
  return row;
}
/** A draft that may begin, without the recipients of an earlier count. */
async function ready(tx: Tx, campaignId: string, on: readonly string[]): Promise<CampaignRow> {
  const row = await draft(tx, campaignId);
  if (isForbidden(row.segment, on)) throw new Refusal('segment_forbidden');
  await tx.rows(deleteRecipients, { campaignId });
  return row;
}
