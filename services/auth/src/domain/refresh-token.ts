import { createHash, randomBytes } from 'node:crypto';
import { uuid } from './uuid';

export interface RefreshToken {
  companyId: string;
  sessionId: string;
  secret: string;
}
const shape = new RegExp(`^(${uuid})\\.(${uuid})\\.([A-Za-z0-9_-]{43})$`);

/** A new secret: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
/** What is stored of a secret; 256 random bits need no salt. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export const writeRefreshToken = ({ companyId, sessionId, secret }: RefreshToken): string =>
  `${companyId}.${sessionId}.${secret}`;

/** The company is in the token so that its row can be looked for inside that company; the secret proves the rest. */
export function readRefreshToken(token: string): RefreshToken | undefined {
  const [, companyId, sessionId, secret] = shape.exec(token) ?? [];
  return companyId !== undefined && sessionId !== undefined && secret !== undefined
    ? { companyId, sessionId, secret }
    : undefined;
}
