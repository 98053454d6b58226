import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, instant, nothing, slug } from '../kernel/fields';
import { memberRoles } from '../kernel/permissions';
import { mailedToken } from './fields';
import { deviceToken, inCookie, ofDevice } from './refresh-token';
import { secondFactorNeeded } from './second-factor';

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
export const sessionResponse = session.extend({ refreshToken: z.string().optional() }).meta({
  id: 'SessionResponse',
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
    answer: z.union([sessionResponse, secondFactorNeeded]),
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
    answer: sessionResponse,
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
