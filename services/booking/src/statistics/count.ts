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
      ON o.company_id = $1 AND o.client_id = e.client_id AND o.id <> e.id AND o.counted_in = e.counted_in
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

/**
 * Counts the end of a locked booking, in the transaction of that end (C17); once, and nothing for what no client had. Call it before claims are
 * freed: whoever holds a cell waits for no claim then, and whoever frees a claim for no cell.
 */
export async function countEnd(tx: Tx, bookingId: string, end: CountedEnd): Promise<void> {
  await tx.query(count, [tx.companyId, bookingId, end]);
}

/** The order in which whoever counts several takes their cells, so that nobody waits in a circle. */
export function byCell(one: BookingRow, other: BookingRow): number {
  const name = ({ starts_at: at, price_currency: currency, ...row }: BookingRow) =>
    [row.service_id, row.provider_id, row.channel, currency ?? '', at.toISOString()].join();
  return name(one) < name(other) ? -1 : 1;
}
