import { createHash, randomBytes } from 'node:crypto';

/** B3: the number of codes. */
export const RECOVERY_CODES = 10;
/** Crockford's base 32: no letters that resemble digits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_BYTES = 15;

/** Ten new codes of 120 random bits, formatted as four groups of six: `7K2Q9D-…`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => formatCode(randomBytes(CODE_BYTES)));
}

/**
 * Hash of a code; 120 random bits need no salt. Ignores case, dashes and spaces, and reads O, I and L as the
 * digits they resemble.
 */
export function recoveryCodeHash(code: string): Buffer {
  const plain = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1')).digest();
}

function formatCode(random: Buffer): string {
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]);
  return (letters.join('').match(/.{6}/g) ?? []).join('-');
}
