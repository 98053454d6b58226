import { Refusal, type AnswerOf, type createServiceCall } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import { requirements } from './requirement.entity';

export type Requires = AnswerOf<typeof createServiceCall>['requires'];

const countFacilities = statement(
  `SELECT count(*) FROM facilities WHERE company_id = :companyId AND id = ANY (:ids::uuid[])`,
  { count: column.bigint },
);
const deleteRequirements = statement(
  `DELETE FROM requirements WHERE company_id = :companyId AND service_id = :serviceId`,
);
const selectRequirements = statement(
  `SELECT ${requirements.list()} FROM requirements
   WHERE company_id = :companyId AND service_id = ANY (:serviceIds::uuid[]) ORDER BY ordinal`,
  requirements.row(),
);

/**
 * @throws Refusal `requirement_impossible` when a list is shorter than its count, or a resource is listed
 * twice
 */
export function checkRequirements(requires: Requires): void {
  const all = requires.flatMap(({ resourceIds }) => resourceIds);
  const tooMany = requires.some(({ count, resourceIds }) => count > resourceIds.length);
  if (tooMany || new Set(all).size < all.length) throw new Refusal('requirement_impossible');
}

/** Replaces the requirements of a service. @throws Refusal `not_found` for a resource of another company */
export async function setRequirements(tx: Tx, serviceId: string, requires: Requires): Promise<void> {
  const ids = requires.flatMap(({ resourceIds }) => resourceIds);
  const known = await tx.row(countFacilities, { ids });
  if (Number(known?.count) < ids.length) throw new Refusal('not_found');
  tx.send(deleteRequirements, { serviceId });
  requires.forEach(({ count, resourceIds }, ordinal) =>
    requirements.add(tx, { serviceId, ordinal, needed: count, resourceIds }),
  );
}

/** What each of the services requires. */
export async function requiredBy(tx: Tx, serviceIds: readonly string[]): Promise<Map<string, Requires>> {
  const required = new Map<string, Requires>();
  for (const { serviceId, needed, resourceIds } of await tx.rows(selectRequirements, { serviceIds }))
    required.set(serviceId, [...(required.get(serviceId) ?? []), { count: needed, resourceIds }]);
  return required;
}
