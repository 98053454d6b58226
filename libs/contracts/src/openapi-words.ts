import type { Call, Door } from './define';
import { memberRoles, permissions, type Permission, type Role } from './permissions';
import type { StepUpPurpose } from './step-up';

/** What the document says in words; the rest of it comes from the calls. */
export const introduction = `
**Who asks.** Staff sign in with \`POST /v1/sessions\`, clients with \`POST /v1/client-sessions\`; a visitor of a booking page gets a token from \`POST /v1/pages/{slug}/guests\`.
Send it as \`Authorization: Bearer …\`. It lives for a few minutes and is renewed with the refresh token, which works once. What a page asks by itself, such as a poll, carries
\`X-Background: 1\` and does not count as activity of the person.

**Refusals** are problem documents (RFC 9457, \`application/problem+json\`). Go by \`code\`; \`type\` leads to [what it means](/docs/refusals); \`errors\` names fields by their path.
Nothing was written. After 429 and 503 wait as long as \`Retry-After\` says.

**Changes.** What can be changed has a \`version\`. Its ETag is \`"v<version>"\`: send it back as \`If-Match\`, also where you read it in a list. Posts that take an
\`Idempotency-Key\` (a new UUID for each intent) can be sent again: the same key and body get the same answer for 24 hours.

**Step-up.** Routes that name a purpose want \`X-Step-Up\`: the token of \`POST /v1/step-up\` for that purpose. It is good for five minutes, one for \`client_records\` for as long as
the company says, and only until password or second factors change.

**Secrets of links** travel in headers, never in paths, queries or referrers: \`X-Link-Token\` holds what stands behind \`#\` in a guest's mailed link,
\`X-Service-Access\` opens a service that only its link shows. The feed of a calendar is the exception, since calendar programs send no headers.

**Lists** come in pages: pass \`next\` back as \`cursor\` until there is none.

**Times** are UTC instants (RFC 3339, with \`Z\`); opening hours are wall-clock times in the provider's zone. **Money** is an amount in the minor unit: 6000 EUR is 60 euros.
**Unknown fields** are refused, in bodies and in queries. Bodies are JSON in UTF-8 and no larger than 128 KB.
`.trim();

interface Topic {
  name: string;
  description: string;
  /** What follows `/v1/` in the paths that belong here; the whole path of those without it. */
  paths: readonly string[];
}
/** The chapters of the document, in the order in which somebody builds a frontend. */
export const topics: readonly Topic[] = [
  {
    name: 'Booking page',
    description: 'What a visitor sees and does: the company, what it offers, free times, a hold',
    paths: ['pages', 'catalog', 'slots', 'holds'],
  },
  {
    name: 'Bookings',
    description: 'Booked by guests, clients and staff; moved, cancelled, and told what became of them',
    paths: ['bookings', 'booking-settings', 'statistics', 'live'],
  },
  {
    name: 'Own link',
    description: 'One booking, by the link in its mail, without an account',
    paths: ['manage'],
  },
  { name: 'Client accounts', description: 'Clients who sign in', paths: ['client-sessions', 'my'] },
  {
    name: 'Catalogue',
    description: 'Services, who gives them, when and where, as the office sees it',
    paths: ['services', 'categories', 'providers', 'resources', 'closures', 'feeds'],
  },
  {
    name: 'Clients',
    description: 'Client records: the one place that knows who a client is',
    paths: ['clients'],
  },
  { name: 'Policies', description: 'Terms, privacy and cancellation, in versions', paths: ['policies'] },
  {
    name: 'Sign-in',
    description: 'Companies sign up; members sign in, step up and out',
    paths: ['sign-up', 'sessions', 'password', 'invitations', 'me', 'step-up', '/.well-known/jwks.json'],
  },
  {
    name: 'Second factors',
    description: 'Authenticator apps, passkeys, recovery codes',
    paths: ['second-factor'],
  },
  {
    name: 'Company',
    description: 'Settings, members, plan and features; what was done and what was sent',
    paths: ['company', 'members', 'features', 'audit', 'deliveries'],
  },
  {
    name: 'Support and programs',
    description: 'Operators of the vendor, whom the company lets in; programs outside that hear of bookings',
    paths: ['support-codes', 'support-sessions', 'operator-sessions', 'subscribers', 'subscriber-tokens'],
  },
  {
    name: 'Gateway',
    description: 'This document, and whether the system is well',
    paths: ['/openapi.json', '/docs/refusals', '/health/live', '/health/ready'],
  },
];

/** @throws Error for a path that no topic names */
export function topicOf(path: string): string {
  const place = /^\/v1\/([^/]+)/.exec(path)?.[1] ?? path;
  const topic = topics.find(({ paths }) => paths.includes(place));
  if (!topic) throw new Error(`no topic of libs/contracts/src/openapi-words.ts names ${path}`);
  return topic.name;
}

/** Parameters that mean the same wherever they are. */
const parameterWords: Record<string, string> = {
  cursor: '`next` of the page before',
  limit: 'Items of a page',
  slug: 'The short name of the company, as in the address of its page',
  token: 'As it was given out',
  feature: 'Its name, as in `GET /v1/features`',
  locale: 'Language',
  kind: 'Which of the policies',
  status: 'Only bookings in this state',
  email: 'Only the record with this address',
  timeZone: 'The zone in which days begin and end for who asks; an IANA name',
  from: 'The first one',
  to: 'The last one',
  by: 'What the figures are split by',
};
export function wordsOf(parameter: string): string | undefined {
  const thing = /^(\w+)Id$/.exec(parameter)?.[1];
  return thing === undefined ? parameterWords[parameter] : `Id of a ${thing.toLowerCase()}`;
}

/** Who may ask, and what to know before asking. */
export function descriptionOf({
  permission,
  stepUp,
  stepUpWhen,
  door,
}: Pick<Call, 'permission' | 'stepUp' | 'stepUpWhen'> & { door?: Door }): string {
  return [
    whoMay(permission),
    door?.description,
    stepUp && stepUpWords(stepUp, stepUpWhen?.text),
    door?.scarce && 'Guests and clients may ask so often a minute and no more.',
    door?.lines && 'With `Accept: application/x-ndjson` all pages come as lines.',
    door?.session === 'begin' &&
      'With `cookie: true` the refresh token goes into a cookie that no script can read, and not into the answer.',
    door?.activity === false && 'Does not count as activity.',
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

function stepUpWords(purpose: StepUpPurpose, when: string | undefined): string {
  const asked = [when, purpose === 'client_records' ? 'if the company asks for one' : undefined];
  return (
    [`Needs a step-up for \`${purpose}\``, ...asked.filter((part) => part !== undefined)].join(' ') + '.'
  );
}

function whoMay(permission: Permission): string {
  const held: 'anyone' | readonly Role[] = permissions[permission].roles;
  if (held === 'anyone') return 'Needs no sign-in.';
  const everyMember = memberRoles.every((role) => held.includes(role));
  const others = held.filter((role) => !everyMember || !(memberRoles as readonly Role[]).includes(role));
  const names = [...(everyMember ? ['every member'] : []), ...others.map((role) => `\`${role}\``)];
  return names.length > 0 ? `For ${names.join(', ')}.` : 'Refused to everybody so far.';
}
