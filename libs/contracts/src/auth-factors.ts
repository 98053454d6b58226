import { z } from 'zod';
import { session, sessionAtDoor } from './auth';
import { defineCall } from './define';
import { instant, nothing } from './fields';
import { secondFactorFields } from './second-factor';
import { inCookie, ofDevice } from './session-door';
import { stepUpPurposes } from './step-up';

// --- step-up

export const grantStepUp = z
  .strictObject({
    password: z.string().min(1).max(256),
    purpose: z.enum(stepUpPurposes),
    ...secondFactorFields,
  })
  .meta({
    id: 'StepUp',
    description: 'B8: the password once more, and one second factor where one is on, for one purpose',
  });
export const stepUpGrant = z
  .object({ stepUpToken: z.string(), purpose: z.enum(stepUpPurposes), expiresAt: instant })
  .meta({
    id: 'StepUpGrant',
    description:
      'Sent as `X-Step-Up` for five minutes, as often as needed, in this session and for this purpose',
  });
export const stepUpCall = defineCall('auth.step_up.grant', grantStepUp, stepUpGrant, {
  permission: 'session:own',
  refusals: [
    'credentials_wrong',
    'second_factor_required',
    'second_factor_wrong',
    'session_ended',
    'too_many_requests',
  ],
  door: { route: 'POST /v1/step-up', summary: 'Step up for one purpose', status: 201 },
});

// --- signing in with a second factor

export const ticket = z.string().min(20).max(2000);
export const proveSecondFactor = z.strictObject({ ticket, ...secondFactorFields, ...ofDevice }).meta({
  id: 'ProveSecondFactor',
  description: 'The ticket of the sign-in, and one of the methods it names',
});
export const proveSecondFactorCall = defineCall('auth.session.prove', proveSecondFactor, session, {
  permission: 'public',
  refusals: [
    'ticket_invalid',
    'credentials_wrong',
    'second_factor_required',
    'second_factor_wrong',
    'too_many_requests',
  ],
  door: {
    route: 'POST /v1/sessions/second-factor',
    summary: 'Finish a sign-in with the second factor',
    status: 201,
    session: 'begin',
    body: proveSecondFactor.extend(inCookie),
    answer: sessionAtDoor,
  },
});

// --- the own second factors

export const secondFactors = z
  .object({
    totp: z.boolean().meta({ description: 'Whether an authenticator app is on' }),
    passkeys: z.int().min(0),
    recoveryCodesLeft: z.int().min(0),
    required: z.boolean().meta({ description: 'B11: whether the company requires one' }),
    dueAt: instant.nullable().meta({
      description:
        'B11: until when nothing but a reminder comes of it; null where one is on or none is required',
    }),
  })
  .meta({ id: 'SecondFactors' });
export const readSecondFactorsCall = defineCall(
  'auth.second_factor.read',
  z.strictObject({}),
  secondFactors,
  {
    permission: 'second_factor:own',
    door: { route: 'GET /v1/second-factor', summary: 'The own second factors' },
  },
);

export const totpEnrolment = z
  .object({
    secret: z.string().meta({ description: 'Base32 (RFC 4648), 160 bits; shown this once' }),
    link: z.string().meta({ description: '`otpauth://` link of the secret' }),
    qrSvg: z.string().meta({ description: 'The link as a QR code: an SVG document of paths only' }),
    expiresAt: instant,
  })
  .meta({ id: 'TotpEnrolment' });
export const beginTotpCall = defineCall('auth.totp.begin', z.strictObject({}), totpEnrolment, {
  permission: 'second_factor:own',
  stepUp: 'second_factor',
  door: {
    route: 'POST /v1/second-factor/totp',
    summary: 'A new secret for an authenticator app; one that is on stays on until the new one is confirmed',
    status: 201,
  },
});
export const recoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes', description: 'B3: ten codes, each good once; shown this once' });
export const confirmTotpCall = defineCall(
  'auth.totp.confirm',
  z.strictObject({ code: secondFactorFields.code.unwrap() }).meta({ id: 'ConfirmTotp' }),
  recoveryCodes,
  {
    permission: 'second_factor:own',
    stepUp: 'second_factor',
    refusals: ['enrolment_unknown', 'second_factor_wrong', 'too_many_requests'],
    door: {
      route: 'POST /v1/second-factor/totp/confirm',
      summary: 'Turn the authenticator app on with its first code; answers new recovery codes',
    },
  },
);
export const removeTotpCall = defineCall('auth.totp.remove', z.strictObject({}), nothing, {
  permission: 'second_factor:own',
  stepUp: 'second_factor',
  door: { route: 'DELETE /v1/second-factor/totp', summary: 'Turn the authenticator app off', status: 204 },
});
export const renewRecoveryCodesCall = defineCall(
  'auth.recovery_code.renew',
  z.strictObject({}),
  recoveryCodes,
  {
    permission: 'second_factor:own',
    stepUp: 'second_factor',
    refusals: ['second_factor_off'],
    door: {
      route: 'POST /v1/second-factor/recovery-codes',
      summary: 'Ten new recovery codes; the old ones are void',
      status: 201,
    },
  },
);
