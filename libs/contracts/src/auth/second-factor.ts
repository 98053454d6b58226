import { z } from 'zod';
import { passkeyAssertion } from './webauthn';

/** B2, B3, B4: methods of proving a second factor. */
export const secondFactorMethods = ['totp', 'passkey', 'recovery_code'] as const;
export type SecondFactorMethod = (typeof secondFactorMethods)[number];

/** Request fields that prove a second factor; exactly one is set. */
export const secondFactorFields = {
  code: z
    .string()
    .regex(/^\d{6}$/)
    .meta({ description: 'Six-digit code of the authenticator app (RFC 6238)' })
    .optional(),
  recoveryCode: z
    .string()
    .max(64)
    .regex(/^[0-9A-Za-z -]{24,}$/)
    .meta({ description: 'Upper or lower case, with or without dashes' })
    .optional(),
  passkey: passkeyAssertion.optional(),
};
export const secondFactorProof = z.strictObject(secondFactorFields);
export type SecondFactorProof = z.infer<typeof secondFactorProof>;

/** The password was correct; no session exists yet. */
export const secondFactorNeeded = z
  .object({
    secondFactor: z.object({
      ticket: z.string().meta({ description: 'Valid only for `POST /v1/sessions/second-factor`' }),
      methods: z.array(z.enum(secondFactorMethods)),
      expiresAt: z.iso.datetime(),
    }),
  })
  .meta({ id: 'SecondFactorNeeded' });
export type SecondFactorNeeded = z.infer<typeof secondFactorNeeded>;
