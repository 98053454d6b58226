import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a mailed link names. */
export interface LetterName {
  companyId: string;
  letterId: string;
}
const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const macOf = (key: Buffer, body: Buffer) => createHmac('sha256', key).update('letter').update(body).digest();

/**
 * The token of a mailed link: company and letter, signed (HMAC-SHA256). It is not stored, and it is the same however often the mail is tried.
 * @returns 64 bytes in base64url
 */
export function letterToken(key: Buffer, { companyId, letterId }: LetterName): string {
  const body = Buffer.concat([bytesOf(companyId), bytesOf(letterId)]);
  return Buffer.concat([body, macOf(key, body)]).toString('base64url');
}

/** What a token names; nothing for one that we did not make. Compares in constant time. */
export function readLetterToken(key: Buffer, token: string): LetterName | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 64 || bytes.toString('base64url') !== token) return undefined;
  const body = bytes.subarray(0, 32);
  if (!timingSafeEqual(bytes.subarray(32), macOf(key, body))) return undefined;
  return { companyId: idOf(body.subarray(0, 16)), letterId: idOf(body.subarray(16)) };
}
