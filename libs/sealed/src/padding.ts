import { SealedError } from './errors';
import { fromUtf8, utf8 } from './encoding';
import { paddedLength } from './padded-length';

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
