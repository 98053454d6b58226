import { Refusal } from '@riserbo/contracts';
import { decodeCursor, encodeCursor, type Tx } from '@riserbo/runtime';
import type { EntityTarget } from 'typeorm';
import { z } from 'zod';

/** A page of a company's rows in the order of a name. @throws Refusal `cursor_invalid` */
export async function pageByName<Name extends string, Entity extends Record<Name | 'id', string>>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  name: Name,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: Entity[]; next: { next?: string } }> {
  const rows = tx.orm
    .createQueryBuilder(entity, 'row')
    .where('row.companyId = :companyId', tx)
    .orderBy(`row.${name}`)
    .addOrderBy('row.id')
    .take(limit + 1);
  if (cursor !== undefined) rows.andWhere(`(row.${name}, row.id) > (:name, :id)`, byName(cursor));
  const items = await rows.getMany();
  const last = items[limit - 1];
  const more = items.length > limit && last !== undefined;
  return { items: items.slice(0, limit), next: more ? { next: encodeCursor([last[name], last.id]) } : {} };
}

function byName(cursor: string): { name: string; id: string } {
  const [name, id] = placeIn(cursor);
  return { name, id };
}

/** Name and id at which a page begins. @throws Refusal `cursor_invalid` */
export function placeIn(cursor: string): [string, string] {
  const [name, id] = decodeCursor(cursor, 2);
  if (!z.uuid().safeParse(id).success || name?.includes('\0') !== false) throw new Refusal('cursor_invalid');
  return [name, id as string];
}
