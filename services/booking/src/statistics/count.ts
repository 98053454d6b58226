import { column, statement, type Tx } from '@riserbo/runtime';
import type { BookingRow } from '../rows/booking-row';

/** The ways in which a booking ends that are counted. */
export type CountedEnd = 'completed' | 'no_show' | 'cancelled';

/**
 * One statement: marks the booking as counted, looks for its person among those counted before, and grows the
 * cell.
 */
const countBooking = statement(`
  WITH ended AS (
    UPDATE bookings b SET counted_in = to_char(b.starts_at AT TIME ZONE p.time_zone, CASE WHEN EXISTS (
      SELECT FROM company_features f WHERE f.company_id = :companyId AND 'hipaa' = ANY (f.features)) THEN 'YYYY' ELSE 'YYYY-MM' END)
    FROM providers p
    WHERE b.company_id = :companyId AND b.id = :bookingId AND b.client_id IS NOT NULL AND b.counted_in IS NULL
      AND p.company_id = :companyId AND p.id = b.provider_id
    RETURNING b.*, b.starts_at - interval '368 days' AS since, b.starts_at + interval '368 days' AS until
  ), before AS (
    SELECT e.id, count(o.id) = 0 AS new_period, count(o.id) FILTER (WHERE o.status = :end) = 0 AS new_status,
      count(o.id) FILTER (WHERE o.status = :end AND o.service_id = e.service_id AND o.provider_id = e.provider_id) = 0 AS new_pair,
      count(o.id) FILTER (WHERE o.status = :end AND o.service_id = e.service_id AND o.provider_id = e.provider_id AND o.channel = e.channel
        AND o.price_currency IS NOT DISTINCT FROM e.price_currency) = 0 AS new_cell
    FROM ended e LEFT JOIN bookings o
      ON o.company_id = :companyId AND (o.counts_as = e.counts_as OR o.guest_id = e.guest_id) AND o.id <> e.id AND o.counted_in = e.counted_in
      AND o.starts_at > e.since AND o.starts_at < e.until -- reads no more of a long history than a period can hold
    GROUP BY e.id
  )
  INSERT INTO statistic_cells AS cell (company_id, period, service_id, provider_id, status, channel, currency, bookings, minutes, price,
    lead_minutes, persons, persons_pair, persons_status, persons_period)
  SELECT :companyId, e.counted_in, e.service_id, e.provider_id, :end, e.channel, coalesce(e.price_currency, ''), 1,
    extract(epoch FROM e.ends_at - e.starts_at)::integer / 60, coalesce(e.price_amount, 0),
    greatest(0, extract(epoch FROM e.starts_at - e.created_at)::integer / 60),
    b.new_cell::integer, b.new_pair::integer, b.new_status::integer, b.new_period::integer
  FROM ended e JOIN before b ON b.id = e.id
  ON CONFLICT ON CONSTRAINT statistic_cells_pkey DO UPDATE SET
    bookings = cell.bookings + 1, minutes = cell.minutes + excluded.minutes, price = cell.price + excluded.price,
    lead_minutes = cell.lead_minutes + excluded.lead_minutes,
    persons = least(11, cell.persons + excluded.persons), persons_pair = least(11, cell.persons_pair + excluded.persons_pair),
    persons_status = least(11, cell.persons_status + excluded.persons_status),
    persons_period = least(11, cell.persons_period + excluded.persons_period)`);

/**
 * Ends of bookings that may be the same person's are counted one after the other. Locks in the order of ids
 * (no deadlock).
 */
const lockPersons = statement(
  `
  SELECT pg_advisory_xact_lock(hashtextextended(:companyId::uuid || ' ends ' || key, 0)) FROM (
    SELECT DISTINCT key FROM bookings b CROSS JOIN LATERAL (VALUES (b.counts_as), (b.guest_id)) AS person (key)
    WHERE b.company_id = :companyId AND b.id = ANY (:bookingIds::uuid[]) AND key IS NOT NULL ORDER BY key) AS persons`,
  { pg_advisory_xact_lock: column.nothing },
);

/** Call before several ends are counted in one transaction; for one, `countEnd` does it. */
export async function takePersons(tx: Tx, bookingIds: readonly string[]): Promise<void> {
  await tx.rows(lockPersons, { bookingIds });
}

/**
 * Counts the end of a locked booking once, in the transaction of that end (C17); a booking without a client
 * is not counted. Call it before claims are freed: a transaction that holds a cell then waits for no claim,
 * and one that frees a claim waits for no cell.
 */
export async function countEnd(tx: Tx, bookingId: string, end: CountedEnd): Promise<void> {
  // the snapshot of the count is taken after the lock, so it sees what others counted for the same person
  await Promise.all([takePersons(tx, [bookingId]), tx.rows(countBooking, { bookingId, end })]);
}

/**
 * The number of persons decreases by one if the booking was the person's last. 11 means 11 or more: it is
 * kept only if the cell alone still has 11 persons, so a figure is never too high.
 */
const shrunk = (column: string, last: string) => `
  ${column} = cell.${column} - CASE WHEN cell.${column} >= 11 AND r.persons_left >= 11 THEN 0 ELSE r.${last}::integer END`;
const uncountBooking = statement(`
  WITH corrected AS (
    SELECT b.*, b.starts_at - interval '368 days' AS since, b.starts_at + interval '368 days' AS until
    FROM bookings b WHERE b.company_id = :companyId AND b.id = :bookingId AND b.counted_in IS NOT NULL
  ), remaining AS (
    SELECT c.id, count(o.id) = 0 AS last_period, count(o.id) FILTER (WHERE o.status = :end) = 0 AS last_status,
      count(o.id) FILTER (WHERE o.status = :end AND o.service_id = c.service_id AND o.provider_id = c.provider_id) = 0 AS last_pair,
      count(o.id) FILTER (WHERE o.status = :end AND o.service_id = c.service_id AND o.provider_id = c.provider_id AND o.channel = c.channel
        AND o.price_currency IS NOT DISTINCT FROM c.price_currency) = 0 AS last_cell,
      (SELECT least(count(DISTINCT p.counts_as), count(DISTINCT coalesce(p.guest_id, p.counts_as))) FROM bookings p
       WHERE p.company_id = :companyId AND p.provider_id = c.provider_id AND p.starts_at > c.since AND p.starts_at < c.until AND p.id <> c.id
         AND p.service_id = c.service_id AND p.counted_in = c.counted_in AND p.status = :end AND p.channel = c.channel
         AND p.price_currency IS NOT DISTINCT FROM c.price_currency) AS persons_left
    FROM corrected c LEFT JOIN bookings o
      ON o.company_id = :companyId AND (o.counts_as = c.counts_as OR o.guest_id = c.guest_id) AND o.id <> c.id AND o.counted_in = c.counted_in
      AND o.starts_at > c.since AND o.starts_at < c.until
    GROUP BY c.id, c.provider_id, c.service_id, c.since, c.until, c.counted_in, c.channel, c.price_currency
  ), forgotten AS (
    UPDATE bookings b SET counted_in = NULL FROM corrected c WHERE b.company_id = :companyId AND b.id = c.id
  )
  UPDATE statistic_cells cell SET bookings = cell.bookings - 1,
    minutes = cell.minutes - extract(epoch FROM c.ends_at - c.starts_at)::integer / 60, price = cell.price - coalesce(c.price_amount, 0),
    lead_minutes = cell.lead_minutes - greatest(0, extract(epoch FROM c.starts_at - c.created_at)::integer / 60),
    ${shrunk('persons', 'last_cell')}, ${shrunk('persons_pair', 'last_pair')}, ${shrunk('persons_status', 'last_status')},
    ${shrunk('persons_period', 'last_period')}
  FROM corrected c JOIN remaining r ON r.id = c.id
  WHERE cell.company_id = :companyId AND cell.period = c.counted_in AND cell.service_id = c.service_id AND cell.provider_id = c.provider_id
    AND cell.status = :end AND cell.channel = c.channel AND cell.currency = coalesce(c.price_currency, '')`);

// a correction changes two cells: in this order, so that opposite corrections do not deadlock
const lockCorrectedCells = statement(
  `SELECT cell.status FROM statistic_cells cell
   JOIN bookings b ON b.company_id = :companyId AND b.id = :bookingId AND b.counted_in = cell.period
     AND b.service_id = cell.service_id AND b.provider_id = cell.provider_id AND b.channel = cell.channel
     AND coalesce(b.price_currency, '') = cell.currency
   WHERE cell.company_id = :companyId AND cell.status IN ('completed', 'no_show')
   ORDER BY cell.status FOR NO KEY UPDATE OF cell`,
  { status: column.oneOf<CountedEnd>() },
);

/**
 * Removes the end of a locked booking from the statistics, so that it can be counted again. Call it before
 * its mark changes. Does nothing if it was not counted.
 */
export async function uncountEnd(tx: Tx, bookingId: string, end: CountedEnd): Promise<void> {
  await Promise.all([
    takePersons(tx, [bookingId]),
    tx.rows(lockCorrectedCells, { bookingId }),
    tx.rows(uncountBooking, { bookingId, end }),
  ]);
}

/** The order in which several ends are counted, so that transactions lock cells in the same order. */
export function byCell(one: BookingRow, other: BookingRow): number {
  const name = ({ serviceId, providerId, channel, priceCurrency, startsAt }: BookingRow) =>
    [serviceId, providerId, channel, priceCurrency ?? '', startsAt.toISOString()].join();
  return name(one) < name(other) ? -1 : 1;
}
