import { openTime, type Hours } from './hours';
import { intersection, item, union, type Ranges } from './ranges';

/**
 * Minutes in [from, to) during which a provider works: opening hours without breaks and time off. UTC
 * minutes.
 */
export function openMinutes(hours: Hours & { readonly timeOff: Ranges }, from: number, to: number): number {
  const { open, breaks } = openTime(hours, from, to);
  const within = intersection(open, [from, to]);
  const away = union([...breaks, ...Array.from(hours.timeOff)]);
  return lengthOf(within) - lengthOf(intersection(within, away));
}

function lengthOf(ranges: Ranges): number {
  let length = 0;
  for (let i = 0; i < ranges.length; i += 2) length += item(ranges, i + 1) - item(ranges, i);
  return length;
}
