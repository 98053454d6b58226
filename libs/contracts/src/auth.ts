import { z } from 'zod';
import { mailedToken, password, passwordRefusals } from './auth-fields';
import { defineCall, defineEvent } from './define';
import { featureState } from './features';
import { email, id, instant, line, locale, nothing, slug, timeZone, version } from './fields';
import { personName } from './person-name';
import { memberRoles } from './permissions';
import { deviceToken, inCookie, ofDevice } from './session-door';
import { secondFactorNeeded } from './second-factor';
import { clientRecordStepUps } from './step-up';

// --- companies

export const signUp = z
  .strictObject({ email, name: personName(120), companyName: personName(120), slug, locale, timeZone })
  .meta({
    id: 'SignUp',
    description:
      'A1: asks for a company. The answer is the same for known and unknown addresses and for free and taken slugs. The password is chosen when the mailed link is followed.',
  });
export const signUpCall = defineCall('auth.company.register', signUp, nothing, {
  permission: 'public',
  refusals: ['time_zone_unknown'],
  door: { route: 'POST /v1/sign-up', summary: 'Ask for a company; the answer comes by mail', status: 202 },
});

export const confirmSignUp = z.strictObject({ token: mailedToken, password: password.optional() }).meta({
  id: 'ConfirmSignUp',
  description:
    'B11: the password of the new account. An address that has an account keeps its password, so none is needed.',
});
export const confirmedCompany = z.object({ companyId: id, slug }).meta({ id: 'ConfirmedCompany' });
export const confirmSignUpCall = defineCall('auth.company.confirm', confirmSignUp, confirmedCompany, {
  permission: 'public',
  refusals: ['letter_invalid', ...passwordRefusals, 'slug_taken'],
  door: {
    route: 'POST /v1/sign-up/confirm',
    summary: 'Follow the mailed link: makes the company and its owner, with the password given here',
    status: 201,
  },
});

export const company = z
  .object({ id, name: line(120), slug, locale, timeZone, version })
  .meta({ id: 'Company' });
export const readCompanyCall = defineCall('auth.company.read', z.strictObject({}), company, {
  permission: 'company:read',
  door: { route: 'GET /v1/company', summary: 'The own company', etag: true },
});
export const changeCompany = z
  .strictObject({
    name: personName(120).optional(),
    locale: locale.optional(),
    timeZone: timeZone.optional(),
  })
  .meta({ id: 'ChangeCompany' });
export const changeCompanyCall = defineCall('auth.company.change', changeCompany, company, {
  permission: 'company:manage',
  refusals: ['stale_version', 'if_match_required', 'time_zone_unknown'],
  door: {
    route: 'PATCH /v1/company',
    summary: 'Change name, language or zone of the company',
    etag: true,
    ifMatch: true,
  },
});

export const companyPage = z
  .object({ companyId: id, name: line(120), slug, locale, timeZone })
  .meta({ id: 'CompanyPage', description: 'What anybody may know of a company with a booking page' });
export const companyPageCall = defineCall('auth.company.page', z.strictObject({ slug }), companyPage, {
  permission: 'public',
  refusals: ['company_unknown'],
  door: { route: 'GET /v1/pages/{slug}', summary: 'The booking page of a company' },
});

export const guestPass = z
  .object({ token: z.string(), expiresAt: instant, company: companyPage })
  .meta({ id: 'GuestPass' });
export const admitGuestCall = defineCall('auth.guest.admit', z.strictObject({ slug }), guestPass, {
  permission: 'public',
  refusals: ['company_unknown'],
  door: {
    route: 'POST /v1/pages/{slug}/guests',
    summary: 'A token for one visitor of the booking page; it owns at most one hold',
    status: 201,
  },
});

/** What other services may know of a company to do their work: language and zone of its mails, its name. */
export const companyFacts = z.object({
  companyId: id,
  name: line(120),
  slug,
  locale,
  timeZone,
  ...featureState,
  /** Whether `on` holds `hipaa`. */
  hipaa: z.boolean(),
  /** B8: as it holds now. */
  clientRecordStepUp: z.enum(clientRecordStepUps),
  version,
});
export const companyFactsCall = defineCall('auth.company.facts', z.strictObject({}), companyFacts, {
  permission: 'service:any',
});

// --- sessions

/** Whatever somebody takes for their address; Postgres takes no NUL. */
const givenAddress = z
  .string()
  .min(1)
  .max(254)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
export const signIn = z
  .strictObject({
    email: givenAddress,
    password: z.string().min(1).max(256),
    slug: slug.optional(),
    ...ofDevice,
  })
  .meta({
    id: 'SignIn',
    description:
      '`slug` chooses the company of a user who belongs to several; without it the oldest membership is taken.',
  });
export const session = z
  .object({
    accessToken: z.string(),
    expiresAt: instant,
    refreshToken: z.string(),
    sessionId: id,
    companyId: id,
    userId: id,
    role: z.enum(memberRoles),
    enrolling: z
      .literal(true)
      .optional()
      .meta({ description: 'B11: a second factor has to be enrolled before anything else' }),
    deviceToken: deviceToken.optional(),
  })
  .meta({ id: 'Session' });
export type Session = z.output<typeof session>;
/** As the gateway answers it: without the refresh token when that is in the cookie. */
export const sessionAtDoor = session.extend({ refreshToken: z.string().optional() }).meta({
  id: 'SessionAtDoor',
  description: 'Without `refreshToken` and `deviceToken` when they are in cookies.',
});
export const signInCall = defineCall('auth.session.open', signIn, z.union([session, secondFactorNeeded]), {
  permission: 'public',
  refusals: ['credentials_wrong', 'too_many_requests'],
  door: {
    route: 'POST /v1/sessions',
    summary: 'Sign in with address and password; where a second factor is on, it is asked for',
    status: 201,
    session: 'begin',
    body: signIn.extend(inCookie),
    answer: z.union([sessionAtDoor, secondFactorNeeded]),
  },
});
export const refreshSession = z.strictObject({ refreshToken: mailedToken }).meta({ id: 'RefreshSession' });
export const refreshSessionCall = defineCall('auth.session.refresh', refreshSession, session, {
  permission: 'public',
  refusals: ['not_authenticated', 'session_ended', 'session_idle', 'refresh_reused'],
  door: {
    route: 'POST /v1/sessions/refresh',
    summary: 'New tokens for old, with the token in the body or in the cookie; a token works once',
    activity: false,
    session: 'refresh',
    body: refreshSession.partial(),
    answer: sessionAtDoor,
  },
});
export const endSessionCall = defineCall('auth.session.end', z.strictObject({ sessionId: id }), nothing, {
  permission: 'session:own',
  door: { route: 'DELETE /v1/sessions/{sessionId}', summary: 'End one of the own sessions', status: 204 },
});
export const leaveSessionCall = defineCall('auth.session.leave', z.strictObject({}), nothing, {
  permission: 'session:own',
  door: {
    route: 'DELETE /v1/sessions/current',
    summary: 'Log out: ends this session; the browser forgets what it keeps of it',
    status: 204,
    session: 'end',
  },
});
/** X14: whoever signs in anew gives the session up whose refresh token the browser still held. */
export const forgoSessionCall = defineCall('auth.session.forgo', refreshSession, nothing, {
  permission: 'service:gateway',
});
export const sessionSummary = z
  .object({ sessionId: id, startedAt: instant, lastSeenAt: instant, current: z.boolean() })
  .meta({ id: 'SessionSummary' });
export const listSessionsCall = defineCall(
  'auth.session.list',
  z.strictObject({}),
  z.object({ items: z.array(sessionSummary) }).meta({ id: 'Sessions' }),
  {
    permission: 'session:own',
    door: { route: 'GET /v1/sessions', summary: 'The own live sessions' },
  },
);

// --- keys

/** RFC 7517 set of the public ES256 keys: those of auth (`kid` auth-…) and of every service (`kid` svc-<service>-…). */
export const publicKeys = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('EC'),
        crv: z.literal('P-256'),
        x: z.string(),
        y: z.string(),
        kid: z.string(),
        alg: z.literal('ES256'),
        use: z.literal('sig'),
      }),
    ),
  })
  .meta({ id: 'PublicKeys' });
export const publicKeysCall = defineCall('auth.keys.list', z.strictObject({}), publicKeys, {
  permission: 'public',
  door: { route: 'GET /.well-known/jwks.json', summary: 'Public keys that verify tokens (JWKS)' },
});

// --- events

export const companyCreated = defineEvent(
  'auth.company_created.v1',
  z.strictObject({ id, version, locale }),
  'A company was made; `id` is the company.',
);
export const companyChanged = defineEvent(
  'auth.company_changed.v1',
  z.strictObject({ id, version, locale }),
  'Name, language or zone of a company changed.',
);
