import { defaults } from '../settings/booking-settings.entity';

// Parts of the statements in questions.reads.ts. All comparisons are leakproof, so that under row-level
// security they reach the index.

const bookingsWhere = (condition: string) => (columns: string) =>
  `SELECT ${columns} FROM bookings b WHERE b.company_id = :companyId AND ${condition}`;
const expired = bookingsWhere('b.expires_at <= :now');
const own = bookingsWhere('b.held_by = :holder AND b.expires_at > :now');
const moving = bookingsWhere('b.id = :except');
/** Bookings that no search and no check counts: expired holds, the caller's own, and the one that moves. */
const ignored = (columns: string) => [expired, own, moving].map((each) => each(columns)).join(' UNION ');
/** Sessions that exist only for ignored bookings. */
const leaving = `
  SELECT g.id FROM group_sessions g JOIN (${ignored('b.session_id, b.id')}) AS gone ON gone.session_id = g.id
  WHERE g.company_id = :companyId GROUP BY g.id, g.taken HAVING count(*) = g.taken`;
const reachesIn = `make_interval(mins => s.buffer_before_minutes)`;
const reachesOut = `make_interval(mins => s.duration_minutes + s.buffer_after_minutes)`;
/**
 * Claims of a resource that can overlap a start in [from, to); claims_length bounds how far back they begin.
 */
const near = (resource: string) => `
  c.company_id = :companyId AND c.resource_id = ${resource}
  AND c.starts_at > :from::timestamptz - ${reachesIn} - interval '40 hours'
  AND c.starts_at < :to::timestamptz + ${reachesOut} AND c.ends_at > :from::timestamptz - ${reachesIn}`;
const busyOf = (resource: string, condition = '') => `
  (SELECT string_agg(timestamptz_send(c.starts_at) || timestamptz_send(c.ends_at), '' ORDER BY c.starts_at)
   FROM claims c WHERE ${near(resource)}${condition})`;
const notIgnored = ` AND c.holder_id NOT IN (${ignored('b.id')} UNION ALL ${leaving})`;

/** Rooms and devices the service requires, in the order in which they are chosen, with their busy times. */
const requires = `
  (SELECT jsonb_agg(jsonb_build_object('list', q.ordinal, 'needed', q.needed, 'id', f.id,
       'busy', encode(${busyOf('f.id', notIgnored)}, 'base64'))
     ORDER BY q.ordinal, place.number)
   FROM requirements q CROSS JOIN unnest(q.resource_ids) WITH ORDINALITY AS place (id, number)
   LEFT JOIN facilities f ON f.company_id = q.company_id AND f.id = place.id AND f.active
   WHERE q.company_id = :companyId AND q.service_id = s.id)`;
/** Closures near the range: the day on which each begins and the one after it ends, since 1970. */
const closures = `
  (SELECT string_agg(int4send((closure->>'from')::date - date '1970-01-01')
     || int4send((closure->>'to')::date - date '1970-01-01' + 1), '')
   FROM closures l CROSS JOIN jsonb_array_elements(l.list) AS closure
   WHERE l.company_id = :companyId AND (closure->>'to')::date > :from::timestamptz - interval '3 days'
     AND (closure->>'from')::date < :to::timestamptz + interval '4 days')`;

const facts = `
  s.active, s.visibility, s.link_round, s.duration_minutes, s.buffer_before_minutes, s.buffer_after_minutes,
  s.grid_minutes, s.grid_from, s.minimum_notice_minutes, s.horizon_days, s.daily_limit, p.id AS provider_id,
  p.time_zone, h.weekly, h.breaks, h.special_days, h.time_off, s.hours, s.capacity`;
const taken = `
  ${busyOf('p.id', notIgnored)} AS busy,
  CASE WHEN s.capacity > 1 THEN
    (SELECT string_agg(timestamptz_send(g.starts_at) || int4send(g.capacity - g.taken
       + (SELECT count(*)::integer FROM bookings b
          WHERE b.company_id = :companyId AND b.session_id = g.id AND b.id IN (${ignored('b.id')}))), ''
       ORDER BY g.starts_at)
     FROM group_sessions g
     WHERE g.company_id = :companyId AND g.service_id = s.id AND g.provider_id = p.id
       AND g.starts_at >= :from AND g.starts_at < :to) END AS sessions,
  CASE WHEN s.daily_limit IS NOT NULL THEN
    (SELECT string_agg(timestamptz_send(b.starts_at), '') FROM bookings b
     WHERE b.company_id = :companyId AND b.provider_id = p.id AND b.service_id = s.id
       AND b.starts_at > :from::timestamptz - interval '36 hours'
       AND b.starts_at < :to::timestamptz + interval '36 hours'
       AND b.status NOT IN ('cancelled', 'expired') AND b.id NOT IN (${ignored('b.id')})) END AS booked`;
/** `taken` and `requires` where `isPlain` holds. */
const takenPlainly = `${busyOf('p.id')} AS busy, NULL::bytea AS sessions, NULL::bytea AS booked`;
const isPlain = `NOT (s.capacity > 1 OR s.daily_limit IS NOT NULL
  OR EXISTS (SELECT FROM requirements q WHERE q.company_id = :companyId AND q.service_id = s.id)
  OR EXISTS (${expired('')}) OR EXISTS (${own('')}))`;

/** What is the same for all providers is returned with the first. */
const first = (value: string) => `CASE WHEN row_number() OVER (ORDER BY p.id) = 1 THEN ${value} END`;
const ofAll = (more: string) => `
  SELECT ${facts}, ${taken}, ${first(requires)} AS requires, ${first(closures)} AS closures ${more}
  FROM services s
  LEFT JOIN (offerings o
    JOIN providers p ON p.company_id = o.company_id AND p.id = o.provider_id AND p.active
    JOIN schedules h ON h.company_id = p.company_id AND h.provider_id = p.id)
    ON o.company_id = s.company_id AND o.service_id = s.id
  WHERE s.company_id = :companyId AND s.id = :serviceId
  ORDER BY p.id`;
const fromOne = (joined = '') => `
  FROM services s
  LEFT JOIN (providers p JOIN schedules h ON h.company_id = p.company_id AND h.provider_id = p.id)
    ON p.company_id = s.company_id AND p.id = :providerId
  LEFT JOIN offerings o ON o.company_id = s.company_id AND o.service_id = s.id AND o.provider_id = p.id
  LEFT JOIN booking_settings x ON x.company_id = s.company_id ${joined}
  WHERE s.company_id = :companyId AND s.id = :serviceId`;
const given = `p.active AND o.service_id IS NOT NULL AS given`;

/** The provider and the resources the service can take. */
const anyOf = `ANY (p.id || ARRAY(SELECT unnest(q.resource_ids) FROM requirements q
  WHERE q.company_id = :companyId AND q.service_id = s.id))`;
const inTheWay = `EXISTS (SELECT FROM claims c WHERE ${near(anyOf)} AND c.holder_id IN (b.id, b.session_id))`;
/**
 * What has to end before the time can be taken: expired holds and the holder's own if they are in the way,
 * and every other expired hold of the holder.
 */
const ended = bookingsWhere(
  `((b.expires_at <= :now AND (b.held_by = :holder OR ${inTheWay}))
    OR (b.held_by = :holder AND b.expires_at > :now AND ${inTheWay}))`,
);
/** Made online and still to come. */
const upcoming = `b.channel = 'online' AND b.status IN ('pending', 'confirmed') AND b.ends_at > :now
  AND (b.expires_at IS NULL OR b.expires_at > :now)`;
const countWhere = (condition: string) => `(${bookingsWhere(condition)('count(*)::integer')})`;
const terms = `
  coalesce(o.price_currency, s.price_currency) AS price_currency,
  coalesce(o.price_amount, s.price_amount) AS price_amount,
  s.cancel_cutoff_minutes, s.reschedule_cutoff_minutes, s.confirmation,
  coalesce(x.pending_minutes, ${defaults.pendingMinutes}) AS pending_minutes`;

export const searchText = ofAll('');
export const chooseText = ofAll(', s.choice, p.priority, o.last_chosen_at');
const ofOne = `${facts}, ${taken}, ${requires} AS requires, ${closures} AS closures, ${given}`;
export const explainText = `SELECT ${ofOne} ${fromOne()}`;
export const bookText = `SELECT ${ofOne}, ${terms}, ARRAY(${ended('b.id')}) AS ended ${fromOne()}`;
/**
 * The same for most bookings at half the cost, most of which is starting sub-plans: a service for one person
 * without rooms or a daily limit, while there is no hold to ignore. `plain` says whether the answer is
 * complete.
 */
export const bookPlainText = `
  SELECT ${facts}, ${takenPlainly}, NULL::jsonb AS requires, ${closures} AS closures, ${given}, ${terms},
    '{}'::uuid[] AS ended, ${isPlain} AS plain
  ${fromOne()}`;
/** One reading of the live holds, and one of the day's online bookings, for all that is counted of them. */
const holdsAndDay = `
  CROSS JOIN (SELECT count(*)::integer AS holds,
      (count(*) FILTER (WHERE b.held_by = :holder))::integer AS own_holds,
      (count(*) FILTER (WHERE b.held_from = :network))::integer AS network_holds
    FROM bookings b WHERE b.company_id = :companyId AND b.expires_at > :now AND b.held_by IS NOT NULL) held
  CROSS JOIN (SELECT count(*)::integer AS made_today,
      (count(*) FILTER (WHERE b.held_from = :network
        AND (b.expires_at IS NULL OR b.expires_at > :now)))::integer AS network_bookings
    FROM bookings b WHERE b.company_id = :companyId AND b.held_from IS NOT NULL AND :network::bytea IS NOT NULL
      AND b.created_at > :now::timestamptz - interval '1 day') today`;
export const countsText = `
  SELECT coalesce(x.bookings_per_guest, ${defaults.bookingsPerGuest}) AS bookings_per_guest,
    held.holds, held.own_holds, held.network_holds, today.made_today, today.network_bookings,
    CASE WHEN held.own_holds = 0 THEN 0
      ELSE ${countWhere(`b.expires_at > :now AND b.held_by = :holder AND NOT ${inTheWay}`)} END AS kept_holds,
    ${countWhere(`b.guest_id = :holder AND ${upcoming}`)} + ${countWhere(`b.client_id = :holder AND ${upcoming}`)}
      AS own_bookings,
    ${countWhere(`b.counts_as = :countsAs AND ${upcoming}`)} AS person_bookings
  ${fromOne(holdsAndDay)}`;
