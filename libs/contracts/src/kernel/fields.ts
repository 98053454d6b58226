import { z } from 'zod';
import { isMailAddress, withAsciiDomain } from './mail-address';
import { isUtcInstant, toUtc } from './instants';
import { zoneSpelling } from './zone-names';

/**
 * Field types shared by the contracts. Every one is bounded: no contract accepts an unlimited string or
 * number.
 */
export const id = z
  .uuid()
  .meta({ id: 'Id', description: 'UUID', examples: ['0190c4a2-7c1e-7000-8000-3f6b2a9d5e01'] });
const ofOurTime = [(text: string) => /^2[01]\d\d-/.test(text), { error: 'year_out_of_range' }] as const;
/**
 * Instant, RFC 3339, years 2000 to 2199. Any offset and missing seconds are accepted and become UTC, so that
 * every time which an answer shows can be sent back as it is.
 */
export const instant = z
  .string()
  .max(40)
  .overwrite(toUtc)
  .refine(isUtcInstant, { error: 'invalid_format' })
  .refine(...ofOurTime)
  .meta({
    id: 'Instant',
    description: 'Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.',
    format: 'date-time',
    examples: ['2027-03-01T09:00:00.000Z'],
  });
/** Local date, RFC 3339 full-date, years 2000 to 2199. */
export const date = z.iso
  .date()
  .refine(...ofOurTime)
  .meta({ id: 'Date', description: 'Local date, RFC 3339', examples: ['2027-03-01'] });
/** Local time of the day, HH:MM; `24:00` is the end of the day. */
export const timeOfDay = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({
    id: 'TimeOfDay',
    description: 'Local time; `24:00` is the end of the day',
    examples: ['09:00'],
  });
export const locale = z.enum(['en', 'it']).meta({ id: 'Locale', description: 'Language of texts' });
export type Locale = z.infer<typeof locale>;
/** IANA time zone name, spelled as in the database; the owner checks that it exists (`time_zone_unknown`). */
export const timeZone = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_+\-/]+$/)
  .overwrite(zoneSpelling)
  .meta({ id: 'TimeZone', description: 'IANA name of a time zone', examples: ['Europe/Rome'] });
/** Languages a provider speaks (ISO 639-1): a closed list. */
export const language = z
  .enum([
    ...[
      'ar',
      'bg',
      'cs',
      'da',
      'de',
      'el',
      'en',
      'es',
      'et',
      'fi',
      'fr',
      'ga',
      'he',
      'hi',
      'hr',
      'hu',
      'it',
      'ja',
    ],
    ...[
      'ko',
      'lt',
      'lv',
      'mt',
      'nl',
      'no',
      'pl',
      'pt',
      'ro',
      'ru',
      'sk',
      'sl',
      'sq',
      'sr',
      'sv',
      'tr',
      'uk',
      'zh',
    ],
  ] as const)
  .meta({ id: 'Language', description: 'ISO 639-1' });
export type Language = z.infer<typeof language>;
/** SHA-256 in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Increases by one with every change of its aggregate. */
export const version = z
  .int()
  .min(1)
  .meta({ id: 'Version', description: 'Increases by one with each change; the ETag is `"v<version>"`' });
/** Whether the text has at least one visible character. */
const isVisible = (text: string) => /[^\p{Default_Ignorable_Code_Point}\s\u2800\p{M}]/u.test(text);
/** No other check runs on a text that is too long: to look for links in one takes quadratic time (X108). */
const tooLong = { abort: true };
/**
 * One visible line: no control characters, line breaks, bidirectional overrides or lone surrogates, and not
 * only spaces or invisible characters.
 */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max, tooLong)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]*$/u, { error: 'control_character' })
    .refine(isVisible, { error: 'invisible' })
    .meta({ examples: ['Some words'] });
/** Plain text with up to `mostLines` lines: no control characters except `\n`, and not only spaces. */
export const plainText = (max: number, mostLines: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max, tooLong)
    .regex(/^(?:[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]|\n)*$/u, { error: 'control_character' })
    .refine(isVisible, { error: 'invisible' })
    .refine((text) => text.split('\n').length <= mostLines, { error: 'too_many_lines' })
    .meta({ examples: ['Some words'] });
/**
 * A mail address of one recipient: a dot-atom (RFC 5322) of at most 64 octets and a domain, converted to
 * ASCII (IDNA); at most 254 octets (RFC 5321). Quoted local parts, lists and line breaks are refused.
 */
export const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@]{1,64}@[^\s@]{1,250}$/)
  .overwrite(withAsciiDomain)
  .refine(isMailAddress, { error: 'not_a_mail_address' })
  .meta({ id: 'Email', description: 'Mail address', examples: ['ada@studio.example'] });
export const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/)
  .meta({
    id: 'Slug',
    description: 'Short name of a company, as in the address of its booking page',
    examples: ['studio-bianchi'],
  });
/** Scheme, host and port of a page (RFC 6454), as browsers send it: lower case, no path, no default port. */
export const origin = z
  .string()
  .max(300)
  .regex(/^https?:\/\/(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::[1-9]\d{0,4})?$/)
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, { error: 'not_an_origin' })
  .meta({ id: 'Origin', description: 'Origin of a web page', examples: ['https://www.studio.example'] });
export const minutes = (max: number) => z.int().min(0).max(max);
export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .meta({ id: 'Colour', description: 'RGB in hex', examples: ['#3366cc'] });
/** ISO 4217, including retired currencies, so that old prices stay readable. */
const currencies = new Set(Intl.supportedValuesOf('currency'));
/** ISO 4217 code, and the amount in the currency's minor unit. */
export const money = z
  .strictObject({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .refine((code) => currencies.has(code), { error: 'currency_unknown' })
      .meta({ description: 'ISO 4217 code', examples: ['EUR'] }),
    amount: z
      .int()
      .min(0)
      .max(1_000_000_000_000)
      .meta({ description: 'In the minor unit of the currency', examples: [6000] }),
  })
  .meta({ id: 'Money', description: 'An amount in the minor unit of a currency' });

/** An integer in a query: decimal digits only, none of JavaScript's other number formats. */
export const inQuery = (number: z.ZodInt) =>
  z.preprocess(
    (sent) => (typeof sent === 'string' && /^(?:0|[1-9]\d{0,8})$/.test(sent) ? Number(sent) : sent),
    number,
  );
/** Opaque. Holds the sort key of a row, for example a name of 120 letters. */
export const cursor = z.string().max(1000);
/** Cursor pagination (J1): pass `next` back as `cursor`; without `next`, this is the last page. */
export const pageRequest = {
  cursor: cursor.optional(),
  limit: inQuery(z.int().min(1).max(200)).default(50),
};
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().optional() });
/** An empty response. */
export const nothing = z.object({});
