import { createHash, randomBytes } from 'node:crypto';

/** B3: how many there are. */
export const recoveryCodeCount = 10;
/** Crockford's base 32: no letter that is taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = 15;

/** Ten new codes of 120 random bits, as they are shown: four groups of six, `7K2Q9D-…`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => formatCode(randomBytes(bytes)));
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
