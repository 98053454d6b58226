import type { ExportStatement } from '@riserbo/privacy';
import type { CompanyKeys } from './company-keys';

/** D2, D9: a row of an export with its texts. The row has its `id`. */
export function openRow(keys: CompanyKeys, { table, sealed }: ExportStatement, row: object): object {
  const values = row as Record<string, unknown> & { id: string };
  const opened = sealed.flatMap((column): [string, string][] => {
    const value = values[column];
    const at = { row: values.id, column: `${table}.${column}` };
    return Buffer.isBuffer(value) ? [[column, keys.open(value, at)]] : [];
  });
  return { ...values, ...Object.fromEntries(opened) };
}
