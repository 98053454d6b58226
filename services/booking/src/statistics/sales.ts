import { statement, type Tx } from '@riserbo/runtime';
import { advisoryLock } from '../claims/claims';

const insertSale = statement(`
  WITH sold AS (
    UPDATE bookings b SET sold_in = to_char(b.starts_at AT TIME ZONE p.time_zone, 'YYYY-MM')
    FROM providers p
    WHERE b.company_id = :companyId AND b.id = :bookingId AND b.price_amount IS NOT NULL AND b.sold_in IS NULL
      AND p.company_id = :companyId AND p.id = b.provider_id
    RETURNING b.sold_in, b.price_currency, b.price_amount
  )
  INSERT INTO sales AS known (company_id, month, currency, sales, gross)
  SELECT :companyId, sold_in, price_currency, 1, price_amount FROM sold
  ON CONFLICT ON CONSTRAINT sales_pkey DO UPDATE SET sales = known.sales + 1, gross = known.gross + excluded.gross`);
const deductSale = statement(`
  WITH sold AS (
    SELECT sold_in, price_currency, price_amount FROM bookings
    WHERE company_id = :companyId AND id = :bookingId AND sold_in IS NOT NULL
  ), cleared AS (
    UPDATE bookings SET sold_in = NULL WHERE company_id = :companyId AND id = :bookingId
  )
  UPDATE sales known SET sales = known.sales - 1, gross = known.gross - sold.price_amount
  FROM sold
  WHERE known.company_id = :companyId AND known.month = sold.sold_in AND known.currency = sold.price_currency`);

/** Call it before several sales are recorded in one transaction, so that two of these do not deadlock. */
export async function lockSales(tx: Tx): Promise<void> {
  await advisoryLock(tx, 'sales');
}

/**
 * Adds a completed booking with a price to the books, once. Call it before claims are freed: a transaction
 * that holds a row of the books then waits for no claim.
 */
export async function recordSale(tx: Tx, bookingId: string): Promise<void> {
  await tx.rows(insertSale, { bookingId });
}

/** Takes a booking that was not completed after all off the books. Does nothing if it has no sale. */
export async function reverseSale(tx: Tx, bookingId: string): Promise<void> {
  await tx.rows(deductSale, { bookingId });
}
