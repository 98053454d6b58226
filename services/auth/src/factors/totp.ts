import { generateSecret, generateURI, verifySync } from 'otplib';

/**
 * RFC 6238 with what every authenticator app supports: SHA-1, six digits, 30 seconds. A secret has 160 bits
 * (RFC 4226, 4).
 */
const SECRET_BYTES = 20;
const issuer = 'Riserbo';
/** B2: accepts the previous time step, never a future one. */
const TOLERANCE_SECONDS: [number, number] = [30, 0];

export const newTotpSecret = (): string => generateSecret({ length: SECRET_BYTES });

/**
 * The time step of a six-digit code; undefined for a wrong one. Whether the step is spent is decided on the
 * row, in the transaction of what the code opens.
 */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: TOLERANCE_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}

/**
 * The `otpauth://` link of a secret. A colon would end the label early, and invalid Unicode cannot be
 * encoded.
 */
export function totpLink(secret: string, label: string): string {
  return generateURI({ issuer, label: label.toWellFormed().replaceAll(':', ' '), secret });
}
