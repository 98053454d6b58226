import { createHash } from 'node:crypto';

/** Below it, the same letters are found by chance. */
const MIN_LENGTH = 4;
const MIN_ENCODED_BYTES = 8;
const MAX_LENGTH = 200;

/** How an identifier can be written down (H4). */
export const encodings = [
  'text',
  'unicode_forms',
  'digits',
  'base64',
  'hex',
  'percent',
  'json_escapes',
  'html_entities',
  'quoted_printable',
  'hashes',
] as const;
export interface Spelling {
  /** In lower case. */
  text: string;
  /** Found only where no letter or digit precedes or follows. */
  isWord: boolean;
}

/** Whether a text is long enough to be searched for. */
export const isSearchable = (text: string): boolean =>
  text.trim().length >= MIN_LENGTH && text.length <= MAX_LENGTH;

/** A name of one word: other people and things have it too. */
export const isOneWord = (text: string): boolean => /^[\p{L}\p{M}'’-]+$/u.test(text.trim());

/** Every way in which the identifier is searched for, in lower case. */
export function spellings(identifier: string): Spelling[] {
  const trimmed = identifier.trim();
  const forms = new Set([trimmed, trimmed.toLowerCase(), trimmed.normalize('NFC'), trimmed.normalize('NFD')]);
  const digits = trimmed.replace(/[\s()./+-]/g, '');
  const isPhone = /^\d{7,15}$/.test(digits);
  const words = [...forms, ...(isPhone ? [digits] : [])].map((text) => ({ text, isWord: true }));
  const encoded = [...forms].flatMap(encodedForms).map((text) => ({ text, isWord: false }));
  return unique([...words, ...encoded].map(({ text, isWord }) => ({ text: text.toLowerCase(), isWord })));
}

function encodedForms(text: string): string[] {
  const bytes = Buffer.from(text);
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].map((name) => createHash(name).update(bytes).digest());
  const long = bytes.length < MIN_ENCODED_BYTES ? [] : [bytes.toString('hex'), ...withinBase64(bytes)];
  const escaped = [
    encodeURIComponent(text),
    everyByte(bytes, '%'),
    everyUnit(text),
    JSON.stringify(text).slice(1, -1),
    asciiJson(text),
    entities(text),
    quotedPrintable(bytes),
  ].filter((each) => each !== text);
  return [...long, ...escaped, ...hashes.flatMap((hash) => [hash.toString('hex'), ...inBase64(hash)])];
}

/** The characters that are the same wherever the bytes begin within a longer text that was encoded. */
function withinBase64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const isCut = (before + bytes.length) % 3 !== 0;
    const stable = encoded.slice(Math.ceil((before * 8) / 6), isCut ? -1 : undefined);
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const inBase64 = (bytes: Buffer): string[] => [
  bytes.toString('base64').replaceAll('=', ''),
  bytes.toString('base64url'),
];
const everyByte = (bytes: Buffer, sign: string): string =>
  [...bytes].map((byte) => `${sign}${hexOf(byte, 2)}`).join('');
const everyUnit = (text: string): string =>
  unitsOf(text)
    .map((unit) => `\\u${hexOf(unit, 4)}`)
    .join('');
const asciiJson = (text: string): string =>
  unitsOf(text)
    .map((unit) => (unit < 128 ? String.fromCharCode(unit) : `\\u${hexOf(unit, 4)}`))
    .join('');
const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const hexOf = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const entities = (text: string): string => text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
const quotedPrintable = (bytes: Buffer): string =>
  [...bytes]
    .map((byte) => (byte < 128 && byte !== 61 ? String.fromCharCode(byte) : `=${hexOf(byte, 2)}`))
    .join('');

function unique(list: readonly Spelling[]): Spelling[] {
  return [...new Map(list.map((each) => [`${each.isWord} ${each.text}`, each])).values()];
}
