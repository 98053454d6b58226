import { Refusal, type AnswerOf, type createProviderCall } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import { priceOf, type Price, type StoredAmount } from './prices';

/** A service that a provider gives; `price` is null where it is that of the service. */
export interface Offering {
  serviceId: string;
  price: Price;
}
interface GivenRow {
  provider_id: string;
  service_id: string;
  price_currency: string | null;
  price_amount: StoredAmount;
}
type OwnPrice = AnswerOf<typeof createProviderCall>['prices'][number];

const drop = `DELETE FROM offerings WHERE company_id = $1 AND provider_id = $2 AND NOT service_id = ANY ($3::uuid[])`;
const add = `
  INSERT INTO offerings (company_id, service_id, provider_id)
  SELECT company_id, id, $2 FROM services WHERE company_id = $1 AND id = ANY ($3::uuid[])
  ON CONFLICT DO NOTHING`;
const read = `
  SELECT provider_id, service_id, price_currency, price_amount
  FROM offerings WHERE company_id = $1 AND provider_id = ANY ($2::uuid[]) ORDER BY service_id`;
const price = `
  UPDATE offerings SET price_currency = own.currency, price_amount = own.amount
  FROM offerings given LEFT JOIN unnest($3::uuid[], $4::text[], $5::bigint[]) AS own (service_id, currency, amount) USING (service_id)
  WHERE given.company_id = $1 AND given.provider_id = $2 AND offerings.company_id = $1 AND offerings.provider_id = $2
    AND offerings.service_id = given.service_id
  RETURNING offerings.price_amount`;

/** Makes the provider give these services and no others. @throws Refusal `not_found` when one of them is not of this company */
export async function setOfferings(tx: Tx, providerId: string, serviceIds: readonly string[]): Promise<void> {
  const wanted = new Set(serviceIds);
  const values = [tx.companyId, providerId, [...wanted]];
  await tx.query(drop, values);
  await tx.query(add, values);
  const given = (await offeringsOf(tx, [providerId])).get(providerId) ?? [];
  if (given.length !== wanted.size) throw new Refusal('not_found');
}

/** Sets the provider's own prices and takes away all others. @throws Refusal `not_found` for a service that they do not give, or one named twice */
export async function setPrices(tx: Tx, providerId: string, prices: readonly OwnPrice[]): Promise<void> {
  const rows = await tx.query<{ price_amount: StoredAmount }>(price, [
    tx.companyId,
    providerId,
    prices.map(({ serviceId }) => serviceId),
    prices.map((own) => own.price.currency),
    prices.map((own) => own.price.amount),
  ]);
  if (rows.filter((row) => row.price_amount !== null).length !== prices.length)
    throw new Refusal('not_found');
}

/** The services that each of the providers gives. */
export async function offeringsOf(tx: Tx, providerIds: readonly string[]): Promise<Map<string, Offering[]>> {
  const given = new Map<string, Offering[]>();
  const rows = await tx.query<GivenRow>(read, [tx.companyId, providerIds]);
  for (const row of rows) {
    const one = { serviceId: row.service_id, price: priceOf(row) };
    given.set(row.provider_id, [...(given.get(row.provider_id) ?? []), one]);
  }
  return given;
}
