/** B6: absolute life of a session. */
export const absoluteLife = 12 * 3_600_000;
/** B5: life of an access token. */
export const accessLife = 300_000;
/** Two tabs may ask with the same refresh token: for so long the last one gets the same successor instead of ending the family. */
export const graceOfReuse = 10_000;

/** What decides whether a session lives. */
export interface SessionLife {
  lastSeenAt: Date;
  endsAt: Date;
  endedAt: Date | null;
  endReason: 'ended' | 'idle' | null;
  idleMinutes: number;
}
export type SessionState = 'live' | 'ended' | 'idle';

/** B6: up to the limit it lives, past it it is idle, whatever its tokens say. */
export function stateOf(
  { lastSeenAt, endsAt, endedAt, endReason, idleMinutes }: SessionLife,
  now: Date,
): SessionState {
  if (endedAt !== null) return endReason ?? 'ended';
  if (now >= endsAt) return 'ended';
  return now.getTime() - lastSeenAt.getTime() > idleMinutes * 60_000 ? 'idle' : 'live';
}

export interface SessionRow extends SessionLife {
  refreshHash: Buffer;
  previousHash: Buffer | null;
  rotatedAt: Date;
}
export type Refreshing = 'rotate' | 'again' | 'reused' | 'ended' | 'idle';

/** What a refresh token means for its session: the current one rotates, the last one within the grace is answered again, anything older is a theft. */
export function refreshing(session: SessionRow, hash: Buffer, now: Date): Refreshing {
  const state = stateOf(session, now);
  if (state !== 'live') return state;
  if (session.refreshHash.equals(hash)) return 'rotate';
  const inGrace = now.getTime() - session.rotatedAt.getTime() <= graceOfReuse;
  return inGrace && session.previousHash?.equals(hash) === true ? 'again' : 'reused';
}
