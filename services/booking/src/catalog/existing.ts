import { Refusal } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import type { EntityTarget, FindOneOptions, FindOptionsWhere } from 'typeorm';

interface Row {
  companyId: string;
  id: string;
}

/** A row of this company. @throws Refusal `not_found`, also for rows of other companies */
export async function existing<Entity extends Row>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  id: string,
  options: FindOneOptions<Entity> = {},
): Promise<Entity> {
  const where = { companyId: tx.companyId, id } as FindOptionsWhere<Entity>;
  const found = await tx.orm.findOne(entity, { ...options, where });
  if (!found) throw new Refusal('not_found');
  return found;
}

/** As `existing`, kept from other changes until the transaction ends. Bookings that refer to the row go on. */
export function locked<Entity extends Row>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  id: string,
): Promise<Entity> {
  return existing(tx, entity, id, { lock: { mode: 'for_no_key_update' } });
}
