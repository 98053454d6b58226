import { Refusal } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';

const drop = `DELETE FROM offerings WHERE company_id = $1 AND provider_id = $2 AND NOT service_id = ANY ($3::uuid[])`;
const add = `
  INSERT INTO offerings (company_id, service_id, provider_id)
  SELECT company_id, id, $2 FROM services WHERE company_id = $1 AND id = ANY ($3::uuid[])
  ON CONFLICT DO NOTHING`;
const read = `
  SELECT provider_id, service_id FROM offerings WHERE company_id = $1 AND provider_id = ANY ($2::uuid[]) ORDER BY service_id`;

/** Makes the provider give these services and no others. @throws Refusal `not_found` when one of them is not of this company */
export async function give(tx: Tx, providerId: string, serviceIds: readonly string[]): Promise<void> {
  const wanted = new Set(serviceIds);
  const values = [tx.companyId, providerId, [...wanted]];
  await tx.query(drop, values);
  await tx.query(add, values);
  const given = (await givenBy(tx, [providerId])).get(providerId) ?? [];
  if (given.length !== wanted.size) throw new Refusal('not_found');
}

/** The services that each of the providers gives. */
export async function givenBy(tx: Tx, providerIds: readonly string[]): Promise<Map<string, string[]>> {
  const given = new Map<string, string[]>();
  const rows = await tx.query<{ provider_id: string; service_id: string }>(read, [tx.companyId, providerIds]);
  for (const { provider_id: providerId, service_id: serviceId } of rows)
    given.set(providerId, [...(given.get(providerId) ?? []), serviceId]);
  return given;
}
