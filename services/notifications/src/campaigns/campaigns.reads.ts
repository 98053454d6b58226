import { Injectable } from '@nestjs/common';
import { listCampaignsCall, listExclusionsCall, readCampaignCall, Refusal } from '@riserbo/contracts';
import { after, before, column, pageOf, Serve, statement, type Context, type Input } from '@riserbo/runtime';
import { campaigns } from './campaign.entities';
import { summaryOf, toCampaign } from './campaign-on-wire';

const selectNewestFirst = statement(
  `SELECT ${campaigns.list([], 'c')}, (SELECT count(*)::integer FROM deliveries d WHERE d.company_id = :companyId
     AND d.campaign_id = c.id AND d.purpose = 'promotion' AND d.state IN ('queued', 'sending')) AS open
   FROM campaigns c WHERE c.company_id = :companyId AND (c.created_at, c.id) < (:at::timestamptz, :id::uuid)
   ORDER BY c.created_at DESC, c.id DESC LIMIT :rows`,
  { ...campaigns.row(), open: column.integer },
);
const selectExcluded = statement(
  `SELECT client_id AS "clientId", created_at AS "createdAt" FROM campaign_recipients
   WHERE company_id = :companyId AND campaign_id = :campaignId AND reason = :reason
     AND (created_at, client_id) > (:at::timestamptz, :id::uuid)
   ORDER BY created_at, client_id LIMIT :rows`,
  { clientId: column.uuid, createdAt: column.timestamp },
);

@Injectable()
export class CampaignsReads {
  /** @throws Refusal `cursor_invalid` */
  @Serve(listCampaignsCall)
  async list({ tx }: Context<typeof listCampaignsCall>, { cursor, limit }: Input<typeof listCampaignsCall>) {
    const [at, id] = before(cursor);
    const rows = await tx.rows(selectNewestFirst, { at, id, rows: limit + 1 });
    return pageOf(
      rows,
      limit,
      (row) => [row.createdAt.toISOString(), row.id],
      ({ open, ...row }) => summaryOf(row, open),
    );
  }

  /** @throws Refusal `not_found` */
  @Serve(readCampaignCall)
  async read({ tx }: Context<typeof readCampaignCall>, { campaignId }: Input<typeof readCampaignCall>) {
    const row = await campaigns.find(tx, { id: campaignId });
    if (!row) throw new Refusal('not_found');
    return toCampaign(tx, row);
  }

  /** @throws Refusal `not_found`, `cursor_invalid` */
  @Serve(listExclusionsCall)
  async exclusions(
    { tx }: Context<typeof listExclusionsCall>,
    { campaignId, reason, cursor, limit }: Input<typeof listExclusionsCall>,
  ) {
    if (!(await campaigns.find(tx, { id: campaignId }))) throw new Refusal('not_found');
    const [at, id] = after(cursor);
    const rows = await tx.rows(selectExcluded, { campaignId, reason, at, id, rows: limit + 1 });
    return pageOf(
      rows,
      limit,
      ({ createdAt, clientId }) => [createdAt.toISOString(), clientId],
      ({ clientId }) => ({ clientId }),
    );
  }
}
