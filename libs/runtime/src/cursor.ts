import { createHash } from 'node:crypto';
import { id, instant, Refusal } from '@riserbo/contracts';
import { z } from 'zod';

const parts = z.array(z.union([z.string(), z.number()]));

/**
 * Encodes the position after which the next page begins: the sort key of the last row. Opaque to clients, not
 * secret, and validated when it comes back.
 */
export function encodeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Decodes a cursor of exactly `count` parts; the caller validates them. @throws Refusal `cursor_invalid` */
export function decodeCursor(cursor: string, count: number): string[] {
  const place = parts.safeParse(parsed(cursor));
  if (!place.success || place.data.length !== count) throw new Refusal('cursor_invalid');
  return place.data.map(String);
}

/** Distinguishes lists by their filters, as the third part of a cursor; none for a list without filters. */
export function markOf(filters: Readonly<Record<string, string | undefined>>): string | undefined {
  const set = Object.entries(filters).filter(([, value]) => value !== undefined);
  if (set.length === 0) return undefined;
  const text = JSON.stringify(set.sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** As the database writes it: many rows can share a millisecond, so microseconds are kept. */
const place = z.iso
  .datetime()
  .max(30)
  .refine((text) => instant.safeParse(text).success);
const timed = z.tuple([place, id]);

/**
 * Decodes a cursor of a list sorted by time and id. @throws Refusal `cursor_invalid` if the parts are not
 * valid for Postgres, or the third is not the mark of the list's filters
 */
export function decodeTimedCursor(cursor: string, mark?: string): [at: string, id: string] {
  const [at, last, marked] = decodeCursor(cursor, mark === undefined ? 2 : 3);
  const parsedPlace = timed.safeParse([at, last]);
  if (!parsedPlace.success || marked !== mark) throw new Refusal('cursor_invalid');
  return parsedPlace.data;
}

/**
 * Bounds for `(at, id) < ($n, $m)` in a list read newest first: those of the cursor, or the maximum. One
 * statement serves every page, and each page starts at its index position. @throws Refusal `cursor_invalid`
 */
export function before(cursor: string | undefined, mark?: string): [at: string, id: string] {
  return cursor === undefined
    ? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
    : decodeTimedCursor(cursor, mark);
}

/** Like `before`, for `(at, id) > ($n, $m)` in a list read oldest first. @throws Refusal `cursor_invalid` */
export function after(cursor: string | undefined): [at: string, id: string] {
  return cursor === undefined
    ? ['-infinity', '00000000-0000-0000-0000-000000000000']
    : decodeTimedCursor(cursor);
}

/** Builds one page from `limit` + 1 rows; `place` returns the sort key for the next cursor. */
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
