import { Refusal } from '@riserbo/contracts';
import { decodeCursor, encodeCursor } from '@riserbo/runtime';

const day = 86_400_000;
/** A page reads no more than this, and holds no more starts: 30,000 with their offsets are three quarters of what one message of the bus may be. */
const longest = 31 * day;
export const mostStarts = 30_000;

/** A part of an asked range, in milliseconds since 1970, half-open. */
export interface Part {
  from: number;
  to: number;
}

/** The part of a range that a page covers, unless it holds too many starts. A page reads a little more than the one before it could hold. @throws Refusal `cursor_invalid` */
export function partOf(range: Part, cursor: string | undefined): Part {
  const [from, stride] = cursor === undefined ? [range.from, longest] : placeIn(range, cursor);
  return { from, to: Math.min(range.to, from + stride) };
}

/** The cursor of the page after one that ended at `end`. */
export function cursorAfter({ from }: Part, end: number): string {
  const covered = Math.max(day, Math.ceil((end - from) * 1.25));
  return encodeCursor([end, Math.min(longest, covered)]);
}

/**
 * Where to cut so that at most `most` starts are before it: a minute after the window's first, up to `to`. `lists` are starts in UTC minutes, each
 * in order; never so many of one minute that none would fit.
 */
export function cutOf(lists: readonly (readonly number[])[], to: number, most = mostStarts): number {
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

/** How many of a list in order are before a minute. */
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
  if (!fits || !(stride >= day && stride <= longest)) throw new Refusal('cursor_invalid');
  return [at, stride];
}
