/** A word that stops, resumes or answers messages when it is the whole text of a reply. */
interface Word {
  word: string;
  means: Meaning;
  /** ISO 3166-1 of the number; in every country by default. */
  countries?: readonly string[];
  /** When the word came to count: in law, or in this table. */
  since: string;
  /** What says so, where it is not the product. */
  source?: string;
}
/** `stop_or_cancel`: the client may mean the visit. */
export type Meaning = 'stop' | 'stop_or_cancel' | 'start' | 'yes' | 'no';
/** `stop_unclear`: the text contains a word that stops. */
export type Reply = Meaning | 'stop_unclear' | 'other';

const FCC = '47 CFR 64.1200(a)(10), in force since 11 April 2025';
const stops = (words: string, since: string, more: Partial<Word> = {}): Word[] =>
  words.split(', ').map((word) => ({ word, means: 'stop', since, ...more }));
const italian = { countries: ['IT', 'CH', 'SM', 'VA'] } as const;

/** The table of words, with dates and countries. */
export const replyWords: readonly Word[] = [
  ...stops('STOP, QUIT, END, REVOKE, OPT OUT, UNSUBSCRIBE', '2025-04-11', { source: FCC }),
  ...stops('CANCEL', '2025-04-11', { means: 'stop_or_cancel', source: FCC }),
  ...stops('STOPALL, OPTOUT, STOPP', '2026-01-01'),
  ...stops('BASTA, FINE, RIMUOVI, DISISCRIVI, DISISCRIVIMI', '2026-01-01', italian),
  ...stops('ANNULLA, CANCELLA, DISDICI, DISDIRE', '2026-01-01', { ...italian, means: 'stop_or_cancel' }),
  ...stops('START, UNSTOP', '2026-01-01', { means: 'start' }),
  ...stops('YES, Y', '2026-01-01', { means: 'yes' }),
  ...stops('SI, OK, CONFERMO', '2026-01-01', { ...italian, means: 'yes' }),
  ...stops('NO, N', '2026-01-01', { means: 'no' }),
];

/** What a reply means. @param country of the number; @param on the day it came, `YYYY-MM-DD` */
export function meaningOf(text: string, country: string | undefined, on: string): Reply {
  const valid = replyWords.filter(
    ({ countries, since }) =>
      since <= on && (countries === undefined || (country !== undefined && countries.includes(country))),
  );
  const words = wordsOf(text);
  const whole = words.join(' ');
  const exact = valid.find(({ word }) => word === whole);
  if (exact) return exact.means;
  const contains = ({ word, means }: Word) =>
    (means === 'stop' || means === 'stop_or_cancel') && ` ${whole} `.includes(` ${word} `);
  return valid.some(contains) ? 'stop_unclear' : 'other';
}

/** Without case, accents and punctuation. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
