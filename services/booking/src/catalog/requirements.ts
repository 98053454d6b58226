import { Refusal, type AnswerOf, type createServiceCall } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import { In } from 'typeorm';
import { FacilityEntity } from './facility.entity';
import { RequirementEntity } from './requirement.entity';

export type Requires = AnswerOf<typeof createServiceCall>['requires'];

/** @throws Refusal `requirement_impossible` when a list is shorter than its count, or a resource is listed twice */
export function checkRequirements(requires: Requires): void {
  const all = requires.flatMap(({ resourceIds }) => resourceIds);
  const tooMany = requires.some(({ count, resourceIds }) => count > resourceIds.length);
  if (tooMany || new Set(all).size < all.length) throw new Refusal('requirement_impossible');
}

/** Makes a service require these and no others. @throws Refusal `not_found` for a resource that is not of this company */
export async function setRequirements(tx: Tx, serviceId: string, requires: Requires): Promise<void> {
  const { companyId } = tx;
  const all = requires.flatMap(({ resourceIds }) => resourceIds);
  const known = await tx.orm.countBy(FacilityEntity, { companyId, id: In(all) });
  if (known < all.length) throw new Refusal('not_found');
  await tx.orm.delete(RequirementEntity, { companyId, serviceId });
  const rows = requires.map(({ count, resourceIds }, ordinal) => ({ ordinal, needed: count, resourceIds }));
  if (rows.length > 0)
    await tx.orm.insert(
      RequirementEntity,
      rows.map((row) => ({ companyId, serviceId, ...row })),
    );
}

/** What each of the services requires. */
export async function requiredBy(tx: Tx, serviceIds: readonly string[]): Promise<Map<string, Requires>> {
  const rows = await tx.orm.find(RequirementEntity, {
    where: { companyId: tx.companyId, serviceId: In([...serviceIds]) },
    order: { ordinal: 'ASC' },
  });
  const required = new Map<string, Requires>();
  for (const { serviceId, needed, resourceIds } of rows)
    required.set(serviceId, [...(required.get(serviceId) ?? []), { count: needed, resourceIds }]);
  return required;
}
