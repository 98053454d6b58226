import type { AnswerOf, createServiceCall } from '@riserbo/contracts';
import type { ColumnOptions } from 'typeorm';

export type Price = AnswerOf<typeof createServiceCall>['price'];
/** As Postgres answers it: text from a `bigint` column, a number within JSON. */
export type StoredAmount = string | number | null;

interface PriceRow {
  price_currency: string | null;
  price_amount: StoredAmount;
}

/** The column of an amount in an entity. At most 10^12 (contracts), so that a number holds it to the unit. */
export const amountColumn: ColumnOptions = {
  name: 'price_amount',
  nullable: true,
  transformer: {
    to: (amount: number | null) => amount,
    from: (amount: StoredAmount) => (amount === null ? null : Number(amount)),
  },
};

/** A price as calls answer it; the constraints see to it that both columns are set, or none. */
export function priceOf({ price_currency: currency, price_amount: amount }: PriceRow): Price {
  return currency !== null && amount !== null ? { currency, amount: Number(amount) } : null;
}

/** A price as entities store it. */
export function priceColumns(price: Price): { priceAmount: number | null; priceCurrency: string | null } {
  return { priceAmount: price?.amount ?? null, priceCurrency: price?.currency ?? null };
}
