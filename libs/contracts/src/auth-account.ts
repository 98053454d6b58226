import { z } from 'zod';
import { givenPassword, mailedToken, password, passwordRefusals } from './auth-fields';
import { defineCall } from './define';
import { email, id, line, nothing } from './fields';
import { memberRoles } from './permissions';

// --- the own account

export const account = z
  .object({
    userId: id,
    companyId: id,
    role: z.enum(memberRoles),
    email,
    name: line(120),
    signInNotices: z.boolean().meta({
      description: 'B7: a mail for each sign-in; under `hipaa` there is one whatever this says',
    }),
  })
  .meta({ id: 'Account' });
export const readAccountCall = defineCall('auth.account.read', z.strictObject({}), account, {
  permission: 'session:own',
  door: { route: 'GET /v1/me', summary: 'Who is signed in, where and as what' },
});
export const changeAccount = z.strictObject({ signInNotices: z.boolean() }).meta({ id: 'ChangeAccount' });
export const changeAccountCall = defineCall('auth.account.change', changeAccount, account, {
  permission: 'session:own',
  door: { route: 'PATCH /v1/me', summary: 'Ask for a mail at each sign-in, or not' },
});

// --- the password

export const changePassword = z
  .strictObject({ currentPassword: givenPassword, newPassword: password })
  .meta({ id: 'ChangePassword' });
export const changePasswordCall = defineCall('auth.password.change', changePassword, nothing, {
  permission: 'session:own',
  stepUp: 'password',
  refusals: ['credentials_wrong', ...passwordRefusals, 'too_many_requests'],
  door: {
    route: 'POST /v1/password/change',
    summary: 'Choose another password; ends all other sessions',
    status: 204,
  },
});

export const forgotPassword = z.strictObject({ email }).meta({
  id: 'ForgotPassword',
  description: 'The answer is the same for known and unknown addresses.',
});
export const forgotPasswordCall = defineCall('auth.password.forget', forgotPassword, nothing, {
  permission: 'public',
  refusals: ['too_many_requests'],
  door: {
    route: 'POST /v1/password/forgotten',
    summary: 'Ask for a link to choose a new password; it comes by mail',
    status: 202,
  },
});
export const resetPassword = z.strictObject({ token: mailedToken, password }).meta({
  id: 'ResetPassword',
  description:
    'Ends all sessions and begins none: whoever has a second factor is asked for it when they sign in.',
});
export const resetPasswordCall = defineCall('auth.password.reset', resetPassword, nothing, {
  permission: 'public',
  refusals: ['letter_invalid', ...passwordRefusals, 'too_many_requests'],
  door: {
    route: 'POST /v1/password/reset',
    summary: 'Follow the mailed link: sets the password',
    status: 204,
  },
});

// --- sessions that are not one's own

export const disownSession = z.strictObject({ token: mailedToken }).meta({ id: 'DisownSession' });
export const disownSessionCall = defineCall('auth.session.disown', disownSession, nothing, {
  permission: 'public',
  refusals: ['letter_invalid', 'too_many_requests'],
  door: {
    route: 'POST /v1/sessions/disown',
    summary: '“This was not me”: ends all sessions and mails a link to choose a new password',
    status: 204,
  },
});
export const endOtherSessionsCall = defineCall('auth.session.end_others', z.strictObject({}), nothing, {
  permission: 'session:own',
  door: { route: 'DELETE /v1/sessions', summary: 'End all own sessions but this one', status: 204 },
});
