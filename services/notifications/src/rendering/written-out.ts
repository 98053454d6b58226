import type { Locale } from '@riserbo/contracts';
import { LRUCache } from 'lru-cache';

const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 1_000 });
/** Minutes by which clocks are set back: 30 in one zone, 120 in another, 60 elsewhere. */
const putBack = [30, 60, 120];

/**
 * Formats an instant in the practice's zone and the reader's language, with the offset if clocks show the
 * time twice. Formatters are cached, because creating one costs far more than using it.
 */
export function formatDateTime(instant: string, timeZone: string, locale: Locale): string {
  const at = new Date(instant);
  const format = formatOf(timeZone, locale);
  const text = format.format(at);
  const isTwice = putBack.some((minutes) =>
    [-minutes, minutes].some((shift) => format.format(at.getTime() + shift * 60_000) === text),
  );
  return `${text} (${isTwice ? `${offsetAt(at, timeZone)}, ` : ''}${timeZone})`;
}

/** For example `GMT+02:00`. */
function offsetAt(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function formatOf(timeZone: string, locale: Locale): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
  formats.set(name, made);
  return made;
}
