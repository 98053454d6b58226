import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { uuid } from './uuid';

export interface RefreshToken {
  companyId: string;
  sessionId: string;
  secret: string;
}
const part = '[A-Za-z0-9_-]{43}';
const shape = new RegExp(`^(${uuid})\\.(${uuid})\\.(${part})\\.(${part})$`);

/** A new secret: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
/** What is stored of a secret; 256 random bits need no salt. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const macOf = (key: Buffer, { companyId, sessionId, secret }: RefreshToken): Buffer =>
  createHmac('sha256', key)
    .update('refresh token')
    .update(JSON.stringify([companyId, sessionId, secret]))
    .digest();

/** Company, session and secret, with an HMAC-SHA256 over the three. */
export function writeRefreshToken(key: Buffer, token: RefreshToken): string {
  const { companyId, sessionId, secret } = token;
  return `${companyId}.${sessionId}.${secret}.${macOf(key, token).toString('base64url')}`;
}

/**
 * Nothing for a token that this service never issued, so only one that was valid once can count as stolen (X110). The company is in the token
 * because the session's row is read inside that company. Compares in constant time.
 */
export function readRefreshToken(key: Buffer, text: string): RefreshToken | undefined {
  const [, companyId = '', sessionId = '', secret = '', mac = ''] = shape.exec(text) ?? [];
  const token = { companyId, sessionId, secret };
  const sent = Buffer.from(mac, 'base64url');
  return sent.length === 32 && timingSafeEqual(sent, macOf(key, token)) ? token : undefined;
}
