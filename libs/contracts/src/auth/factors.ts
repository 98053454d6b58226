import { z } from 'zod';
import { session, sessionResponse } from './sign-in';
import { defineCall } from '../kernel/define';
import { instant, nothing } from '../kernel/fields';
import { secondFactorFields } from './second-factor';
import { inCookie, ofDevice } from './refresh-token';
import { stepUpPurposes } from '../kernel/step-up';

// --- step-up

export const grantStepUp = z
  .strictObject({
    password: z.string().min(1).max(256),
    purpose: z.enum(stepUpPurposes),
    ...secondFactorFields,
  })
  .meta({
    id: 'StepUp',
    description: 'B8: confirms the password, and one second factor if one is on, for one purpose',
  });
export const stepUpGrant = z
  .object({ stepUpToken: z.string(), purpose: z.enum(stepUpPurposes), expiresAt: instant })
  .meta({
    id: 'StepUpGrant',
    description:
      'Send it as `X-Step-Up`. Valid for five minutes, in this session and for this purpose, any number of times.',
  });
export const stepUpCall = defineCall('auth.step_up.grant', {
  request: grantStepUp,
  response: stepUpGrant,
  permission: 'session:own',
  audit: { action: 'step_up.grant', object: 'session', id: 'sessionId', body: ['purpose'] },
  refusals: [
    'credentials_wrong',
    'second_factor_required',
    'second_factor_wrong',
    'session_ended',
    'too_many_requests',
  ],
  http: { method: 'POST', path: '/v1/step-up', summary: 'Step up for one purpose', status: 201 },
});

// --- sign-in with a second factor

export const ticket = z.string().min(20).max(2000);
export const proveSecondFactor = z.strictObject({ ticket, ...secondFactorFields, ...ofDevice }).meta({
  id: 'ProveSecondFactor',
  description: 'The ticket from the sign-in, and one of the methods it names',
});
export const proveSecondFactorCall = defineCall('auth.session.prove', {
  request: proveSecondFactor,
  response: session,
  permission: 'public',
  refusals: [
    'ticket_invalid',
    'credentials_wrong',
    'second_factor_required',
    'second_factor_wrong',
    'too_many_requests',
  ],
  http: {
    method: 'POST',
    path: '/v1/sessions/second-factor',
    summary: 'Complete a sign-in with a second factor',
    status: 201,
    session: 'begin',
    body: proveSecondFactor.extend(inCookie),
    answer: sessionResponse,
  },
});

// --- second factors of the user

export const secondFactors = z
  .object({
    totp: z.boolean().meta({ description: 'Whether an authenticator app is on' }),
    passkeys: z.int().min(0),
    recoveryCodesLeft: z.int().min(0),
    required: z.boolean().meta({ description: 'B11: whether the company requires one' }),
    dueAt: instant.nullable().meta({
      description: 'B11: the deadline to enrol; null if a second factor is on or none is required',
    }),
  })
  .meta({ id: 'SecondFactors' });
export const readSecondFactorsCall = defineCall('auth.second_factor.read', {
  request: z.strictObject({}),
  response: secondFactors,
  permission: 'second_factor:own',
  http: { method: 'GET', path: '/v1/second-factor', summary: 'My second factors' },
});

export const totpEnrolment = z
  .object({
    secret: z.string().meta({ description: 'Base32 (RFC 4648), 160 bits; shown only once' }),
    link: z.string().meta({ description: 'The secret as an `otpauth://` link' }),
    qrSvg: z.string().meta({ description: 'The link as a QR code (SVG with paths only)' }),
    expiresAt: instant,
  })
  .meta({ id: 'TotpEnrolment' });
export const beginTotpCall = defineCall('auth.totp.begin', {
  request: z.strictObject({}),
  response: totpEnrolment,
  permission: 'second_factor:own',
  stepUp: 'second_factor',
  http: {
    method: 'POST',
    path: '/v1/second-factor/totp',
    summary: 'Start enrolling an authenticator app; a current one stays on until the new one is confirmed',
    status: 201,
  },
});
export const recoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes', description: 'B3: ten single-use codes; shown only once' });
export const confirmTotpCall = defineCall('auth.totp.confirm', {
  request: z.strictObject({ code: secondFactorFields.code.unwrap() }).meta({ id: 'ConfirmTotp' }),
  response: recoveryCodes,
  permission: 'second_factor:own',
  stepUp: 'second_factor',
  refusals: ['enrolment_unknown', 'second_factor_wrong', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/second-factor/totp/confirm',
    summary: 'Confirm the authenticator app with its first code; returns new recovery codes',
  },
});
export const removeTotpCall = defineCall('auth.totp.remove', {
  request: z.strictObject({}),
  response: nothing,
  permission: 'second_factor:own',
  stepUp: 'second_factor',
  refusals: ['password_short'],
  http: {
    method: 'DELETE',
    path: '/v1/second-factor/totp',
    summary: 'Turn the authenticator app off',
    status: 204,
  },
});
export const renewRecoveryCodesCall = defineCall('auth.recovery_code.renew', {
  request: z.strictObject({}),
  response: recoveryCodes,
  permission: 'second_factor:own',
  stepUp: 'second_factor',
  audit: { action: 'recovery_code.renew', object: 'user', id: 'userId' },
  refusals: ['second_factor_off'],
  http: {
    method: 'POST',
    path: '/v1/second-factor/recovery-codes',
    summary: 'Issue ten new recovery codes; the old ones stop working',
    status: 201,
  },
});
