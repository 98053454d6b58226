import { id, instant, Refusal } from '@riserbo/contracts';
import { z } from 'zod';

const parts = z.array(z.union([z.string(), z.number()]));

/** The place after which the next page begins: the sort key of the last row shown. Opaque to clients, not secret, and checked again when it comes back. */
export function encodeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor of exactly `count` parts. What the parts mean (a time, an id) is for the caller to check. @throws Refusal `cursor_invalid` */
export function decodeCursor(cursor: string, count: number): string[] {
  const place = parts.safeParse(parsed(cursor));
  if (!place.success || place.data.length !== count) throw new Refusal('cursor_invalid');
  return place.data.map(String);
}

const timed = z.tuple([instant, id]);

/** Reads a cursor of a list that is sorted by time and id. @throws Refusal `cursor_invalid` for what Postgres would take for neither */
export function decodeTimedCursor(cursor: string): [at: string, id: string] {
  const place = timed.safeParse(decodeCursor(cursor, 2));
  if (!place.success) throw new Refusal('cursor_invalid');
  return place.data;
}

/**
 * The bounds of `(at, id) < ($n, $m)` for a list that is read from the newest row on: those of the cursor, or of everything. So one text serves
 * every page, and each begins where its index does. @throws Refusal `cursor_invalid`
 */
export function before(cursor: string | undefined): [at: string, id: string] {
  return cursor === undefined
    ? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
    : decodeTimedCursor(cursor);
}

/** One page of a list of which one row more than `limit` was read: `place` is the sort key, after which the next page begins. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => readonly (string | number)[],
  item: (row: Row) => Item,
): { items: Item[]; next?: string } {
  const last = rows[limit - 1];
  const next = rows.length > limit && last ? { next: encodeCursor(place(last)) } : {};
  return { items: rows.slice(0, limit).map(item), ...next };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
