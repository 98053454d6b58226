import { z } from 'zod';

/**
 * WebAuthn level 3 JSON forms (sections 5.1.9 and 5.1.10), as browsers send and read them. Bytes are
 * base64url without padding.
 */
const bytes = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/);
const credentialId = bytes(1_400);
const transports = z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(10);
const ofBrowser = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish(),
  clientExtensionResults: z
    .strictObject({ credProps: z.strictObject({ rk: z.boolean().optional() }).optional() })
    .meta({ description: 'No extension is requested; ignored' }),
};

/** Result of `navigator.credentials.create`. */
export const passkeyCreated = z
  .strictObject({
    ...ofBrowser,
    response: z.strictObject({
      clientDataJSON: bytes(4_000),
      attestationObject: bytes(20_000),
      transports: transports.optional(),
      authenticatorData: bytes(8_000).optional(),
      publicKey: bytes(8_000).nullish(),
      publicKeyAlgorithm: z.int().optional(),
    }),
  })
  .meta({ id: 'PasskeyCreated' });
export type PasskeyCreated = z.infer<typeof passkeyCreated>;

/** Result of `navigator.credentials.get`. */
export const passkeyAssertion = z
  .strictObject({
    ...ofBrowser,
    response: z.strictObject({
      clientDataJSON: bytes(4_000),
      authenticatorData: bytes(4_000),
      signature: bytes(4_000),
      userHandle: bytes(100).nullish(),
    }),
  })
  .meta({ id: 'PasskeyAssertion' });
export type PasskeyAssertion = z.infer<typeof passkeyAssertion>;

const descriptor = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).optional(),
});
const userVerification = z.literal('required');
/** Options for `navigator.credentials.create`. */
export const passkeyCreation = z
  .object({
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    challenge: z.string(),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int(),
    excludeCredentials: z.array(descriptor),
    authenticatorSelection: z.object({
      residentKey: z.literal('required'),
      requireResidentKey: z.literal(true),
      userVerification,
    }),
    attestation: z.literal('none'),
  })
  .meta({ id: 'PasskeyCreation' });
export type PasskeyCreation = z.infer<typeof passkeyCreation>;
/** Options for `navigator.credentials.get`. */
export const passkeyRequest = z
  .object({
    rpId: z.string(),
    challenge: z.string(),
    timeout: z.int(),
    allowCredentials: z.array(descriptor).optional(),
    userVerification,
  })
  .meta({ id: 'PasskeyRequest' });
export type PasskeyRequest = z.infer<typeof passkeyRequest>;
