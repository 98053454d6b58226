import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** @throws TypeError for bytes that are not UTF-8 */
export const fromUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

export const base64url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);
/** @throws Error for text that is not canonical base64url without padding */
export const fromBase64url = (text: string): Uint8Array => base64urlnopad.decode(text);

/** SHA-256 as base64url: how entries of chains name each other. */
export const digest = (data: string | Uint8Array): string =>
  base64url(sha256(typeof data === 'string' ? utf8(data) : data));

/**
 * JSON with keys in order (RFC 8785 for the values used here: strings, safe integers, booleans, null, lists,
 * objects).
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}
