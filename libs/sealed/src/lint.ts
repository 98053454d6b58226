import { SealedError } from './errors';
import { paddedLength } from './padded-length';

/**
 * The two kinds of recipients: `x25519` opens everywhere, `hybrid` also resists a quantum computer (age >=
 * 1.3).
 */
export const suites = { x25519: 'X25519', hybrid: 'mlkem768x25519' } as const;
export type Suite = keyof typeof suites;

export interface CiphertextShape {
  readonly suite: Suite;
  readonly recipients: number;
  /** Bytes of the plaintext, padding included. */
  readonly plaintextSize: number;
}

const VERSION_LINE = 'age-encryption.org/v1\n';
const MAX_HEADER_BYTES = 256 * 1024;
const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const NONCE_BYTES = 16;
const BODY_COLUMNS = 64;
const stanzaLine = /^-> ([!-~]+(?: [!-~]+)*)$/;
const bodyLine = /^[A-Za-z0-9+/]*$/;
const macLine = /^--- [A-Za-z0-9+/]{43}$/;

/**
 * Reads the public outline of an age file without any key (https://age-encryption.org/v1): who can open it,
 * how many they are, and how long the plaintext is. A server calls it to refuse plaintext and unexpected
 * recipients.
 * @param length of the whole file, where only its beginning is at hand
 * @throws SealedError `not_age`, `suites_mixed`, `recipients_unexpected` (a kind that is not a suite)
 */
export function inspect(file: Uint8Array, length = file.length): CiphertextShape {
  const { stanzas, size } = header(file);
  const kinds = new Set(stanzas);
  if (kinds.size > 1) throw new SealedError('suites_mixed');
  const suite = (Object.keys(suites) as Suite[]).find((each) => kinds.has(suites[each]));
  if (suite === undefined) throw new SealedError('recipients_unexpected');
  return { suite, recipients: stanzas.length, plaintextSize: plaintextSize(length - size) };
}

/**
 * As `inspect`, and checks what is expected of the file. `padded`: its size says nothing about the content.
 * @throws SealedError `recipients_unexpected` for another suite or number of recipients, `padding_invalid`,
 * and as `inspect`
 */
export function lintCiphertext(
  file: Uint8Array,
  expected: { suite?: Suite; recipients: number; padded?: boolean; length?: number },
): CiphertextShape {
  const shape = inspect(file, expected.length);
  const { suite = shape.suite, recipients } = expected;
  if (shape.suite !== suite || shape.recipients !== recipients)
    throw new SealedError('recipients_unexpected', { recipients: shape.recipients });
  if (expected.padded && shape.plaintextSize !== paddedLength(shape.plaintextSize))
    throw new SealedError('padding_invalid');
  return shape;
}

/** The first word of every stanza, and the length of the header. @throws SealedError `not_age` */
export function header(file: Uint8Array): { stanzas: string[]; size: number; args: string[][] } {
  const text = latin1(file.subarray(0, MAX_HEADER_BYTES));
  if (!text.startsWith(VERSION_LINE)) throw new SealedError('not_age');
  const args: string[][] = [];
  let position = VERSION_LINE.length;
  const next = (): string => {
    const end = text.indexOf('\n', position);
    if (end < 0) throw new SealedError('not_age');
    const line = text.slice(position, end);
    position = end + 1;
    return line;
  };
  for (let line = next(); !macLine.test(line); line = next()) {
    const [, words] = stanzaLine.exec(line) ?? [];
    if (words === undefined) throw new SealedError('not_age');
    args.push(words.split(' '));
    let body = next();
    while (body.length === BODY_COLUMNS && bodyLine.test(body)) body = next();
    if (body.length >= BODY_COLUMNS || !bodyLine.test(body)) throw new SealedError('not_age');
  }
  if (args.length === 0) throw new SealedError('not_age');
  return { stanzas: args.map(([kind = '']) => kind), size: position, args };
}

/**
 * RFC-less but fixed: 16 bytes of nonce, then chunks of 64 KiB with a tag each; the last may be shorter, not
 * empty.
 */
function plaintextSize(payload: number): number {
  const chunks = payload - NONCE_BYTES;
  const whole = Math.ceil(chunks / (CHUNK_BYTES + TAG_BYTES));
  const size = chunks - whole * TAG_BYTES;
  const last = size - (whole - 1) * CHUNK_BYTES;
  if (chunks < TAG_BYTES || last < 0 || (whole > 1 && last === 0)) throw new SealedError('not_age');
  return size;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
