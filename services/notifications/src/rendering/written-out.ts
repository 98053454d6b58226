import type { Locale } from '@riserbo/contracts';
import { LRUCache } from 'lru-cache';

/** How a reader writes dates and times. */
export interface Reader {
  locale: Locale;
  /** ISO 3166-1 of the practice; British where an English text knows none. */
  region?: string | undefined;
  /** The reader's own zone, if it is known. */
  timeZone?: string | undefined;
}
type Length = 'long' | 'short';

const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 1_000 });
/** Minutes by which clocks are set back: 30 in one zone, 120 in another, 60 elsewhere. */
const putBack = [30, 60, 120];
const monthFirst = ['US', 'PH'];

/**
 * Formats an instant on the practice's clocks as the reader writes it, such as `Friday 4 December, 8:30am`.
 * The year is left out if it is that of `now`. The zone is added if the reader's differs, and the offset if
 * clocks show the time twice.
 */
export function formatDateTime(
  instant: string,
  timeZone: string,
  reader: Reader,
  { length = 'long', now = new Date() }: { length?: Length; now?: Date } = {},
): string {
  const at = new Date(instant);
  const text = written(at, timeZone, reader, length);
  const isTwice = putBack.some((minutes) =>
    [-minutes, minutes].some(
      (shift) =>
        written(new Date(at.getTime() + shift * 60_000), timeZone, reader, length).text === text.text,
    ),
  );
  const shown = text.year === written(now, timeZone, reader, length).year ? text.text : text.withYear;
  const zone = isTwice ? zoneName(at, timeZone, 'shortOffset', reader) : elsewhere(at, timeZone, reader);
  return zone === '' ? shown : `${shown} (${zone})`;
}

/** The amount with its currency. @param amount in the minor unit */
export function formatMoney(
  { currency, amount }: { currency: string; amount: number },
  reader: Reader,
): string {
  const format = new Intl.NumberFormat(tagOf(reader), { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function written(at: Date, timeZone: string, reader: Reader, length: Length) {
  const parts = formatOf(timeZone, tagOf(reader), length).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const [weekday, day, month, year] = [part('weekday'), part('day'), part('month'), part('year')];
  const time = `${Number(part('hour'))}:${part('minute')}`;
  const half = part('dayPeriod');
  const form = (yearText: string) => {
    if (reader.locale === 'it') return `${weekday} ${day} ${month}${yearText}, ore ${time}`;
    if (monthFirst.includes(reader.region ?? ''))
      return `${weekday}, ${month} ${day}${yearText && `,${yearText}`}, ${time} ${half.toUpperCase()}`;
    return `${weekday} ${day} ${month}${yearText}, ${time}${half.toLowerCase()}`;
  };
  return { year, text: form(''), withYear: form(` ${year}`) };
}

const tagOf = ({ locale, region }: Reader): string =>
  `${locale}-${region ?? (locale === 'it' ? 'IT' : 'GB')}`;

/** The practice's zone for a reader whose clocks differ at that moment, such as `Central European Time`. */
function elsewhere(at: Date, timeZone: string, reader: Reader): string {
  if (reader.timeZone === undefined) return '';
  const [here, there] = [timeZone, reader.timeZone].map((zone) => zoneName(at, zone, 'longOffset', reader));
  return here === there ? '' : zoneName(at, timeZone, 'longGeneric', reader);
}

function zoneName(
  at: Date,
  timeZone: string,
  timeZoneName: 'shortOffset' | 'longOffset' | 'longGeneric',
  reader: Reader,
): string {
  const parts = new Intl.DateTimeFormat(tagOf(reader), { timeZone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** Creating a format costs far more than using it. */
function formatOf(timeZone: string, tag: string, length: Length): Intl.DateTimeFormat {
  const name = `${tag} ${timeZone} ${length}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, {
    ...{ timeZone, weekday: length, day: 'numeric', month: length, year: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', hour12: !tag.startsWith('it') },
  });
  formats.set(name, made);
  return made;
}
