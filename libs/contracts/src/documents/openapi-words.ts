import type { Call } from '../kernel/define';
import { memberRoles, permissions, type Permission, type Role } from '../kernel/permissions';
import type { StepUpPurpose } from '../kernel/step-up';

/** Hand-written texts of the document; the rest derives from the calls. */
export const introduction = `
**Authentication.** Staff sign in with \`POST /v1/sessions\`, clients with \`POST /v1/client-sessions\`.
A visitor of a booking page gets a token from \`POST /v1/pages/{slug}/guests\`.
Send the token as \`Authorization: Bearer …\`. It expires after a few minutes; renew it with the refresh token,
which works once.

**Background requests**, such as polls, carry \`X-Background: 1\` and do not count as activity of the user.

**Refusals** are problem documents (RFC 9457, \`application/problem+json\`). Branch on \`code\`; \`type\` links to
[its meaning](/docs/refusals). \`errors\` names fields by their path, with the limits and values that are accepted.
\`detail\` is a text to show to guests and clients, in English or Italian by \`Accept-Language\`; \`title\` is always
the same English text. A refused request changes nothing.
After 429 and 503, wait for \`Retry-After\` seconds.

**Changes.** Resources that can be changed have a \`version\`. The ETag is \`"v<version>"\`: send it back as
\`If-Match\`, also when you read it in a list.

**Idempotency.** POST requests that take an \`Idempotency-Key\` (a new UUID for each intent) are safe to retry:
the same key and body return the same response for 24 hours.

**Step-up.** Routes that name a purpose require \`X-Step-Up\`: the token of \`POST /v1/step-up\` for that purpose.
It is valid for five minutes; for \`client_records\` the company sets the time. A change of the password or of a
second factor ends it.

**Link secrets** travel in headers, never in paths, queries or referrers. \`X-Link-Token\` holds the part of a
guest's mailed link after \`#\`. \`X-Service-Access\` opens a service with visibility \`link\`. Calendar feeds are
the exception, because calendar programs cannot send headers; so are the tickets of live streams, which work once.

**Live changes.** Take a cursor from \`GET /v1/changes\`, read the calendar, then open \`GET /v1/live\`: with a ticket
in the address if you use \`EventSource\`. After each cut, pass on the cursor of the last \`ready\` event.

**Other sites.** Pages of any site can use the routes for visitors and for links, without cookies. All other
routes answer only the origins that the operator has listed (\`CORS_ORIGINS\`).

**Lists** are paginated: pass \`next\` back as \`cursor\` until there is none.

**Times** are UTC instants (RFC 3339, with \`Z\`); opening hours are wall-clock times in the provider's zone.
**Money** is an amount in the minor unit: 6000 EUR is 60 euros.
**Unknown fields** are refused, in bodies and in queries. Bodies are JSON in UTF-8, at most 128 KB; on routes that
carry sealed files, 720 KB.
`.trim();

interface Topic {
  name: string;
  description: string;
  /** Path segments after `/v1/` that belong to this topic; the whole path of routes outside `/v1/`. */
  paths: readonly string[];
}
/** The chapters of the document, in the order a frontend is built. */
export const topics: readonly Topic[] = [
  {
    name: 'Booking page',
    description: 'For visitors: the company, its services, free times and holds',
    paths: ['pages', 'catalog', 'slots', 'holds'],
  },
  {
    name: 'Bookings',
    description: 'Made by guests, clients and staff; moved, cancelled and completed',
    paths: ['bookings', 'agenda', 'booking-settings', 'statistics', 'reports', 'sales', 'changes', 'live'],
  },
  {
    name: 'Own link',
    description: 'One booking, opened with the link in its mail, without an account',
    paths: ['manage'],
  },
  { name: 'Client accounts', description: 'Client accounts and sign-in', paths: ['client-sessions', 'my'] },
  {
    name: 'Catalogue',
    description: 'Services, providers, resources and schedules, as the office sees them',
    paths: ['services', 'categories', 'providers', 'resources', 'closures', 'feeds'],
  },
  {
    name: 'Clients',
    description: 'Client records: the only place that stores client identities',
    paths: [
      'clients',
      'client-merges',
      'client-imports',
      'restrictions',
      'personal-data',
      'data-links',
      'requests',
      'accesses',
    ],
  },
  {
    name: 'Sealed notes',
    description: 'Notes, attachments and answers that only the practice can open; keys and who may ask',
    paths: ['medical', 'charts'],
  },
  {
    name: 'Policies',
    description: 'Versions of terms, privacy and cancellation policies; record of processing, processors',
    paths: ['policies', 'processing', 'processors'],
  },
  {
    name: 'Erasure',
    description: 'Erasures of clients in every service, with their receipts',
    paths: ['erasures', 'certificates', 'retention-rule'],
  },
  {
    name: 'Sign-in',
    description: 'Registration of companies; sign-in, step-up and sign-out of members',
    paths: ['sign-up', 'sessions', 'password', 'invitations', 'me', 'step-up', '/.well-known/jwks.json'],
  },
  {
    name: 'Second factors',
    description: 'Authenticator apps, passkeys, recovery codes',
    paths: ['second-factor'],
  },
  {
    name: 'Company',
    description: 'Settings, members, plan and features; audit and delivery logs',
    paths: ['company', 'members', 'features', 'audit', 'deliveries', 'message-settings', 'message-replies'],
  },
  {
    name: 'Campaigns',
    description: 'Promotions and recalls to clients who consent',
    paths: ['campaigns'],
  },
  {
    name: 'Support and programs',
    description: 'Vendor operators admitted by the company; external programs that receive booking events',
    paths: ['support-codes', 'support-sessions', 'operator-sessions', 'subscribers', 'subscriber-tokens'],
  },
  {
    name: 'Gateway',
    description: 'This document and health checks',
    paths: [
      '/openapi.json',
      '/docs/refusals',
      '/health/live',
      '/health/ready',
      '/health/version',
      '/u/{token}',
      '/r/{token}',
      '/s/{token}',
      '/hooks/sms',
    ],
  },
];

/** @throws Error for a path that belongs to no topic */
export function topicOf(path: string): string {
  const place = /^\/v1\/([^/.]+)/.exec(path)?.[1] ?? path;
  const topic = topics.find(({ paths }) => paths.includes(place));
  if (!topic) throw new Error(`no topic of libs/contracts/src/documents/openapi-words.ts names ${path}`);
  return topic.name;
}

/** Parameters with the same meaning in every route. */
const parameterWords: Record<string, string> = {
  cursor: '`next` of the previous page',
  limit: 'Items per page',
  slug: 'The company’s short name, as in the address of its booking page',
  token: 'The secret as issued',
  feature: 'Feature name, as in `GET /v1/features`',
  locale: 'Language',
  kind: 'Kind of policy',
  status: 'Only bookings with this status',
  email: 'Only the record with this address',
  timeZone: 'IANA name of the time zone in which days begin and end',
  from: 'First month',
  to: 'Last month',
  by: 'Dimension to group by',
};
export function wordsOf(parameter: string): string | undefined {
  const thing = /^(\w+)Id$/.exec(parameter)?.[1];
  return thing === undefined ? parameterWords[parameter] : `Id of a ${thing.toLowerCase()}`;
}

/** Who can call a route, and what callers must know. */
export function descriptionOf({
  permission,
  stepUp,
  stepUpWhen,
  http,
}: Pick<Call, 'permission' | 'stepUp' | 'stepUpWhen' | 'http'>): string {
  return [
    whoMay(permission),
    http?.description,
    stepUp && stepUpWords(stepUp, stepUpWhen?.text),
    http?.scarce && 'Rate-limited per minute for guests and clients.',
    http?.session === 'begin' &&
      'With `cookie: true`, the refresh token is set in an HttpOnly cookie instead of the response.',
    http?.activity === false && 'Does not count as activity.',
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

function stepUpWords(purpose: StepUpPurpose, when: string | undefined): string {
  const asked = [when, purpose === 'client_records' ? 'if the company requires one' : undefined];
  return (
    [`Needs a step-up for \`${purpose}\``, ...asked.filter((part) => part !== undefined)].join(' ') + '.'
  );
}

function whoMay(permission: Permission): string {
  const held: 'anyone' | readonly Role[] = permissions[permission].roles;
  if (held === 'anyone') return 'No authentication needed.';
  const everyMember = memberRoles.every((role) => held.includes(role));
  const others = held.filter((role) => !everyMember || !(memberRoles as readonly Role[]).includes(role));
  const names = [...(everyMember ? ['every member'] : []), ...others.map((role) => `\`${role}\``)];
  return names.length > 0 ? `For ${names.join(', ')}.` : 'Not implemented yet: every call is refused.';
}
