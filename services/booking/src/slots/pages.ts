import { Refusal } from '@riserbo/contracts';
import { decodeCursor, encodeCursor } from '@riserbo/runtime';

const DAY_MS = 86_400_000;
const MAX_PAGE_MS = 31 * DAY_MS;
/** In parts of 14 characters: 700,000 of the 1,048,576 that one message of the bus can have. */
const MAX_PARTS = 50_000;
/** A time with its seats is one part; each of a provider's days is five more. */
const PARTS_PER_DAY = 5;

/** A part of the requested range, in milliseconds since 1970, half-open. */
export interface Part {
  from: number;
  to: number;
}

/**
 * The part of a range that a page covers, if it has not too many starts. A page reads a little more than the
 * previous one held. @throws Refusal `cursor_invalid`
 */
export function partOf(range: Part, cursor: string | undefined): Part {
  const [from, stride] = cursor === undefined ? [range.from, MAX_PAGE_MS] : placeIn(range, cursor);
  return { from, to: Math.min(range.to, from + stride) };
}

/** The cursor of the page after one that ended at `end`. */
export function cursorAfter({ from }: Part, end: number): string {
  const covered = Math.max(DAY_MS, Math.ceil((end - from) * 1.25));
  return encodeCursor([end, Math.min(MAX_PAGE_MS, covered)]);
}

/**
 * How many starts fit on a page, in whatever way they are spread over the days of the window. `lists` has the
 * starts of each provider.
 */
export function maxStarts(lists: readonly (readonly number[])[], { from, to }: Part): number {
  const days = Math.ceil((to - from) / DAY_MS) + 2; // with local dates, and a day that comes twice
  const groups = lists.reduce((sum, { length }) => sum + Math.min(length, days), 0);
  // never more groups than starts
  return Math.max(MAX_PARTS - PARTS_PER_DAY * groups, Math.floor(MAX_PARTS / (PARTS_PER_DAY + 1)));
}

/**
 * Where to cut so that at most `most` starts are before it: a minute after the window's first, up to `to`.
 * `lists` are starts in UTC minutes, each in order; never so many of one minute that none would fit.
 */
export function cutOf(lists: readonly (readonly number[])[], to: number, most: number): number {
  const before = (minute: number) => lists.reduce((sum, list) => sum + countBefore(list, minute), 0);
  if (before(to) <= most) return to;
  let [low, high] = [Math.min(...lists.map((list) => list[0] ?? to)) + 1, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (before(middle) <= most) low = middle;
    else high = middle;
  }
  return low;
}

/** How many items of an ascending list are before a minute. */
export function countBefore(list: readonly number[], minute: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeIn({ from, to }: Part, cursor: string): [number, number] {
  const [at, stride] = decodeCursor(cursor, 2).map(Number) as [number, number];
  const fits = Number.isSafeInteger(at) && at > from && at < to;
  if (!fits || !(stride >= DAY_MS && stride <= MAX_PAGE_MS)) throw new Refusal('cursor_invalid');
  return [at, stride];
}
