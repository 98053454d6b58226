import { z } from 'zod';
import { session, sessionResponse } from './sign-in';
import { inCookie, ofDevice } from './refresh-token';
import { ticket } from './factors';
import { defineCall } from '../kernel/define';
import { id, instant, line, nothing, slug } from '../kernel/fields';
import { passkeyAssertion, passkeyCreated, passkeyCreation, passkeyRequest } from './webauthn';

/** B4: a challenge expires after five minutes and can be tried once. */
const own = { permission: 'second_factor:own', stepUp: 'second_factor' } as const;

// --- passkeys of the user

export const passkeySummary = z
  .object({ passkeyId: id, name: line(60), createdAt: instant, lastUsedAt: instant.nullable() })
  .meta({ id: 'PasskeySummary' });
export const listPasskeysCall = defineCall('auth.passkey.list', {
  request: z.strictObject({}),
  response: z.object({ items: z.array(passkeySummary) }).meta({ id: 'Passkeys' }),
  permission: 'second_factor:own',
  http: { method: 'GET', path: '/v1/second-factor/passkeys', summary: 'My passkeys' },
});
export const beginPasskeyCall = defineCall('auth.passkey.begin', {
  request: z.strictObject({}),
  response: passkeyCreation,
  ...own,
  refusals: ['too_many_passkeys'],
  http: {
    method: 'POST',
    path: '/v1/second-factor/passkeys/options',
    summary: 'Options for `navigator.credentials.create`',
    status: 201,
  },
});
export const addedPasskey = z
  .object({
    passkey: passkeySummary,
    recoveryCodes: z
      .array(z.string())
      .optional()
      .meta({ description: 'B3: returned with the first second factor; shown only once' }),
  })
  .meta({ id: 'AddedPasskey' });
export type AddedPasskey = z.infer<typeof addedPasskey>;
export const addPasskeyCall = defineCall('auth.passkey.add', {
  request: z.strictObject({ name: line(60), passkey: passkeyCreated }).meta({ id: 'AddPasskey' }),
  response: addedPasskey,
  ...own,
  refusals: ['passkey_invalid', 'passkey_known', 'too_many_passkeys'],
  http: { method: 'POST', path: '/v1/second-factor/passkeys', summary: 'Register a passkey', status: 201 },
});
export const removePasskeyCall = defineCall('auth.passkey.remove', {
  request: z.strictObject({ passkeyId: id }),
  response: nothing,
  ...own,
  refusals: ['password_short'],
  http: {
    method: 'DELETE',
    path: '/v1/second-factor/passkeys/{passkeyId}',
    summary: 'Remove one of my passkeys',
    status: 204,
  },
});

// --- assertions

export const stepUpOptionsCall = defineCall('auth.step_up.options', {
  request: z.strictObject({}),
  response: passkeyRequest,
  permission: 'session:own',
  refusals: ['too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/step-up/options',
    summary: 'Passkey options for a step-up',
    status: 201,
  },
});
export const secondStepOptionsCall = defineCall('auth.session.prove_options', {
  request: z.strictObject({ ticket }).meta({ id: 'SecondStepOptions' }),
  response: passkeyRequest,
  permission: 'public',
  refusals: ['ticket_invalid', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/sessions/second-factor/options',
    summary: 'Passkey options for the second factor of a sign-in',
    status: 201,
  },
});
export const passkeySignInOptionsCall = defineCall('auth.session.passkey_options', {
  request: z.strictObject({}),
  response: passkeyRequest,
  permission: 'public',
  refusals: ['too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/sessions/passkey/options',
    summary: 'Passkey options for a sign-in without a password',
    status: 201,
  },
});
const passkeySignIn = z
  .strictObject({ passkey: passkeyAssertion, slug: slug.optional(), ...ofDevice })
  .meta({ id: 'PasskeySignIn' });
export const passkeySignInCall = defineCall('auth.session.open_with_passkey', {
  request: passkeySignIn,
  response: session,
  permission: 'public',
  refusals: ['credentials_wrong', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/sessions/passkey',
    summary: 'Sign in with a passkey alone; requires user verification (PIN or biometrics)',
    status: 201,
    session: 'begin',
    body: passkeySignIn.extend(inCookie),
    answer: sessionResponse,
  },
});
