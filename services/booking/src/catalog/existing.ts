import { Refusal } from '@riserbo/contracts';
import type { Key, Table, TableRow, Tx } from '@riserbo/runtime';

interface Row {
  companyId: string;
  id: string;
}

/** A row of this company. @throws Refusal `not_found`, also for rows of other companies */
export async function existing<E extends Row>(tx: Tx, table: Table<E>, id: string): Promise<TableRow<E>> {
  const found = await table.find(tx, { id } as unknown as Key<E>);
  if (!found) throw new Refusal('not_found');
  return found;
}

/**
 * Like `existing`, and locks the row against other changes until the transaction ends. Rows that refer to it
 * can still be written.
 */
export async function locked<E extends Row>(tx: Tx, table: Table<E>, id: string): Promise<TableRow<E>> {
  const found = await table.lock(tx, { id } as unknown as Key<E>);
  if (!found) throw new Refusal('not_found');
  return found;
}
