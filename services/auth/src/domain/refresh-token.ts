import { createHash, randomBytes } from 'node:crypto';

export interface RefreshToken {
  companyId: string;
  sessionId: string;
  secret: string;
}

/** A new secret: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
/** What is stored of a secret; 256 random bits need no salt. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
