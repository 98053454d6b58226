/** What a body field means where its schema does not say so. A name has one meaning in every body. */
const fieldWords: Record<string, string> = {
  // bookings
  contact: 'Who is booking; for visitors without an account',
  override: 'Staff only: book over other bookings',
  accept: 'Ids of the policy versions that the person accepted',
  pendingMinutes: 'How long a request waits for the office before it lapses',
  completeAfterMinutes: 'A visit counts as completed this long after its end',
  correctionDays: 'How long staff can correct how a visit ended',
  // messages
  sms: 'Which messages go by SMS, and to which countries',
  // services and providers
  price: 'What the visit costs; shown to clients',
  categoryId: 'Heading under which the booking page shows it',
  displayName: 'Name as clients see it',
  title: 'Professional title, shown beside the name',
  about: 'A few sentences for the booking page',
  languages: 'Languages spoken',
  priority: 'With `choice: priority`, the lowest number is offered first',
  active: 'Inactive ones are kept and not offered',
  serviceIds: 'Services this provider offers',
  prices: 'This provider’s prices, by service',
  durationMinutes: 'Length of the visit',
  bufferBeforeMinutes: 'Time kept free before each visit',
  bufferAfterMinutes: 'Time kept free after each visit',
  cancelCutoffMinutes: 'Clients can cancel until this long before the start',
  rescheduleCutoffMinutes: 'Clients can move the visit until this long before the start',
  description: 'A few sentences for the booking page',
  choice: 'How a provider is chosen when the client has no preference',
  capacity: 'How many clients share one session',
  hours: 'Hours in which this service is offered, in the provider’s zone',
  weekday: '1 is Monday, 7 is Sunday (ISO 8601)',
  requires: 'Rooms and devices that a visit needs',
  count: 'How many of them',
  resourceIds: 'Any of these will do',
  categoryIds: 'All categories, in the order in which they are shown',
  // schedules and closures
  weekly: 'Opening hours of an ordinary week',
  breaks: 'Breaks within them, every week',
  specialDays: 'Dates with hours other than the weekly ones',
  intervals: 'Open hours of that day; none means closed',
  timeOff: 'Absences of one day or more',
  items: 'The whole list: what is missing is removed',
  holiday: 'The public holiday this closure was imported from',
  country: 'ISO 3166-1 code, two letters',
  region: 'ISO 3166-2 code within the country',
  year: 'Calendar year',
  // accounts and sign-in
  name: 'Name',
  companyName: 'Name of the practice',
  text: 'Text in Markdown',
  email: 'Mail address',
  given: 'Whether the person agrees',
  cursor: '`next` of the page before',
  limit: 'Most rows of a page',
  locale: 'Language of the answer',
  reason: 'Why, from a closed list or in a few words',
  notes: 'Free text of the office; health data belongs into sealed notes',
  messaging: 'How the client wants messages; null for no request',
  timeZone: 'IANA name of a time zone',
  phone: 'Phone number; without `+`, of the company’s country',
  password: 'Password',
  currentPassword: 'The present password',
  current: 'The present password',
  signInNotices: 'Send a mail after each sign-in from a new device',
  token: 'The secret of the mailed link',
  refreshToken: 'The refresh token, which works once; left out when it is in the cookie',
  ticket: 'The ticket from the first step',
  code: 'The code as shown',
  key: 'The subscriber’s key',
  purpose: 'What the step-up is for',
  role: 'What the member may do',
  disabled: 'Disabled members cannot sign in',
  on: 'Whether the feature is on',
  graceDays: 'Days in which a new member may still sign in without a second factor',
  idleMinutes: 'Sessions end after this long without activity',
  minutes: 'How long the code is valid',
  // passkeys (WebAuthn Level 3)
  passkey: 'What the browser returned for the options (WebAuthn, as JSON)',
  id: 'Credential id, base64url',
  rawId: 'Credential id, base64url',
  type: 'Always `public-key`',
  authenticatorAttachment: 'Whether the authenticator is part of the device',
  credProps: 'Credential properties',
  rk: 'Whether the credential can be found without a name',
  response: 'Answer of the authenticator',
  clientDataJSON: 'Client data, base64url',
  authenticatorData: 'Authenticator data, base64url',
  attestationObject: 'Attestation object, base64url',
  signature: 'Signature, base64url',
  userHandle: 'User handle, base64url',
  transports: 'How the authenticator can be reached',
  publicKey: 'Public key (SPKI), base64url',
  publicKeyAlgorithm: 'COSE algorithm number',
};

type JsonSchema = Record<string, unknown>;

/** Adds the description of each property that has none; references keep the one of their component. */
export function describeFields(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(describeFields);
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = Object.entries(schema).map(([key, value]): [string, unknown] => [
    key,
    key === 'properties' ? describeEach(value as Record<string, JsonSchema>) : describeFields(value),
  ]);
  return Object.fromEntries(all);
}

function describeEach(properties: Record<string, JsonSchema>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => {
      const words = field['description'] ?? fieldWords[name];
      const isReference = '$ref' in field;
      const described = describeFields(field) as JsonSchema;
      return [name, words === undefined || isReference ? described : { ...described, description: words }];
    }),
  );
}
