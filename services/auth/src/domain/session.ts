/** B6: absolute life of a session. */
export const SESSION_LIFE_MS = 12 * 3_600_000;
/** B5: life of an access token. */
export const ACCESS_TOKEN_LIFE_MS = 300_000;
/**
 * Two tabs may refresh with the same token: within this time the previous token returns the same successor
 * instead of ending the family.
 */
const REUSE_GRACE_MS = 10_000;
const MINUTE_MS = 60_000;

export interface SessionLife {
  lastSeenAt: Date;
  endsAt: Date;
  endedAt: Date | null;
  endReason: 'ended' | 'idle' | null;
  idleMinutes: number;
}
export type SessionState = 'live' | 'ended' | 'idle';

/** B6: a session lives up to the idle limit; beyond it, it is idle, whatever its tokens say. */
export function stateOf(
  { lastSeenAt, endsAt, endedAt, endReason, idleMinutes }: SessionLife,
  now: Date,
): SessionState {
  if (endedAt !== null) return endReason ?? 'ended';
  if (now >= endsAt) return 'ended';
  return now.getTime() - lastSeenAt.getTime() > idleMinutes * MINUTE_MS ? 'idle' : 'live';
}

export interface SessionRow extends SessionLife {
  refreshHash: Buffer;
  previousHash: Buffer | null;
  rotatedAt: Date;
}
export type Refreshing = 'rotate' | 'again' | 'reused' | 'ended' | 'idle';

/**
 * What a refresh token means for its session: the current one rotates, the previous one is repeated within
 * the grace, and an older one counts as stolen.
 */
export function refreshing(session: SessionRow, hash: Buffer, now: Date): Refreshing {
  const state = stateOf(session, now);
  if (state !== 'live') return state;
  if (session.refreshHash.equals(hash)) return 'rotate';
  const inGrace = now.getTime() - session.rotatedAt.getTime() <= REUSE_GRACE_MS;
  return inGrace && session.previousHash?.equals(hash) === true ? 'again' : 'reused';
}
