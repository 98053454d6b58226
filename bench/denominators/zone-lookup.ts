/**
 * The denominator of `tz`: wall clock to UTC by one lookup in a cached transition table. It shares no code
 * with the booking service, because every figure of that row is divided by it.
 *
 * The table of a zone is made from Intl for the years given. A lookup is one binary search in a typed array
 * and one subtraction. Integer minutes; gap: forward by its length; fold: the earlier.
 */
export interface ZoneTable {
  /**
   * `borders[i]` is the wall-clock minute from which `offsets[i]` applies; `borders[0]` precedes everything.
   */
  readonly borders: Int32Array;
  readonly offsets: Int32Array;
}

const week = 7 * 1440;

/** The table of one zone from the first minute of `fromYear` to that of `toYear`, UTC. */
export function zoneTable(id: string, fromYear: number, toYear: number): ZoneTable {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longOffset' });
  const offsetAt = (utc: number) => {
    const [, sign, hours = '0', minutes = '0'] =
      /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(utc * 60_000)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  const end = Date.UTC(toYear, 0) / 60_000;
  let utc = Date.UTC(fromYear, 0) / 60_000;
  const borders = [-0x80000000];
  const offsets = [offsetAt(utc)];
  for (; utc < end; utc += week) {
    const [before, after] = [offsetAt(utc), offsetAt(utc + week)];
    if (before === after) continue;
    let [low, high] = [utc, utc + week];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    borders.push(high + Math.max(before, after));
    offsets.push(after);
  }
  return { borders: Int32Array.from(borders), offsets: Int32Array.from(offsets) };
}

/** The UTC minute of a wall-clock minute. */
export function lookUp({ borders, offsets }: ZoneTable, local: number): number {
  let low = 0;
  let high = borders.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (borders[middle]! <= local) low = middle;
    else high = middle;
  }
  return local - offsets[low]!;
}
