import { effectText, effectValues, type Effect } from '@riserbo/messaging';
import type { Columns, RowOf } from '../tenants/columns';
import { fragment } from '../tenants/statement';
import type { Tx } from '../tenants/tx';

/**
 * Declares an event's effect as one statement: it continues a WITH clause and selects `FROM first`, which is
 * empty if the event was handled before. `:companyId`, `:eventId` and `:now` are filled in.
 */
export function effect<const Text extends string, C extends Columns = Record<never, never>>(
  text: Text,
  columns: C = {} as C,
) {
  const made = fragment(text, columns, effectValues, effectText);
  return (values: Parameters<typeof made.bind>[0], then?: (row: RowOf<C>, tx: Tx) => void): Effect => ({
    text: made.text,
    values: made.bind(values),
    then: then as Effect['then'],
  });
}
export type { Effect };
