import type { ReadOnlyTx, Tx } from '@riserbo/runtime';
import type { StoredAmount } from '../catalog/prices';
import { defaults } from '../settings/booking-settings.entity';
import type { ChoiceRule } from '../domain/choice';
import type { QuestionRow } from './questions';

/** Starts are asked in [from, to). Holds that are over are out of the way, and so are those named here. */
export interface SlotQuery {
  serviceId: string;
  from: Date;
  to: Date;
  now: Date;
  /** The booking that moves. */
  except?: string | undefined;
  /** Who asks: their own holds. */
  holder?: string | undefined;
}

// $1 company, $2 service, $3 from, $4 to, $5 now, $6 except, $7 holder. All comparisons are leakproof, so that under row-level security they reach the index.
const bookingsWhere = (condition: string) => (columns: string) =>
  `SELECT ${columns} FROM bookings b WHERE b.company_id = $1 AND ${condition}`;
const expired = bookingsWhere('b.expires_at <= $5');
const own = bookingsWhere('b.held_by = $7 AND b.expires_at > $5');
const moving = bookingsWhere('b.id = $6');
/** What no search and no check counts: the one place that says so. */
const ignored = (columns: string) => [expired, own, moving].map((each) => each(columns)).join(' UNION ');
/** Sessions that exist only for ignored bookings. */
const leaving = `
  SELECT g.id FROM group_sessions g JOIN (${ignored('b.session_id, b.id')}) AS gone ON gone.session_id = g.id
  WHERE g.company_id = $1 GROUP BY g.id, g.taken HAVING count(*) = g.taken`;
const reachesIn = `make_interval(mins => s.buffer_before_minutes)`;
const reachesOut = `make_interval(mins => s.duration_minutes + s.buffer_after_minutes)`;
/** Claims of a resource that can bar a start in [from, to); claims_length bounds how far back they can begin. */
const near = (resource: string) => `
  c.company_id = $1 AND c.resource_id = ${resource}
  AND c.starts_at > $3::timestamptz - ${reachesIn} - interval '40 hours'
  AND c.starts_at < $4::timestamptz + ${reachesOut} AND c.ends_at > $3::timestamptz - ${reachesIn}`;
const busyOf = (resource: string) => `
  (SELECT string_agg(timestamptz_send(c.starts_at) || timestamptz_send(c.ends_at), '' ORDER BY c.starts_at)
   FROM claims c WHERE ${near(resource)} AND c.holder_id NOT IN (${ignored('b.id')} UNION ALL ${leaving}))`;

/** Rooms and devices that the service requires, in the order in which they are chosen, with what keeps them busy; one row stands for all. */
const requires = `
  (SELECT jsonb_agg(jsonb_build_object('list', q.ordinal, 'needed', q.needed, 'id', f.id, 'busy', encode(${busyOf('f.id')}, 'base64'))
     ORDER BY q.ordinal, place.number)
   FROM requirements q CROSS JOIN unnest(q.resource_ids) WITH ORDINALITY AS place (id, number)
   LEFT JOIN facilities f ON f.company_id = q.company_id AND f.id = place.id AND f.active
   WHERE q.company_id = $1 AND q.service_id = s.id)`;
/** Closures near the range: the day on which each begins and the one after it ends, since 1970. */
const closures = `
  (SELECT string_agg(int4send((closure->>'from')::date - date '1970-01-01') || int4send((closure->>'to')::date - date '1970-01-01' + 1), '')
   FROM closures l CROSS JOIN jsonb_array_elements(l.list) AS closure
   WHERE l.company_id = $1 AND (closure->>'to')::date > $3::timestamptz - interval '3 days'
     AND (closure->>'from')::date < $4::timestamptz + interval '4 days')`;

const columns = `
  s.active, s.visibility, s.link_round, s.duration_minutes, s.buffer_before_minutes, s.buffer_after_minutes, s.grid_minutes, s.grid_from, s.minimum_notice_minutes,
  s.horizon_days, s.daily_limit, p.id AS provider_id, p.time_zone, h.weekly, h.breaks, h.special_days, h.time_off, s.hours, s.capacity,
  ${busyOf('p.id')} AS busy,
  CASE WHEN s.capacity > 1 THEN
    (SELECT string_agg(timestamptz_send(g.starts_at) || int4send(g.capacity - g.taken + (SELECT count(*)::integer FROM bookings b
       WHERE b.company_id = $1 AND b.session_id = g.id AND b.id IN (${ignored('b.id')}))), '' ORDER BY g.starts_at)
     FROM group_sessions g
     WHERE g.company_id = $1 AND g.service_id = s.id AND g.provider_id = p.id AND g.starts_at >= $3 AND g.starts_at < $4) END AS sessions,
  CASE WHEN s.daily_limit IS NOT NULL THEN
    (SELECT string_agg(timestamptz_send(b.starts_at), '') FROM bookings b
     WHERE b.company_id = $1 AND b.provider_id = p.id AND b.service_id = s.id
       AND b.starts_at > $3::timestamptz - interval '36 hours' AND b.starts_at < $4::timestamptz + interval '36 hours'
       AND b.status NOT IN ('cancelled', 'expired') AND b.id NOT IN (${ignored('b.id')})) END AS booked`;

/** What is the same for all providers comes with the first. */
const first = (value: string) => `CASE WHEN row_number() OVER (ORDER BY p.id) = 1 THEN ${value} END`;
const ofAll = (more: string) => `
  SELECT ${columns}, ${first(requires)} AS requires, ${first(closures)} AS closures ${more}
  FROM services s
  LEFT JOIN (offerings o
    JOIN providers p ON p.company_id = o.company_id AND p.id = o.provider_id AND p.active
    JOIN schedules h ON h.company_id = p.company_id AND h.provider_id = p.id)
    ON o.company_id = s.company_id AND o.service_id = s.id
  WHERE s.company_id = $1 AND s.id = $2
  ORDER BY p.id`;
const toSearch = ofAll('');
const toChoose = ofAll(', s.choice, p.priority, o.last_chosen_at');

const ofOne = (more: string) => `
  SELECT ${columns}, ${requires} AS requires, ${closures} AS closures, p.active AND o.service_id IS NOT NULL AS given ${more}
  FROM services s
  LEFT JOIN (providers p JOIN schedules h ON h.company_id = p.company_id AND h.provider_id = p.id)
    ON p.company_id = s.company_id AND p.id = $8
  LEFT JOIN offerings o ON o.company_id = s.company_id AND o.service_id = s.id AND o.provider_id = p.id
  WHERE s.company_id = $1 AND s.id = $2`;
/** The provider and whatever the service may take besides. */
const anyOf = `ANY (p.id || ARRAY(SELECT unnest(q.resource_ids) FROM requirements q WHERE q.company_id = $1 AND q.service_id = s.id))`;
/** What has to end before the time can be taken: holds that are over and the holder's own, in the way; any other of the holder's that is over. */
const inTheWay = `EXISTS (SELECT FROM claims c WHERE ${near(anyOf)} AND c.holder_id IN (b.id, b.session_id))`;
const ended = bookingsWhere(
  `((b.expires_at <= $5 AND (b.held_by = $7 OR ${inTheWay})) OR (b.held_by = $7 AND b.expires_at > $5 AND ${inTheWay}))`,
);
const toExplain = ofOne('');
/** What was made online and is still to come. */
const upcoming = `b.channel = 'online' AND b.status IN ('pending', 'confirmed') AND b.ends_at > $5 AND (b.expires_at IS NULL OR b.expires_at > $5)`;
const countWhere = (condition: string) => `(${bookingsWhere(condition)('count(*)::integer')})`;
const fromNetwork = `b.held_from = $10 AND (b.expires_at IS NULL OR b.expires_at > $5)`;
const toBook =
  ofOne(`, coalesce(o.price_currency, s.price_currency) AS price_currency, coalesce(o.price_amount, s.price_amount) AS price_amount,
  s.cancel_cutoff_minutes, s.reschedule_cutoff_minutes, s.confirmation,
  coalesce((SELECT x.pending_minutes FROM booking_settings x WHERE x.company_id = $1), ${defaults.pendingMinutes}) AS pending_minutes,
  ARRAY(${ended('b.id')}) AS ended,
  coalesce((SELECT x.bookings_per_guest FROM booking_settings x WHERE x.company_id = $1), ${defaults.bookingsPerGuest}) AS bookings_per_guest,
  ${countWhere(`b.expires_at > $5 AND b.held_by IS NOT NULL`)} AS holds,
  ${countWhere(`b.expires_at > $5 AND b.held_by = $7`)} AS own_holds,
  ${countWhere(`b.expires_at > $5 AND b.held_by = $7 AND NOT ${inTheWay}`)} AS kept_holds,
  ${countWhere(`b.guest_id = $7 AND ${upcoming}`)} + ${countWhere(`b.client_id = $7 AND ${upcoming}`)} AS own_bookings,
  ${countWhere(`b.counts_as = $9 AND ${upcoming}`)} AS person_bookings,
  ${countWhere(fromNetwork)} AS network_bookings,
  ${countWhere(`${fromNetwork} AND b.held_by IS NOT NULL`)} AS network_holds,
  CASE WHEN $10::bytea IS NOT NULL THEN ${countWhere(`b.held_from IS NOT NULL AND b.created_at > $5::timestamptz - interval '1 day'`)} ELSE 0 END AS made_today`);

const nobody = '00000000-0000-0000-0000-000000000000';

export interface ChoiceRow extends QuestionRow {
  choice: ChoiceRule;
  priority: number;
  last_chosen_at: Date | null;
}
export interface GivenRow extends QuestionRow {
  /** Whether the provider gives the service. */
  given: boolean | null;
}
export interface BookRow extends GivenRow {
  /** What the provider takes for it. */
  price_currency: string | null;
  price_amount: StoredAmount;
  cancel_cutoff_minutes: number;
  reschedule_cutoff_minutes: number;
  confirmation: 'automatic' | 'by_office';
  /** How long a booking waits for the office. */
  pending_minutes: number;
  /** What ends before the time is taken (`endHolds`). */
  ended: string[];
  /** Live holds of the company, and of this holder. */
  holds: number;
  own_holds: number;
  /** Of these, what stays when the wanted time is taken. */
  kept_holds: number;
  /** How many upcoming bookings a guest, or a person at an address, may have made online. */
  bookings_per_guest: number;
  /** Upcoming bookings made online: of this guest or client; of this person. */
  own_bookings: number;
  person_bookings: number;
  /** What is live of the day's bookings and holds from this network, and the holds among them. */
  network_bookings: number;
  network_holds: number;
  /** Made online within a day, as far as their network is known. */
  made_today: number;
}
/** As whom bookings and holds that are made online are counted. */
export interface Counted {
  countsAs?: string | undefined;
  network?: Buffer | null;
}

/** All providers who give the service, in one round trip; one row without a provider when nobody does, none when there is no such service. */
export function askAll(tx: ReadOnlyTx, asked: SlotQuery): Promise<QuestionRow[]> {
  return tx.query<QuestionRow>(toSearch, valuesOf(tx, asked));
}

/** As `askAll`, with what decides between providers. */
export function askToChoose(tx: Tx, asked: SlotQuery): Promise<ChoiceRow[]> {
  return tx.query<ChoiceRow>(toChoose, valuesOf(tx, asked));
}

/** One provider; undefined when there is no such service; without `provider_id` when there is no such provider. */
export async function askOne(
  tx: ReadOnlyTx,
  asked: SlotQuery,
  providerId: string,
): Promise<GivenRow | undefined> {
  return (await tx.query<GivenRow>(toExplain, [...valuesOf(tx, asked), providerId]))[0];
}

/** As `askOne`, with what a booking must know. */
export async function askToBook(
  tx: Tx,
  asked: SlotQuery,
  providerId: string,
  { countsAs, network }: Counted = {},
): Promise<BookRow | undefined> {
  return (await tx.query<BookRow>(toBook, [...valuesOf(tx, asked), providerId, countsAs, network]))[0];
}

function valuesOf(tx: ReadOnlyTx, asked: SlotQuery): unknown[] {
  const { serviceId, from, to, now, except = nobody, holder = nobody } = asked;
  return [tx.companyId, serviceId, from, to, now, except, holder];
}
