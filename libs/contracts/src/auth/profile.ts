import { z } from 'zod';
import { email, line, locale, plainText } from '../kernel/fields';
import { mailedName } from '../kernel/mailed-name';
import { countryOfZone, phone, typedPhone } from '../kernel/phone';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** ISO 3166-1 alpha-2, as far as CLDR knows its name. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { abort: true })
  .refine((code) => regionNames.of(code) !== undefined && code !== 'ZZ', { error: 'country_unknown' })
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2', examples: ['IT'] });
/** An https address without user, password or fragment. */
const webAddress = z
  .url({ protocol: /^https$/ })
  .max(500)
  .refine((text) => URL.canParse(text) && isPlain(new URL(text)), { error: 'not_a_web_address' });
const isPlain = ({ username, password, hash }: URL) => username + password + hash === '';

export const postalAddress = z
  .strictObject({
    street: line(160).meta({ description: 'Street and number' }),
    postalCode: line(16).optional(),
    city: line(100),
    area: line(60).optional().meta({ description: 'Province or state, as locals write it' }),
    country,
  })
  .meta({ id: 'PostalAddress', description: 'Where clients go' });

const directions = z
  .partialRecord(locale, plainText(1000, 12))
  .meta({ description: 'How to get there, by language' });
/** How guests reach a company. What a company has not said is absent. */
const fields = {
  address: postalAddress,
  phone,
  email,
  website: webAddress.meta({ description: 'https', examples: ['https://www.studio.example'] }),
  directions,
  logo: webAddress.meta({ description: 'Address of a picture, for pages; mails load nothing' }),
  senderName: mailedName(20).meta({
    description: 'A name that tells neither kind nor person, for messages that must be neutral',
    examples: ['Studio R'],
  }),
  region: country.meta({ description: 'Whose way to write dates and times messages use' }),
  italianForm: z
    .enum(['tu', 'lei'])
    .meta({ description: 'How Italian texts address clients; lei by default' }),
};
export const companyProfile = z
  .object(fields)
  .partial()
  .meta({ id: 'CompanyProfile', description: 'How guests reach a company; fields not set are absent' });
export type CompanyProfile = z.infer<typeof companyProfile>;

/** The country that phone numbers of a company are in, unless they name another. */
export function phoneCountryOf({ profile: { address, region }, timeZone }: Place): string | undefined {
  return address?.country ?? region ?? countryOfZone(timeZone);
}
interface Place {
  profile: { address?: { country: string } | null | undefined; region?: string | null | undefined };
  timeZone: string;
}

/** Given fields replace those of the profile; `null` removes one (RFC 7396, one level deep). */
export const changeCompanyProfile = z
  .strictObject(nullable({ ...fields, phone: typedPhone }))
  .partial()
  .meta({ id: 'ChangeCompanyProfile', description: 'Fields left out stay; null removes one' });

type Nullable<Shape extends z.ZodRawShape> = { [Name in keyof Shape]: z.ZodNullable<Shape[Name]> };
function nullable<const Shape extends z.ZodRawShape>(shape: Shape): Nullable<Shape> {
  const entries = Object.entries(shape).map(([name, field]) => [name, z.nullable(field as z.ZodType)]);
  return Object.fromEntries(entries) as Nullable<Shape>;
}
