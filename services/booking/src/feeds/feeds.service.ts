import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { makeFeedCall, Refusal, type AnswerOf, type BookingStatus, type RequestOf } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Features, once, Tenants, type Tx } from '@riserbo/runtime';
import { existing } from '../catalog/existing';
import { providers } from '../catalog/provider.entity';
import { calendarOf, type Shown } from './calendar-of';

const day = 86_400_000;
/** A month back, for whoever wrote something down late; and as far ahead as a service can be booked. So many of the longest names fit one message of the bus. */
const [back, ahead, most] = [31 * day, 731 * day, 1000];

const put = `
  INSERT INTO feeds (company_id, provider_id, token_hash, created_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT feeds_pkey DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at`;
const drop = `DELETE FROM feeds WHERE company_id = $1 AND provider_id = $2 RETURNING provider_id`;
const find = `
  SELECT p.id, p.display_name AS "providerName" FROM feeds f
  JOIN providers p ON p.company_id = f.company_id AND p.id = f.provider_id
  WHERE f.company_id = $1 AND f.token_hash = $2`;
/**
 * What comes goes before what was, and what is near before what is far. A session of several clients is one thing in the calendar. Its version is
 * that of all its bookings together and of what left it (migration 063), so that it grows with every change.
 */
const bookings = `
  SELECT coalesce(b.session_id, b.id) AS id, min(b.status) AS status, b.starts_at, b.ends_at, s.name AS service_name,
    CASE WHEN b.session_id IS NULL THEN max(b.version) ELSE g.left_versions + (SELECT sum(o.version)::integer FROM bookings o
      WHERE o.company_id = $1 AND o.session_id = b.session_id) END AS version,
    CASE WHEN b.session_id IS NULL THEN max(b.changed_at) ELSE greatest(g.changed_at, (SELECT max(o.changed_at) FROM bookings o
      WHERE o.company_id = $1 AND o.session_id = b.session_id)) END AS changed_at,
    count(*) OVER ()::integer AS of
  FROM bookings b JOIN services s ON s.company_id = b.company_id AND s.id = b.service_id
  LEFT JOIN group_sessions g ON g.company_id = b.company_id AND g.id = b.session_id
  WHERE b.company_id = $1 AND b.provider_id = $2 AND b.starts_at > $3 AND b.starts_at < $4
    AND b.status IN ('pending', 'confirmed', 'arrived', 'completed')
  GROUP BY 1, b.session_id, g.left_versions, g.changed_at, b.starts_at, b.ends_at, s.name
  ORDER BY b.ends_at <= $5, abs(extract(epoch FROM b.starts_at - $5)), 1 LIMIT ${most}`;

interface Row {
  id: string;
  status: BookingStatus;
  starts_at: Date;
  ends_at: Date;
  version: number;
  changed_at: Date;
  service_name: string;
  /** How many there are, whether or not they fit. */
  of: number;
}

/** A provider's calendar behind a secret address (C13). */
@Injectable()
export class FeedsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly features: Features,
  ) {}

  /** A new secret; the one before it opens nothing any more. @throws Refusal `not_found` */
  make(command: RequestOf<typeof makeFeedCall>, ask: Ask): Promise<AnswerOf<typeof makeFeedCall>> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, makeFeedCall, command, now, async () => {
        const { id } = await existing(tx, providers, command.providerId);
        const token = randomBytes(32).toString('base64url');
        await tx.query(put, [tx.companyId, id, hashOf(token), now]);
        await audit(tx, { by: ask, action: 'feed.make', objectType: 'provider', objectId: id });
        return { token, path: `/v1/feeds/${token}.ics` };
      }),
    );
  }

  /** @throws Refusal `not_found` when the provider has none */
  revoke(providerId: string, ask: Ask): Promise<Record<string, never>> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const gone = await tx.query(drop, [tx.companyId, providerId]);
      if (gone.length === 0) throw new Refusal('not_found');
      await audit(tx, { by: ask, action: 'feed.revoke', objectType: 'provider', objectId: providerId });
      return {};
    });
  }

  /** @throws Refusal `link_invalid` for a token that opens nothing (any more) */
  async read(token: string): Promise<{ text: string }> {
    const hash = hashOf(token);
    const companyId = await this.tenants.lookup('company_by_feed', [hash]);
    if (companyId === undefined) throw new Refusal('link_invalid');
    const busyOnly = await this.features.has(companyId, 'hipaa');
    const now = this.clock.now();
    return this.tenants.transaction({ companyId }, async (tx) => {
      const [provider] = await tx.query<{ id: string; providerName: string }>(find, [companyId, hash]);
      if (!provider) throw new Refusal('link_invalid');
      const { shown, of } = await around(tx, provider.id, now);
      return { text: calendarOf({ ...provider, busyOnly, of }, shown) };
    });
  }
}

async function around(tx: Tx, providerId: string, now: Date): Promise<{ shown: Shown[]; of: number }> {
  const [from, to] = [new Date(now.getTime() - back), new Date(now.getTime() + ahead)];
  const rows = await tx.query<Row>(bookings, [tx.companyId, providerId, from, to, now]);
  rows.sort((one, other) => one.starts_at.getTime() - other.starts_at.getTime());
  const shown = rows.map(({ id, version, status, ...row }) => ({
    ...{ id, version, changedAt: row.changed_at, startsAt: row.starts_at, endsAt: row.ends_at },
    ...{ serviceName: row.service_name, pending: status === 'pending' },
  }));
  return { shown, of: rows[0]?.of ?? 0 };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
