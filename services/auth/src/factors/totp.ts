import { generateSecret, generateURI, verifySync } from 'otplib';

/** RFC 6238 with what every authenticator app knows: SHA-1, six digits, 30 seconds. A secret has 160 bits (RFC 4226, 4). */
const secretBytes = 20;
const issuer = 'Riserbo';
/** B2: one step back at the most, never forward. In seconds. */
const tolerance: [number, number] = [30, 0];

export const newTotpSecret = (): string => generateSecret({ length: secretBytes });

/**
 * The time step that a code of six digits stands for; nothing for a wrong one. Whether the step was spent is decided on the row, in the transaction of
 * what the code opens.
 */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: tolerance });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}

/** The `otpauth://` link of a secret. A label can be any text: what would end it early, or is no Unicode, is taken out. */
export function totpLink(secret: string, label: string): string {
  return generateURI({ issuer, label: label.toWellFormed().replaceAll(':', ' '), secret });
}
