/**
 * Half-open ranges of minutes, packed as [from, to, from, to, …], sorted by `from`: an `Int32Array` or
 * `number[]`.
 */
export type Ranges = ArrayLike<number>;

/** The number at an index that the caller knows to exist. */
export const item = (list: ArrayLike<number>, index: number): number => list[index] as number;

/**
 * Adds [from, to) to a union of sorted, disjoint ranges; overlapping or touching ones are merged. Does
 * nothing if the range is empty or ends before it starts. Appending in order takes constant time.
 */
export function addRange(union: number[], from: number, to: number): void {
  if (to <= from) return;
  const last = union.length - 2;
  if (last < 0 || from > item(union, last + 1)) union.push(from, to);
  else if (from >= item(union, last)) union[last + 1] = Math.max(item(union, last + 1), to);
  else insertRange(union, from, to);
}

function insertRange(union: number[], from: number, to: number): void {
  let first = 0;
  while (item(union, first + 1) < from) first += 2;
  let after = first;
  let [low, high] = [from, to];
  for (; after < union.length && item(union, after) <= to; after += 2) {
    low = Math.min(low, item(union, after));
    high = Math.max(high, item(union, after + 1));
  }
  union.splice(first, after - first, low, high);
}

/** What two unions have in common: a union again. */
export function intersection(one: Ranges, other: Ranges): number[] {
  const common: number[] = [];
  for (let i = 0, k = 0; i < one.length && k < other.length;) {
    const from = Math.max(item(one, i), item(other, k));
    const to = Math.min(item(one, i + 1), item(other, k + 1));
    if (from < to) common.push(from, to);
    if (item(one, i + 1) < item(other, k + 1)) i += 2;
    else k += 2;
  }
  return common;
}

/** The union of ranges given in any order. */
export function union(ranges: Ranges): number[] {
  const all: number[] = [];
  for (let i = 0; i < ranges.length; i += 2) addRange(all, item(ranges, i), item(ranges, i + 1));
  return all;
}
