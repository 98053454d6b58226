import type { Tx } from '@riserbo/runtime';
import type { BookingRow } from '../bookings/booking-row';

/** The ways in which a booking ends that are counted. */
export type CountedEnd = 'completed' | 'no_show' | 'cancelled';

/** One statement: the booking is marked as counted, its person is looked for among those counted before, and the cell grows. */
const count = `
  WITH ended AS (
    UPDATE bookings b SET counted_in = to_char(b.starts_at AT TIME ZONE p.time_zone, CASE WHEN EXISTS (
      SELECT FROM company_features f WHERE f.company_id = $1 AND 'hipaa' = ANY (f.features)) THEN 'YYYY' ELSE 'YYYY-MM' END)
    FROM providers p
    WHERE b.company_id = $1 AND b.id = $2 AND b.client_id IS NOT NULL AND b.counted_in IS NULL
      AND p.company_id = $1 AND p.id = b.provider_id
    RETURNING b.*, b.starts_at - interval '368 days' AS since, b.starts_at + interval '368 days' AS until
  ), before AS (
    SELECT e.id, count(o.id) = 0 AS new_period, count(o.id) FILTER (WHERE o.status = $3) = 0 AS new_status,
      count(o.id) FILTER (WHERE o.status = $3 AND o.service_id = e.service_id AND o.provider_id = e.provider_id) = 0 AS new_pair,
      count(o.id) FILTER (WHERE o.status = $3 AND o.service_id = e.service_id AND o.provider_id = e.provider_id AND o.channel = e.channel
        AND o.price_currency IS NOT DISTINCT FROM e.price_currency) = 0 AS new_cell
    FROM ended e LEFT JOIN bookings o
      ON o.company_id = $1 AND (o.counts_as = e.counts_as OR o.guest_id = e.guest_id) AND o.id <> e.id AND o.counted_in = e.counted_in
      AND o.starts_at > e.since AND o.starts_at < e.until -- no more of a long history than a period can hold
    GROUP BY e.id
  )
  INSERT INTO statistic_cells AS cell (company_id, period, service_id, provider_id, status, channel, currency, bookings, minutes, price,
    lead_minutes, persons, persons_pair, persons_status, persons_period)
  SELECT $1, e.counted_in, e.service_id, e.provider_id, $3, e.channel, coalesce(e.price_currency, ''), 1,
    extract(epoch FROM e.ends_at - e.starts_at)::integer / 60, coalesce(e.price_amount, 0),
    greatest(0, extract(epoch FROM e.starts_at - e.created_at)::integer / 60),
    b.new_cell::integer, b.new_pair::integer, b.new_status::integer, b.new_period::integer
  FROM ended e JOIN before b ON b.id = e.id
  ON CONFLICT ON CONSTRAINT statistic_cells_pkey DO UPDATE SET
    bookings = cell.bookings + 1, minutes = cell.minutes + excluded.minutes, price = cell.price + excluded.price,
    lead_minutes = cell.lead_minutes + excluded.lead_minutes,
    persons = least(11, cell.persons + excluded.persons), persons_pair = least(11, cell.persons_pair + excluded.persons_pair),
    persons_status = least(11, cell.persons_status + excluded.persons_status),
    persons_period = least(11, cell.persons_period + excluded.persons_period)`;

/** Whose ends are counted one after the other: all who may be the same person. In the order of ids, so that nobody waits in a circle. */
const lockPersons = `
  SELECT pg_advisory_xact_lock(hashtextextended($1::uuid || ' ends ' || key, 0)) FROM (
    SELECT DISTINCT key FROM bookings b CROSS JOIN LATERAL (VALUES (b.counts_as), (b.guest_id)) AS person (key)
    WHERE b.company_id = $1 AND b.id = ANY ($2::uuid[]) AND key IS NOT NULL ORDER BY key) AS persons`;

/** Before several ends are counted in one transaction; for one `countEnd` does it. */
export async function takePersons(tx: Tx, bookingIds: readonly string[]): Promise<void> {
  await tx.query(lockPersons, [tx.companyId, bookingIds]);
}

/**
 * Counts the end of a locked booking, in the transaction of that end (C17); once, and nothing for what no client had. Call it before claims are
 * freed: whoever holds a cell waits for no claim then, and whoever frees a claim for no cell.
 */
export async function countEnd(tx: Tx, bookingId: string, end: CountedEnd): Promise<void> {
  // the count sees what others of the person had counted before this one had the lock: its snapshot is taken after it
  await Promise.all([takePersons(tx, [bookingId]), tx.query(count, [tx.companyId, bookingId, end])]);
}

/**
 * The persons of a group that loses the booking shrink by one where it was the person's last. 11 stands for all above: it is kept only where the
 * cell alone still proves 11 persons, so that a figure never says more than there are.
 */
const shrunk = (column: string, last: string) => `
  ${column} = cell.${column} - CASE WHEN cell.${column} >= 11 AND r.persons_left >= 11 THEN 0 ELSE r.${last}::integer END`;
const uncount = `
  WITH corrected AS (
    SELECT b.*, b.starts_at - interval '368 days' AS since, b.starts_at + interval '368 days' AS until
    FROM bookings b WHERE b.company_id = $1 AND b.id = $2 AND b.counted_in IS NOT NULL
  ), remaining AS (
    SELECT c.id, count(o.id) = 0 AS last_period, count(o.id) FILTER (WHERE o.status = $3) = 0 AS last_status,
      count(o.id) FILTER (WHERE o.status = $3 AND o.service_id = c.service_id AND o.provider_id = c.provider_id) = 0 AS last_pair,
      count(o.id) FILTER (WHERE o.status = $3 AND o.service_id = c.service_id AND o.provider_id = c.provider_id AND o.channel = c.channel
        AND o.price_currency IS NOT DISTINCT FROM c.price_currency) = 0 AS last_cell,
      (SELECT least(count(DISTINCT p.counts_as), count(DISTINCT coalesce(p.guest_id, p.counts_as))) FROM bookings p
       WHERE p.company_id = $1 AND p.provider_id = c.provider_id AND p.starts_at > c.since AND p.starts_at < c.until AND p.id <> c.id
         AND p.service_id = c.service_id AND p.counted_in = c.counted_in AND p.status = $3 AND p.channel = c.channel
         AND p.price_currency IS NOT DISTINCT FROM c.price_currency) AS persons_left
    FROM corrected c LEFT JOIN bookings o
      ON o.company_id = $1 AND (o.counts_as = c.counts_as OR o.guest_id = c.guest_id) AND o.id <> c.id AND o.counted_in = c.counted_in
      AND o.starts_at > c.since AND o.starts_at < c.until
    GROUP BY c.id, c.provider_id, c.service_id, c.since, c.until, c.counted_in, c.channel, c.price_currency
  ), forgotten AS (
    UPDATE bookings b SET counted_in = NULL FROM corrected c WHERE b.company_id = $1 AND b.id = c.id
  )
  UPDATE statistic_cells cell SET bookings = cell.bookings - 1,
    minutes = cell.minutes - extract(epoch FROM c.ends_at - c.starts_at)::integer / 60, price = cell.price - coalesce(c.price_amount, 0),
    lead_minutes = cell.lead_minutes - greatest(0, extract(epoch FROM c.starts_at - c.created_at)::integer / 60),
    ${shrunk('persons', 'last_cell')}, ${shrunk('persons_pair', 'last_pair')}, ${shrunk('persons_status', 'last_status')},
    ${shrunk('persons_period', 'last_period')}
  FROM corrected c JOIN remaining r ON r.id = c.id
  WHERE cell.company_id = $1 AND cell.period = c.counted_in AND cell.service_id = c.service_id AND cell.provider_id = c.provider_id
    AND cell.status = $3 AND cell.channel = c.channel AND cell.currency = coalesce(c.price_currency, '')`;

/** Takes the end of a locked booking out of the statistics, before its mark changes: it can be counted again. Nothing where it was not counted. */
export async function uncountEnd(tx: Tx, bookingId: string, end: CountedEnd): Promise<void> {
  await Promise.all([takePersons(tx, [bookingId]), tx.query(uncount, [tx.companyId, bookingId, end])]);
}

/** The order in which whoever counts several takes their cells, so that nobody waits in a circle. */
export function byCell(one: BookingRow, other: BookingRow): number {
  const name = ({ starts_at: at, price_currency: currency, ...row }: BookingRow) =>
    [row.service_id, row.provider_id, row.channel, currency ?? '', at.toISOString()].join();
  return name(one) < name(other) ? -1 : 1;
}
