import { Refusal } from '@riserbo/contracts';
import { decodeCursor, encodeCursor, statement, type Table, type TableRow, type Tx } from '@riserbo/runtime';
import { z } from 'zod';

interface Row {
  companyId: string;
  id: string;
}
interface Page<E> {
  items: TableRow<E>[];
  next: { next?: string };
}
const first = '00000000-0000-0000-0000-000000000000';

/** Declares pages of a table in the order of a name. */
export function pagesByName<E extends Row>(table: Table<E>, name: Exclude<keyof E & string, 'companyId'>) {
  const column = table.column(name);
  const select = statement(
    `SELECT ${table.list()} FROM ${table.name}
     WHERE company_id = :companyId AND (${column}, id) > (:name, :id::uuid) ORDER BY ${column}, id LIMIT :rows`,
    table.row(),
  );
  /** @throws Refusal `cursor_invalid` */
  return async (tx: Tx, query: { cursor?: string | undefined; limit: number }): Promise<Page<E>> => {
    const [after, id] = query.cursor === undefined ? ['', first] : placeIn(query.cursor);
    const rows = await tx.rows(select, { name: after, id, rows: query.limit + 1 });
    const items = rows.slice(0, query.limit) as unknown as (TableRow<E> & Record<string, string>)[];
    const last = items.at(-1);
    const more = rows.length > query.limit && last !== undefined;
    return { items, next: more ? { next: encodeCursor([last[name] as string, last['id'] as string]) } : {} };
  };
}

/** Name and id at which a page begins. @throws Refusal `cursor_invalid` */
export function placeIn(cursor: string): [string, string] {
  const [name, id] = decodeCursor(cursor, 2);
  if (!z.uuid().safeParse(id).success || name?.includes('\0') !== false) throw new Refusal('cursor_invalid');
  return [name, id as string];
}
