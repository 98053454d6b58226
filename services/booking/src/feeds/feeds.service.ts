import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { makeFeedCall, readFeedCall, Refusal, revokeFeedCall, type BookingStatus } from '@riserbo/contracts';
import {
  Clock,
  column,
  Features,
  Serve,
  ServeRaw,
  statement,
  Tenants,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { existing } from '../catalog/existing';
import { providers } from '../catalog/provider.entity';
import { calendarOf, type FeedEntry } from './calendar-of';

const day = 86_400_000;
/**
 * A month back, for late readers, and as far ahead as a service can be booked; this many appointments with
 * the longest names fit one message of the bus.
 */
const [back, ahead, most] = [31 * day, 731 * day, 1000];

const upsertFeed = statement(`
  INSERT INTO feeds (company_id, provider_id, token_hash, created_at)
  VALUES (:companyId, :providerId, :tokenHash, :createdAt)
  ON CONFLICT ON CONSTRAINT feeds_pkey DO UPDATE
    SET token_hash = excluded.token_hash, created_at = excluded.created_at`);
const deleteFeed = statement(
  `DELETE FROM feeds WHERE company_id = :companyId AND provider_id = :providerId RETURNING provider_id AS id`,
  { id: column.uuid },
);
const selectProvider = statement(
  `SELECT p.id, p.display_name AS "providerName" FROM feeds f
   JOIN providers p ON p.company_id = f.company_id AND p.id = f.provider_id
   WHERE f.company_id = :companyId AND f.token_hash = :tokenHash`,
  { id: column.uuid, providerName: column.text },
);
/**
 * Upcoming before past, near before far. A session of several clients is one appointment. Its version is the
 * sum of the versions of its bookings and of those that left it (migration 063), so every change increases
 * it.
 */
const selectBookings = statement(
  `
  SELECT coalesce(b.session_id, b.id) AS id, min(b.status) AS status, b.starts_at AS "startsAt", b.ends_at AS "endsAt",
    s.name AS "serviceName",
    CASE WHEN b.session_id IS NULL THEN max(b.version) ELSE g.left_versions + (SELECT sum(o.version)::integer FROM bookings o
      WHERE o.company_id = :companyId AND o.session_id = b.session_id) END AS version,
    CASE WHEN b.session_id IS NULL THEN max(b.changed_at) ELSE greatest(g.changed_at, (SELECT max(o.changed_at) FROM bookings o
      WHERE o.company_id = :companyId AND o.session_id = b.session_id)) END AS "changedAt",
    count(*) OVER ()::integer AS of
  FROM bookings b JOIN services s ON s.company_id = b.company_id AND s.id = b.service_id
  LEFT JOIN group_sessions g ON g.company_id = b.company_id AND g.id = b.session_id
  WHERE b.company_id = :companyId AND b.provider_id = :providerId AND b.starts_at > :from AND b.starts_at < :to
    AND b.status IN ('pending', 'confirmed', 'arrived', 'completed')
  GROUP BY 1, b.session_id, g.left_versions, g.changed_at, b.starts_at, b.ends_at, s.name
  ORDER BY b.ends_at <= :now::timestamptz, abs(extract(epoch FROM b.starts_at - :now::timestamptz)), 1 LIMIT ${most}`,
  {
    ...{
      id: column.uuid,
      status: column.oneOf<BookingStatus>(),
      serviceName: column.text,
      version: column.integer,
    },
    ...{ startsAt: column.timestamp, endsAt: column.timestamp, changedAt: column.timestamp },
    of: column.integer,
  },
);

/** A provider's calendar behind a secret address (C13). */
@Injectable()
export class FeedsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly features: Features,
  ) {}

  /** Replaces the feed's secret; the previous one stops working. @throws Refusal `not_found` */
  @Serve(makeFeedCall)
  async make({ tx, now }: Context<typeof makeFeedCall>, input: Input<typeof makeFeedCall>) {
    const { id: providerId } = await existing(tx, providers, input.providerId);
    const token = randomBytes(32).toString('base64url');
    tx.send(upsertFeed, { providerId, tokenHash: hashOf(token), createdAt: now });
    return { token, path: `/v1/feeds/${token}.ics` };
  }

  /** @throws Refusal `not_found` when the provider has none */
  @Serve(revokeFeedCall)
  async revoke({ tx }: Context<typeof revokeFeedCall>, { providerId }: Input<typeof revokeFeedCall>) {
    if (!(await tx.row(deleteFeed, { providerId }))) throw new Refusal('not_found');
    return {};
  }

  /** @throws Refusal `link_invalid` for a token that opens nothing (any more) */
  @ServeRaw(readFeedCall)
  async read(_: RawContext<typeof readFeedCall>, { token }: Input<typeof readFeedCall>) {
    const tokenHash = hashOf(token);
    const companyId = await this.tenants.lookup('company_by_feed', [tokenHash]);
    if (companyId === undefined) throw new Refusal('link_invalid');
    const busyOnly = await this.features.has(companyId, 'hipaa');
    const now = this.clock.now();
    return this.tenants.transaction({ companyId }, async (tx) => {
      const provider = await tx.row(selectProvider, { tokenHash });
      if (!provider) throw new Refusal('link_invalid');
      const { shown, of } = await around(tx, provider.id, now);
      return { text: calendarOf({ ...provider, busyOnly, of }, shown) };
    });
  }
}

async function around(tx: Tx, providerId: string, now: Date): Promise<{ shown: FeedEntry[]; of: number }> {
  const [from, to] = [new Date(now.getTime() - back), new Date(now.getTime() + ahead)];
  const rows = await tx.rows(selectBookings, { providerId, from, to, now });
  rows.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const shown = rows.map(({ status, of: _, ...row }) => ({ ...row, pending: status === 'pending' }));
  return { shown, of: rows[0]?.of ?? 0 };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
