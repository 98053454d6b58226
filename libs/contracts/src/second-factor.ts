import { z } from 'zod';
import { passkeyAssertion } from './passkeys';

/** B2, B3, B4: how a second factor can be shown. */
export const secondFactorMethods = ['totp', 'passkey', 'recovery_code'] as const;
export type SecondFactorMethod = (typeof secondFactorMethods)[number];

/** Fields of a request that shows a second factor; one of them is given. */
export const secondFactorFields = {
  code: z
    .string()
    .regex(/^\d{6}$/)
    .meta({ description: 'Six digits of the authenticator app (RFC 6238)' })
    .optional(),
  recoveryCode: z
    .string()
    .max(64)
    .regex(/^[0-9A-Za-z -]{24,}$/)
    .meta({ description: 'In either case, with or without its dashes' })
    .optional(),
  passkey: passkeyAssertion.optional(),
};
export const secondFactorProof = z.strictObject(secondFactorFields);
export type SecondFactorProof = z.infer<typeof secondFactorProof>;

/** The password was right and nothing is open yet. */
export const secondFactorNeeded = z
  .object({
    secondFactor: z.object({
      ticket: z.string().meta({ description: 'Good for `POST /v1/sessions/second-factor` and nothing else' }),
      methods: z.array(z.enum(secondFactorMethods)),
      expiresAt: z.iso.datetime(),
    }),
  })
  .meta({ id: 'SecondFactorNeeded' });
export type SecondFactorNeeded = z.infer<typeof secondFactorNeeded>;
