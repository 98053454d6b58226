import type { Locale } from '@riserbo/contracts';

const most = 1_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant in the zone of the practice, in the reader's language. Making a format costs far more than using it. */
export function writtenOut(instant: string, timeZone: string, locale: Locale): string {
  return `${formatOf(timeZone, locale).format(new Date(instant))} (${timeZone})`;
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
