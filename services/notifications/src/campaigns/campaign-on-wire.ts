import type { Campaign, ExclusionReason } from '@riserbo/contracts';
import { column, statement, toWire, type Tx } from '@riserbo/runtime';
import type { DeliveryState } from '../deliveries/delivery.entity';
import type { CampaignRow } from './campaign.entities';

const selectProgress = statement(
  `SELECT state, count(*)::integer AS count FROM deliveries
   WHERE company_id = :companyId AND campaign_id = :campaignId AND purpose = 'promotion' GROUP BY state`,
  { state: column.oneOf<DeliveryState>(), count: column.integer },
);
const selectAudience = statement(
  `SELECT reason, count(*)::integer AS count FROM campaign_recipients
   WHERE company_id = :companyId AND campaign_id = :campaignId GROUP BY reason`,
  { reason: column.nullable(column.oneOf<ExclusionReason>()), count: column.integer },
);

/** A campaign with its recipients and the progress of its messages. */
export async function toCampaign(tx: Tx, row: CampaignRow): Promise<Campaign> {
  const campaignId = row.id;
  const [progress, audience] = [
    await tx.rows(selectProgress, { campaignId }),
    await tx.rows(selectAudience, { campaignId }),
  ];
  const { sending = 0, queued = 0, ...ended } = counts(progress.map(({ state, count }) => [state, count]));
  const open = queued + sending;
  const excluded = audience.flatMap(({ reason, count }) =>
    reason === null ? [] : [[reason, count] as const],
  );
  const none = { sent: 0, suppressed: 0, skipped: 0, bounced: 0, failed: 0 };
  return {
    ...summaryOf(row, open),
    recipients: audience.find(({ reason }) => reason === null)?.count ?? 0,
    excluded: counts(excluded),
    progress: { ...none, ...ended, queued: open },
  };
}

/** @param open messages that wait; a campaign is done when there are none */
export const summaryOf = (row: CampaignRow, open: number) => ({ ...toWire(row), state: stateOf(row, open) });

function stateOf({ state, segment, runAt, countedAt }: CampaignRow, open: number): Campaign['state'] {
  if (state === 'collected') return open > 0 ? 'sending' : 'done';
  if (state !== 'collecting') return state;
  if (segment.recallMonths !== undefined && countedAt !== null) return 'recalling';
  return runAt === null ? 'scheduled' : 'sending';
}

const counts = <Name extends string>(pairs: readonly (readonly [Name, number])[]) =>
  Object.fromEntries(pairs) as Partial<Record<Name, number>>;
