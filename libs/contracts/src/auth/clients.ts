import { z } from 'zod';
import { deviceToken, ofDevice } from './refresh-token';
import { givenPassword, mailedToken, password, passwordRefusals } from './fields';
import { defineCall } from '../kernel/define';
import { email, id, instant, nothing, slug } from '../kernel/fields';

/**
 * B12: client accounts. Refused with `feature_off` unless the company has `client_login` on. Responses are
 * the same for known and unknown addresses.
 */
export const clientSession = z
  .object({
    accessToken: z.string(),
    expiresAt: instant,
    refreshToken: z.string(),
    sessionId: id,
    companyId: id,
    clientId: id,
    deviceToken: deviceToken.optional(),
  })
  .meta({ id: 'ClientSession', description: 'The access token’s audience is `riserbo:client`.' });

export const requestClientLinkCall = defineCall('auth.client.request_link', {
  request: z.strictObject({ slug, email }).meta({ id: 'RequestClientLink' }),
  response: nothing,
  permission: 'public',
  refusals: ['company_unknown', 'feature_off', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/pages/{slug}/client-links',
    summary: 'Request a client sign-in link; mailed if the address is known',
    status: 202,
  },
});
export const openClientByLinkCall = defineCall('auth.client.open_by_link', {
  request: z.strictObject({ token: mailedToken }).meta({ id: 'OpenClientByLink' }),
  response: clientSession,
  permission: 'public',
  refusals: ['mail_link_invalid', 'feature_off'],
  http: {
    method: 'POST',
    path: '/v1/client-sessions/link',
    summary: 'Sign a client in with the mailed link; bookings made with that address join the account',
    status: 201,
  },
});
export const openClientCall = defineCall('auth.client.open', {
  request: z.strictObject({ slug, email, password: givenPassword, ...ofDevice }).meta({ id: 'OpenClient' }),
  response: clientSession,
  permission: 'public',
  refusals: ['company_unknown', 'feature_off', 'credentials_wrong', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/client-sessions',
    summary: 'Sign a client in with a password',
    status: 201,
  },
});
export const refreshClientCall = defineCall('auth.client.refresh', {
  request: z.strictObject({ refreshToken: mailedToken }).meta({ id: 'RefreshClient' }),
  response: clientSession,
  permission: 'public',
  refusals: ['session_ended', 'session_idle', 'refresh_reused', 'feature_off'],
  http: {
    method: 'POST',
    path: '/v1/client-sessions/refresh',
    summary: 'Refresh a client session; each refresh token works once',
    activity: false,
  },
});
export const endClientSessionCall = defineCall('auth.client.end', {
  request: z.strictObject({}),
  response: nothing,
  permission: 'account:own',
  http: { method: 'DELETE', path: '/v1/client-sessions/current', summary: 'Sign a client out', status: 204 },
});
export const setClientPasswordCall = defineCall('auth.client.set_password', {
  request: z.strictObject({ password, current: givenPassword.optional() }).meta({ id: 'SetClientPassword' }),
  response: nothing,
  permission: 'account:own',
  audit: { action: 'client.set_password', object: 'client', id: 'clientId' },
  refusals: ['credentials_wrong', ...passwordRefusals, 'too_many_requests'],
  http: {
    method: 'PUT',
    path: '/v1/my/password',
    summary: 'Set the client password; requires the current one if set. Ends the other sessions',
    status: 204,
  },
});
export const clientStepUpCall = defineCall('auth.client.step_up', {
  request: z.strictObject({ password: givenPassword }).meta({ id: 'ClientStepUp' }),
  response: z.object({ stepUpToken: z.string(), expiresAt: instant }).meta({
    id: 'ClientStepUpGrant',
    description: 'Send it as `X-Step-Up`. Valid for five minutes, in this session.',
  }),
  permission: 'account:own',
  audit: { action: 'step_up.grant', object: 'session', id: 'sessionId' },
  refusals: ['credentials_wrong', 'session_ended', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/my/step-up',
    summary: 'Confirm the client password, before your data is shown',
    description: 'Clients without a password request a link to their data instead.',
    status: 201,
  },
});
