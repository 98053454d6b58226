import { Refusal, type AnswerOf, type createProviderCall } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import { priceOf, type Price } from './prices';

/** A service that a provider offers; `price` is null if it is the service's. */
export interface Offering {
  serviceId: string;
  price: Price;
}
type OwnPrice = AnswerOf<typeof createProviderCall>['prices'][number];

const deleteOthers = statement(`
  DELETE FROM offerings
  WHERE company_id = :companyId AND provider_id = :providerId AND NOT service_id = ANY (:serviceIds::uuid[])`);
const insertOfferings = statement(`
  INSERT INTO offerings (company_id, service_id, provider_id)
  SELECT company_id, id, :providerId FROM services WHERE company_id = :companyId AND id = ANY (:serviceIds::uuid[])
  ON CONFLICT DO NOTHING`);
const selectOfferings = statement(
  `SELECT provider_id, service_id, price_currency, price_amount
   FROM offerings WHERE company_id = :companyId AND provider_id = ANY (:providerIds::uuid[]) ORDER BY service_id`,
  {
    ...{ provider_id: column.uuid, service_id: column.uuid },
    ...{ price_currency: column.nullable(column.text), price_amount: column.nullable(column.bigint) },
  },
);
const updatePrices = statement(
  `UPDATE offerings SET price_currency = own.currency, price_amount = own.amount
   FROM offerings given
   LEFT JOIN unnest(:serviceIds::uuid[], :currencies::text[], :amounts::bigint[])
     AS own (service_id, currency, amount) USING (service_id)
   WHERE given.company_id = :companyId AND given.provider_id = :providerId
     AND offerings.company_id = :companyId AND offerings.provider_id = :providerId
     AND offerings.service_id = given.service_id
   RETURNING offerings.price_amount`,
  { price_amount: column.nullable(column.bigint) },
);

/**
 * Makes the provider offer exactly these services. @throws Refusal `not_found` for a service of another
 * company
 */
export async function setOfferings(tx: Tx, providerId: string, serviceIds: readonly string[]): Promise<void> {
  const wanted = new Set(serviceIds);
  const values = { providerId, serviceIds: [...wanted] };
  await tx.rows(deleteOthers, values);
  await tx.rows(insertOfferings, values);
  const given = (await offeringsOf(tx, [providerId])).get(providerId) ?? [];
  if (given.length !== wanted.size) throw new Refusal('not_found');
}

/**
 * Replaces the provider's own prices. @throws Refusal `not_found` for a service that they do not offer, or
 * one named twice
 */
export async function setPrices(tx: Tx, providerId: string, prices: readonly OwnPrice[]): Promise<void> {
  const rows = await tx.rows(updatePrices, {
    providerId,
    serviceIds: prices.map(({ serviceId }) => serviceId),
    currencies: prices.map(({ price }) => price.currency),
    amounts: prices.map(({ price }) => price.amount),
  });
  if (rows.filter((row) => row.price_amount !== null).length !== prices.length)
    throw new Refusal('not_found');
}

/** The services of each provider. */
export async function offeringsOf(tx: Tx, providerIds: readonly string[]): Promise<Map<string, Offering[]>> {
  const given = new Map<string, Offering[]>();
  for (const row of await tx.rows(selectOfferings, { providerIds })) {
    const one = { serviceId: row.service_id, price: priceOf(row) };
    given.set(row.provider_id, [...(given.get(row.provider_id) ?? []), one]);
  }
  return given;
}
