import { timingSafeEqual } from 'node:crypto';

/** A grant expires after this many wrong codes. */
export const mostWrongCodes = 5;

export interface Grant {
  codeHash: Buffer;
  operatorId: string;
  expiresAt: Date;
  redeemedAt: Date | null;
  revokedAt: Date | null;
  wrongCodes: number;
}
export type Redeeming = 'opens' | 'wrong' | 'guessed' | 'other_operator' | 'revoked' | 'used' | 'expired';

/** B9: the outcome of a code for its grant. Only `opens` grants access. */
export function redeeming(grant: Grant, hash: Buffer, operatorId: string, now: Date): Redeeming {
  if (grant.wrongCodes >= mostWrongCodes) return 'guessed';
  if (!timingSafeEqual(grant.codeHash, hash)) return 'wrong';
  if (grant.operatorId !== operatorId) return 'other_operator';
  if (grant.revokedAt !== null) return 'revoked';
  if (grant.redeemedAt !== null) return 'used';
  return now < grant.expiresAt ? 'opens' : 'expired';
}

export type GrantState = 'open' | 'inside' | 'left' | 'expired' | 'revoked';

/** State shown to the company. `sessionEnded`: whether the session opened by the code has ended. */
export function stateOfGrant(
  grant: Omit<Grant, 'codeHash' | 'operatorId'> & { sessionEnded: boolean },
  now: Date,
): GrantState {
  if (grant.revokedAt !== null || grant.wrongCodes >= mostWrongCodes) return 'revoked';
  if (grant.redeemedAt !== null && grant.sessionEnded) return 'left';
  if (now >= grant.expiresAt) return grant.redeemedAt === null ? 'expired' : 'left';
  return grant.redeemedAt === null ? 'open' : 'inside';
}
