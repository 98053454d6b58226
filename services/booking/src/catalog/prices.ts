import type { AnswerOf, createServiceCall } from '@riserbo/contracts';

export type Price = AnswerOf<typeof createServiceCall>['price'];

interface PriceRow {
  price_currency: string | null;
  price_amount: number | null;
}

/** A price as calls answer it; the constraints see to it that both columns are set, or none. */
export function priceOf({ price_currency: currency, price_amount: amount }: PriceRow): Price {
  return currency !== null && amount !== null ? { currency, amount } : null;
}

/** A price as entities store it. */
export function priceColumns(price: Price): { priceAmount: number | null; priceCurrency: string | null } {
  return { priceAmount: price?.amount ?? null, priceCurrency: price?.currency ?? null };
}
