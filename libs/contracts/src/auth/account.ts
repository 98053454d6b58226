import { z } from 'zod';
import { givenPassword, mailedToken, password, passwordRefusals } from './fields';
import { defineCall } from '../kernel/define';
import { email, id, line, nothing } from '../kernel/fields';
import { memberRoles } from '../kernel/permissions';

// --- account

export const account = z
  .object({
    userId: id,
    companyId: id,
    role: z.enum(memberRoles),
    email,
    name: line(120),
    signInNotices: z.boolean().meta({
      description: 'B7: sends a mail for each sign-in. With `hipaa` on, the mail is always sent.',
    }),
  })
  .meta({ id: 'Account' });
export const readAccountCall = defineCall('auth.account.read', {
  request: z.strictObject({}),
  response: account,
  permission: 'session:own',
  http: { method: 'GET', path: '/v1/me', summary: 'My account: user, company and role' },
});
export const changeAccount = z.strictObject({ signInNotices: z.boolean() }).meta({ id: 'ChangeAccount' });
export const changeAccountCall = defineCall('auth.account.change', {
  request: changeAccount,
  response: account,
  permission: 'session:own',
  audit: { action: 'account.change', object: 'member', id: 'userId', body: ['signInNotices'] },
  http: { method: 'PATCH', path: '/v1/me', summary: 'Turn sign-in notices on or off' },
});

// --- password

export const changePassword = z
  .strictObject({ currentPassword: givenPassword, newPassword: password })
  .meta({ id: 'ChangePassword' });
export const changePasswordCall = defineCall('auth.password.change', {
  request: changePassword,
  response: nothing,
  permission: 'session:own',
  stepUp: 'password',
  audit: { action: 'password.change', object: 'member', id: 'userId' },
  refusals: ['credentials_wrong', ...passwordRefusals, 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/password/change',
    summary: 'Change my password; ends all other sessions',
    status: 204,
  },
});

export const forgotPassword = z.strictObject({ email }).meta({
  id: 'ForgotPassword',
  description: 'The response is the same for known and unknown addresses.',
});
export const forgotPasswordCall = defineCall('auth.password.forget', {
  request: forgotPassword,
  response: nothing,
  permission: 'public',
  refusals: ['too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/password/forgotten',
    summary: 'Request a password reset link by mail',
    status: 202,
  },
});
export const resetPassword = z.strictObject({ token: mailedToken, password }).meta({
  id: 'ResetPassword',
  description: 'Ends all sessions and starts none. If a second factor is on, the next sign-in requires it.',
});
export const resetPasswordCall = defineCall('auth.password.reset', {
  request: resetPassword,
  response: nothing,
  permission: 'public',
  refusals: ['mail_link_invalid', ...passwordRefusals, 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/password/reset',
    summary: 'Set a new password with the mailed link',
    status: 204,
  },
});

// --- other sessions

export const disownSession = z.strictObject({ token: mailedToken }).meta({ id: 'DisownSession' });
export const disownSessionCall = defineCall('auth.session.disown', {
  request: disownSession,
  response: nothing,
  permission: 'public',
  refusals: ['mail_link_invalid', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/sessions/disown',
    summary:
      'Report a sign-in that was not yours: ends all sessions and mails a link to choose a new password',
    status: 204,
  },
});
export const endOtherSessionsCall = defineCall('auth.session.end_others', {
  request: z.strictObject({}),
  response: nothing,
  permission: 'session:own',
  http: { method: 'DELETE', path: '/v1/sessions', summary: 'End all my other sessions', status: 204 },
});
