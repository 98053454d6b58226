import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { instant, locale } from '../kernel/fields';
import { exportedTable, personRequest } from '../kernel/person-export';
import { owners } from '../kernel/services';

/** D2: everything about one person, with a manifest of which service answered with how many rows. */
export const personalData = z
  .object({
    madeAt: instant,
    manifest: z.array(z.object({ service: z.enum(owners), table: z.string(), rows: z.int() })),
    hint: z.string(),
    services: z.array(z.object({ service: z.enum(owners), tables: z.array(exportedTable) })),
  })
  .meta({ id: 'PersonalData' });
const description =
  'Every service answers from its data map; if one does not, there is no answer. Live secrets are left out. Sealed notes are included as ciphertext.';

/** D2: the same as a page to print, in the language of the reader. */
const printed = z.object({ text: z.string() });
const inLanguage = { locale: locale.default('en') };
const page = {
  description: 'HTML for A4 paper, without scripts. Sent with a policy that loads nothing.',
  contentType: 'text/html',
} as const;

const ofAnyone = {
  permission: 'person:export',
  stepUp: 'records',
  refusals: ['forbidden'],
  audit: { action: 'person.export', object: 'person' },
} as const;
export const exportPersonCall = defineCall('gateway.person.export', {
  ...ofAnyone,
  request: z.strictObject(personRequest),
  response: personalData,
  http: {
    method: 'GET',
    path: '/v1/personal-data',
    summary: 'Everything stored about one person: yourself, or as an owner anyone, with a reason',
    description,
  },
});
export const printPersonCall = defineCall('gateway.person.print', {
  ...ofAnyone,
  request: z.strictObject({ ...personRequest, ...inLanguage }),
  response: printed,
  http: {
    method: 'GET',
    path: '/v1/personal-data/page',
    summary: 'Everything stored about one person, as a page to print',
    ...page,
  },
});

const ofYourself = {
  permission: 'person:own',
  stepUp: 'records',
  audit: { action: 'person.export', object: 'person' },
} as const;
export const exportOwnDataCall = defineCall('gateway.person.own', {
  ...ofYourself,
  request: z.strictObject({}),
  response: personalData,
  http: {
    method: 'GET',
    path: '/v1/my/personal-data',
    summary: 'Everything stored about you, by account or by a mailed link',
    description: `${description} By a link, no step-up is needed.`,
  },
});
export const printOwnDataCall = defineCall('gateway.person.print_own', {
  ...ofYourself,
  request: z.strictObject(inLanguage),
  response: printed,
  http: {
    method: 'GET',
    path: '/v1/my/personal-data/page',
    summary: 'Everything stored about you, as a page to print',
    ...page,
  },
});
