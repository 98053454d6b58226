import { z } from 'zod';
import { mailedToken, password, passwordRefusals } from './auth-fields';
import { defineCall, defineEvent } from './define';
import { featureState } from './features';
import { email, id, instant, line, locale, nothing, slug, timeZone, version } from './fields';
import { mailedName } from './mailed-name';
import { memberRoles } from './permissions';
import { deviceToken, inCookie, ofDevice } from './session-door';
import { secondFactorNeeded } from './second-factor';
import { clientRecordStepUps } from './step-up';

// --- companies

export const signUp = z
  .strictObject({ email, name: mailedName(120), companyName: mailedName(120), slug, locale, timeZone })
  .meta({
    id: 'SignUp',
    description:
      'A1: the response is the same for known and unknown addresses and for free and taken slugs. The password is chosen with the mailed link.',
  });
export const signUpCall = defineCall('auth.company.register', {
  request: signUp,
  response: nothing,
  permission: 'public',
  refusals: ['time_zone_unknown'],
  http: {
    method: 'POST',
    path: '/v1/sign-up',
    summary: 'Register a company; the answer comes by mail',
    status: 202,
  },
});

export const confirmSignUp = z.strictObject({ token: mailedToken, password: password.optional() }).meta({
  id: 'ConfirmSignUp',
  description:
    'B11: the password of the new account. Not needed if the address already has an account, which keeps its password.',
});
export const confirmedCompany = z.object({ companyId: id, slug }).meta({ id: 'ConfirmedCompany' });
export const confirmSignUpCall = defineCall('auth.company.confirm', {
  request: confirmSignUp,
  response: confirmedCompany,
  permission: 'public',
  refusals: ['letter_invalid', ...passwordRefusals, 'slug_taken'],
  http: {
    method: 'POST',
    path: '/v1/sign-up/confirm',
    summary: 'Confirm a registration with the mailed link; creates the company and its owner',
    status: 201,
  },
});

export const company = z
  .object({ id, name: line(120), slug, locale, timeZone, version })
  .meta({ id: 'Company' });
export const readCompanyCall = defineCall('auth.company.read', {
  request: z.strictObject({}),
  response: company,
  permission: 'company:read',
  http: { method: 'GET', path: '/v1/company', summary: 'My company', etag: true },
});
export const changeCompany = z
  .strictObject({
    name: mailedName(120).optional(),
    locale: locale.optional(),
    timeZone: timeZone.optional(),
  })
  .meta({ id: 'ChangeCompany' });
export const changeCompanyCall = defineCall('auth.company.change', {
  request: changeCompany,
  response: company,
  permission: 'company:manage',
  refusals: ['stale_version', 'if_match_required', 'time_zone_unknown'],
  http: {
    method: 'PATCH',
    path: '/v1/company',
    summary: 'Change the company’s name, language or time zone',
    etag: true,
    ifMatch: true,
  },
});

export const companyPage = z
  .object({ companyId: id, name: line(120), slug, locale, timeZone })
  .meta({ id: 'CompanyPage', description: 'Public information about a company with a booking page' });
export const companyPageCall = defineCall('auth.company.page', {
  request: z.strictObject({ slug }),
  response: companyPage,
  permission: 'public',
  refusals: ['company_unknown'],
  http: { method: 'GET', path: '/v1/pages/{slug}', summary: 'Booking page of a company' },
});

export const guestPass = z
  .object({ token: z.string(), expiresAt: instant, company: companyPage })
  .meta({ id: 'GuestPass' });
export const admitGuestCall = defineCall('auth.guest.admit', {
  request: z.strictObject({ slug }),
  response: guestPass,
  permission: 'public',
  refusals: ['company_unknown'],
  http: {
    method: 'POST',
    path: '/v1/pages/{slug}/guests',
    summary: 'Issue a token for a visitor of the booking page; it can hold one time',
    status: 201,
  },
});

/** Company settings that other services need for their work: name, language and time zone. */
export const companySettings = z.object({
  companyId: id,
  name: line(120),
  slug,
  locale,
  timeZone,
  ...featureState,
  /** True when `on` contains `hipaa`. */
  hipaa: z.boolean(),
  /** B8: the effective setting. */
  clientRecordStepUp: z.enum(clientRecordStepUps),
  version,
});
export const companySettingsCall = defineCall('auth.company.facts', {
  request: z.strictObject({}),
  response: companySettings,
  permission: 'service:any',
});

// --- sessions

/** Any text a user may enter as their address, without NUL, which Postgres rejects. */
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
      '`slug` selects the company for users who belong to several. Without it, the oldest membership is used.',
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
      .meta({ description: 'B11: a second factor must be enrolled first' }),
    deviceToken: deviceToken.optional(),
  })
  .meta({ id: 'Session' });
export type Session = z.output<typeof session>;
/** The gateway's response: without the refresh token when it is in the cookie. */
export const sessionAtDoor = session.extend({ refreshToken: z.string().optional() }).meta({
  id: 'SessionAtDoor',
  description: 'Without `refreshToken` and `deviceToken` when they are in cookies.',
});
export const signInCall = defineCall('auth.session.open', {
  request: signIn,
  response: z.union([session, secondFactorNeeded]),
  permission: 'public',
  refusals: ['credentials_wrong', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/sessions',
    summary: 'Sign in with email and password; a second factor is required if one is on',
    status: 201,
    session: 'begin',
    body: signIn.extend(inCookie),
    answer: z.union([sessionAtDoor, secondFactorNeeded]),
  },
});
export const refreshSession = z.strictObject({ refreshToken: mailedToken }).meta({ id: 'RefreshSession' });
export const refreshSessionCall = defineCall('auth.session.refresh', {
  request: refreshSession,
  response: session,
  permission: 'public',
  refusals: ['not_authenticated', 'session_ended', 'session_idle', 'refresh_reused'],
  http: {
    method: 'POST',
    path: '/v1/sessions/refresh',
    summary: 'Refresh the session, with the token in the body or the cookie; each token works once',
    activity: false,
    session: 'refresh',
    body: refreshSession.partial(),
    answer: sessionAtDoor,
  },
});
export const endSessionCall = defineCall('auth.session.end', {
  request: z.strictObject({ sessionId: id }),
  response: nothing,
  permission: 'session:own',
  http: {
    method: 'DELETE',
    path: '/v1/sessions/{sessionId}',
    summary: 'End one of my sessions',
    status: 204,
  },
});
export const leaveSessionCall = defineCall('auth.session.leave', {
  request: z.strictObject({}),
  response: nothing,
  permission: 'session:own',
  http: {
    method: 'DELETE',
    path: '/v1/sessions/current',
    summary: 'Log out: ends this session and clears its cookies',
    status: 204,
    session: 'end',
  },
});
/** X14: signing in again ends the session whose refresh token the browser still held. */
export const forgoSessionCall = defineCall('auth.session.forgo', {
  request: refreshSession,
  response: nothing,
  permission: 'service:gateway',
});
export const sessionSummary = z
  .object({ sessionId: id, startedAt: instant, lastSeenAt: instant, current: z.boolean() })
  .meta({ id: 'SessionSummary' });
export const listSessionsCall = defineCall('auth.session.list', {
  request: z.strictObject({}),
  response: z.object({ items: z.array(sessionSummary) }).meta({ id: 'Sessions' }),
  permission: 'session:own',
  http: { method: 'GET', path: '/v1/sessions', summary: 'List my active sessions' },
});

// --- keys

/**
 * RFC 7517 set of public ES256 keys: those of auth (`kid` auth-…) and of each service (`kid`
 * svc-<service>-…).
 */
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
export const publicKeysCall = defineCall('auth.keys.list', {
  request: z.strictObject({}),
  response: publicKeys,
  permission: 'public',
  http: { method: 'GET', path: '/.well-known/jwks.json', summary: 'Public keys that verify tokens (JWKS)' },
});

// --- events

export const companyCreated = defineEvent(
  'auth.company_created.v1',
  z.strictObject({ id, version, locale }),
  'A company was created; `id` is the company.',
);
export const companyChanged = defineEvent(
  'auth.company_changed.v1',
  z.strictObject({ id, version, locale }),
  'The name, language or time zone of a company changed.',
);
