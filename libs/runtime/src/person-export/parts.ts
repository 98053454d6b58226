import { Refusal } from '@riserbo/contracts';
import type { ExportStatement } from '@riserbo/privacy';

type Row = Record<string, unknown>;
type Fetch = (
  statement: ExportStatement,
  after: string,
  limit: number,
) => Promise<readonly (Row & { place: string })[]>;
interface Part {
  tables: { table: string; rows: Row[] }[];
  next?: string;
}

/** NATS carries up to 1 MB per message. */
const MAX_CHARACTERS = 400_000;
const MAX_ROWS = 100;

/**
 * One part of an export: rows of one table after another, from where the last part ended, until it is full.
 * A row that is larger than a part comes alone.
 */
export async function collect(
  statements: readonly ExportStatement[],
  cursor: string | undefined,
  fetch: Fetch,
): Promise<Part> {
  const tables: Part['tables'] = [];
  let [index, after] = placeIn(cursor);
  for (let length = 0; index < statements.length; index += 1, after = '') {
    const each = statements[index] as ExportStatement;
    const rows: Row[] = [];
    if (tables.length < statements.length) tables.push({ table: each.table, rows });
    for (let found = await fetch(each, after, MAX_ROWS); found.length > 0;) {
      for (const { place, ...row } of found) {
        const wire = toWire(row);
        length += JSON.stringify(wire).length;
        if (length > MAX_CHARACTERS && tables.some((table) => table.rows.length > 0))
          return { tables, next: JSON.stringify([index, after]) };
        rows.push(wire);
        after = place;
      }
      found = found.length < MAX_ROWS ? [] : await fetch(each, after, MAX_ROWS);
    }
  }
  return { tables };
}

/** Bytes that the service cannot open, such as sealed notes, are sent as `ciphertext`. */
function toWire(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]): [string, unknown] => {
    if (Buffer.isBuffer(value)) return [name, { ciphertext: value.toString('base64') }];
    return [name, value instanceof Date ? value.toISOString() : value];
  });
  return Object.fromEntries(entries);
}

/** @throws Refusal `cursor_invalid` */
function placeIn(cursor: string | undefined): [index: number, after: string] {
  if (cursor === undefined) return [0, ''];
  try {
    const [index, after] = JSON.parse(cursor) as [unknown, unknown];
    if (Number.isInteger(index) && (index as number) >= 0 && typeof after === 'string')
      return [index as number, after];
  } catch {
    // refused below
  }
  throw new Refusal('cursor_invalid');
}
