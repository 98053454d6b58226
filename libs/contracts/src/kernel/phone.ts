import {
  getCountries,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js';
import { z } from 'zod';
import { Refusal } from './refusals';

/** E.164, as stored and answered. */
export const phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .meta({ id: 'Phone', description: 'Phone number, E.164', examples: ['+390612345678'] });

/**
 * A number as people type it. An international one becomes E.164 here; one without `+` is completed by its
 * owner, who knows the country of the company (`e164`).
 */
export const typedPhone = z
  .string()
  .trim()
  .max(40, { abort: true })
  .regex(/^\+?[\d ()./-]+$/, { error: 'not_a_phone_number', abort: true })
  .overwrite((text) => e164(text) ?? text)
  .refine((text) => !text.startsWith('+') || e164(text) !== undefined, { error: 'not_a_phone_number' })
  .meta({
    id: 'TypedPhone',
    description:
      'Phone number; spaces and punctuation are accepted. Without `+` and country code, it is a number of the company’s country. Answers are E.164.',
    examples: ['+39 06 1234 5678'],
  });

/** E.164; nothing for a text that is no possible number, or a national one without a country (ISO 3166-1). */
export function e164(text: string, country?: string): string | undefined {
  const defaultCountry =
    country !== undefined && isSupportedCountry(country) ? { defaultCountry: country } : {};
  const number = parsePhoneNumberFromString(text, { ...defaultCountry, extract: false });
  return number?.isPossible() && number.ext === undefined ? number.number : undefined;
}

/**
 * The E.164 form of a `typedPhone`. @throws Refusal `invalid_input` at `path`, for a number that the country
 * does not have
 */
export function completePhone(typed: string, country: string | undefined, path: string): string {
  const number = e164(typed, country);
  if (number === undefined) throw new Refusal('invalid_input', [{ path, code: 'not_a_phone_number' }]);
  return number;
}

/** ISO 3166-1 of an E.164 number; undefined for a number of no one country. */
export const countryOfNumber = (number: string): string | undefined =>
  parsePhoneNumberFromString(number)?.country;

/** By their names in ICU, which keeps old ones (`Asia/Calcutta`). */
const countries = new Map(
  getCountries().flatMap((country) => zonesOf(country).map((zone) => [zone, country] as const)),
);

/** The country that a time zone belongs to; none for `UTC` and the like. */
export function countryOfZone(timeZone: string): CountryCode | undefined {
  return (
    countries.get(new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone) ??
    countries.get(timeZone)
  );
}

function zonesOf(country: CountryCode): string[] {
  const locale = new Intl.Locale('und', { region: country }) as unknown as ZonedLocale;
  return locale.getTimeZones() ?? [];
}
/** ECMA-402, Intl Locale Info: in Node 24, not yet in TypeScript's library. */
interface ZonedLocale {
  getTimeZones(): string[] | undefined;
}
