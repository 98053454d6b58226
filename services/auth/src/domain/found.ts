import { Refusal } from '@riserbo/contracts';

/** @throws Refusal `not_found` */
export function found<Row>(row: Row | undefined): Row {
  if (!row) throw new Refusal('not_found');
  return row;
}
