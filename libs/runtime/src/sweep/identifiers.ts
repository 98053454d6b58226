import { dataMap, type ExportStatement } from '@riserbo/privacy';
import { isSearchable } from './spellings';

/** Longer texts are notes, not identifiers. */
const MAX_IDENTIFIERS = 200;

/** The values of exported rows that identify the person: those of columns with contact data. */
export function identifiersIn(
  entities: readonly Function[],
  { table }: Pick<ExportStatement, 'table'>,
  row: object,
): string[] {
  const contact = new Set(
    dataMap(entities)
      .filter((each) => each.table === table && each.rule.category === 'contact')
      .map(({ column }) => column),
  );
  const values = Object.entries(row).filter(([column]) => contact.has(column));
  const texts = values.flatMap(([, value]) => textsIn(value)).map((text) => text.trim());
  return [...new Set(texts.filter(isSearchable))].slice(0, MAX_IDENTIFIERS);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Buffer.isBuffer(value) || value instanceof Date || typeof value !== 'object' || value === null)
    return [];
  return Object.values(value).flatMap(textsIn);
}
