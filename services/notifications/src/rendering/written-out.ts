import type { Locale } from '@riserbo/contracts';

const most = 1_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** By how many minutes clocks are put back: half an hour in one zone, two hours in another, one in the rest. */
const putBack = [30, 60, 120];

/**
 * An instant in the zone of the practice, in the reader's language; with its offset where the clocks show the same time twice. Making a format costs
 * far more than using it.
 */
export function writtenOut(instant: string, timeZone: string, locale: Locale): string {
  const at = new Date(instant);
  const format = formatOf(timeZone, locale);
  const text = format.format(at);
  const isTwice = putBack.some((minutes) =>
    [-minutes, minutes].some((shift) => format.format(at.getTime() + shift * 60_000) === text),
  );
  return `${text} (${isTwice ? `${offsetAt(at, timeZone)}, ` : ''}${timeZone})`;
}

/** As `GMT+02:00`. */
function offsetAt(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function formatOf(timeZone: string, locale: Locale): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
  if (formats.size >= most) formats.clear();
  formats.set(name, made);
  return made;
}
