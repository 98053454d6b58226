import { SealedError } from './errors';
import { fromUtf8, utf8 } from './encoding';

/** The smallest padded size: a short note looks like every other short note. */
export const PADDING_FLOOR = 4096;

/**
 * Padmé (Nikitin et al., PURBs, 2019): at most 12 % longer, leaks only the order of magnitude of the length.
 */
export function paddedLength(length: number): number {
  if (length <= PADDING_FLOOR) return PADDING_FLOOR;
  const exponent = Math.floor(Math.log2(length));
  const keep = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - keep);
  return Math.ceil(length / step) * step;
}

/** A text, a line feed, spaces up to the padded length. */
export function padText(text: string): Uint8Array {
  const bytes = utf8(`${text}\n`);
  const padded = new Uint8Array(paddedLength(bytes.length)).fill(0x20);
  padded.set(bytes);
  return padded;
}

/**
 * @throws SealedError `padding_invalid` when anything but spaces follows the line feed, or the length is
 * another
 */
export function unpadText(padded: Uint8Array): string {
  const end = padded.indexOf(0x0a);
  const clean = end >= 0 && padded.subarray(end + 1).every((byte) => byte === 0x20);
  if (!clean || padded.length !== paddedLength(end + 1)) throw new SealedError('padding_invalid');
  try {
    return fromUtf8(padded.subarray(0, end));
  } catch {
    throw new SealedError('padding_invalid');
  }
}
