import type { Language } from './languages';

/** `en` is written as in Great Britain: the weekday first, then day and month. */
const regions: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' };
export const regionOf = (language: Language): string => regions[language];

export interface Place {
  readonly language: Language;
  /** IANA name. */
  readonly zone: string;
}
type Options = Intl.DateTimeFormatOptions;
const format = ({ language, zone }: Place, options: Options) =>
  new Intl.DateTimeFormat(regions[language], { ...options, timeZone: zone });

/** `Friday 4 December`, with the year when it is not `now`'s. */
export function longDate(at: Date, place: Place, now = new Date()): string {
  const year = (date: Date) => format(place, { year: 'numeric' }).format(date);
  const options: Options = { weekday: 'long', day: 'numeric', month: 'long' };
  return withoutComma(
    format(place, year(at) === year(now) ? options : { ...options, year: 'numeric' }).format(at),
  );
}

/** `8:30am`, or `08:30` in Italian. */
export function time(at: Date, place: Place): string {
  if (place.language === 'it')
    return format(place, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return format(place, { hour: 'numeric', minute: '2-digit', hour12: true })
    .format(at)
    .replace(/[\s\u202f]/, '');
}

/** `Friday 4 December, 8:30am` or `venerdì 4 dicembre, ore 08:30`. */
export const longWhen = (at: Date, place: Place): string => `${longDate(at, place)}, ${hour(at, place)}`;

/** `Fri 4 Dec, 8:30am` or `ven 4 dic, ore 08:30`. */
export function shortWhen(at: Date, place: Place): string {
  const day = format(place, { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
  return `${withoutComma(day)}, ${hour(at, place)}`;
}

const hour = (at: Date, place: Place) =>
  place.language === 'it' ? `ore ${time(at, place)}` : time(at, place);
const withoutComma = (text: string) => text.replace(',', '');

/** The zone in words, such as `Central European Time`. */
export function zoneName({ language, zone }: Place, at = new Date()): string {
  const parts = format({ language, zone }, { timeZoneName: 'longGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** `amount` is in the smallest unit of the currency. */
export function money(
  { currency, amount }: { currency: string; amount: number },
  language: Language,
): string {
  const plain = new Intl.NumberFormat(regions[language], { style: 'currency', currency });
  const digits = plain.resolvedOptions().maximumFractionDigits ?? 2;
  const whole = amount % 10 ** digits === 0;
  const options = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(regions[language], { style: 'currency', currency, ...options }).format(
    amount / 10 ** digits,
  );
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
