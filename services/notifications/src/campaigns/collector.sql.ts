import type { ExclusionReason } from '@riserbo/contracts';
import { column, statement } from '@riserbo/runtime';

export const selectDueCampaigns = statement(
  `SELECT company_id AS "companyId", id FROM campaigns
   WHERE due_at <= :now AND company_id <> ALL (:passedOver::uuid[]) ORDER BY due_at LIMIT 20`,
  { companyId: column.uuid, id: column.uuid },
);
export const selectSuppressed = statement(
  `SELECT address_key AS "addressKey", min(list) AS list FROM suppressions
   WHERE company_id = :companyId AND channel = 'email' AND purpose = 'promotion'
     AND address_key = ANY (:addressKeys::bytea[]) GROUP BY address_key`,
  { addressKey: column.bytes, list: column.oneOf<'consent' | 'delivery'>() },
);
/** A2: campaigns of a company count against its quota one after the other. */
export const lockQuota = statement(
  `SELECT FROM pg_advisory_xact_lock(hashtextextended('promotions ' || :companyId::uuid, 0))`,
);
export const countPromotions = statement(
  `SELECT count(*)::integer AS count FROM deliveries WHERE company_id = :companyId AND purpose = 'promotion'
     AND created_at >= :since AND state NOT IN ('skipped', 'suppressed')`,
  { count: column.integer },
);
export const selectKnownAddresses = statement(
  `SELECT address_key AS "addressKey", occasion FROM campaign_recipients
   WHERE company_id = :companyId AND campaign_id = :campaignId AND reason IS NULL
     AND address_key = ANY (:addressKeys::bytea[])`,
  { addressKey: column.bytes, occasion: column.timestamp },
);
// one who was left out of a recall may be admitted on a later day
export const insertRecipients = statement(
  `INSERT INTO campaign_recipients AS known
     (company_id, campaign_id, client_id, occasion, address_key, reason, created_at)
   SELECT :companyId, :campaignId, each.client_id, each.occasion, each.address_key, each.reason, :now
   FROM unnest(:clientIds::uuid[], :occasions::timestamptz[], :addressKeys::bytea[], :reasons::text[])
     AS each (client_id, occasion, address_key, reason)
   ON CONFLICT ON CONSTRAINT campaign_recipients_pkey DO UPDATE
     SET reason = excluded.reason, address_key = excluded.address_key WHERE known.reason IS NOT NULL
   RETURNING client_id AS "clientId", occasion, reason`,
  {
    ...{ clientId: column.uuid, occasion: column.timestamp },
    reason: column.nullable(column.oneOf<ExclusionReason>()),
  },
);
// event_id is made of campaign, client and occasion, so that deliveries_once lets each have one message
export const insertPromotions = statement(
  `INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, client_id, campaign_id,
     expires_at, due_at, created_at)
   SELECT :companyId, gen_random_uuid(),
     md5(:campaignId::uuid::text || each.client_id::text || extract(epoch FROM each.occasion)::text)::uuid,
     'promotion', 'promotion', 'email', 'queued', each.client_id, :campaignId,
     each.due_at + :life::double precision * interval '1 millisecond', each.due_at, :now
   FROM unnest(:clientIds::uuid[], :occasions::timestamptz[], :dues::timestamptz[]) AS each (client_id, occasion, due_at)
   ON CONFLICT ON CONSTRAINT deliveries_once DO NOTHING`,
);
