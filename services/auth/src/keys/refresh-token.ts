import { uuidAt, uuidBytes, type Keys } from '@riserbo/runtime';
import type { RefreshToken } from '../domain/refresh-token';

const PURPOSE = 'refresh token';
const SECRET_BYTES = 32;

/** A refresh token as it was sent, with the secret of the one that follows it. */
export interface SentRefreshToken extends RefreshToken {
  /**
   * Made from the secret with the key that sealed the token, so that two tabs that ask with the same token
   * get the same successor although only hashes are stored, also across a rotation of the key.
   */
  successor: string;
}

/** Company, session and secret. It does not expire: the session does. */
export function writeRefreshToken(keys: Keys, { companyId, sessionId, secret }: RefreshToken): string {
  const payload = Buffer.concat([
    uuidBytes(companyId),
    uuidBytes(sessionId),
    Buffer.from(secret, 'base64url'),
  ]);
  return keys.sealToken(PURPOSE, payload);
}

/**
 * Undefined for a token that auth never issued, so only one that was valid once can count as stolen (X110).
 * The company is in the token because the session's row is read inside that company.
 */
export function readRefreshToken(keys: Keys, text: string): SentRefreshToken | undefined {
  const opened = keys.openToken(PURPOSE, text);
  if (opened?.payload.length !== 32 + SECRET_BYTES) return undefined;
  const { payload } = opened;
  const secret = payload.toString('base64url', 32);
  return {
    companyId: uuidAt(payload, 0),
    sessionId: uuidAt(payload, 16),
    secret,
    successor: keys.macBy(Buffer.from(text, 'base64url'), 'refresh successor', secret).toString('base64url'),
  };
}
