/** B6: absolute life of a session. */
export const absoluteLife = 12 * 3_600_000;
/** B5: life of an access token. */
export const accessLife = 300_000;
/** Two tabs may ask with the same refresh token: for so long the last one gets the same successor instead of ending the family. */
export const graceOfReuse = 10_000;

export interface SessionRow {
  refreshHash: Buffer;
  previousHash: Buffer | null;
  rotatedAt: Date;
  endsAt: Date;
  endedAt: Date | null;
}
export type Refreshing = 'rotate' | 'again' | 'reused' | 'ended';

/** What a refresh token means for its session: the current one rotates, the last one within the grace is answered again, anything older is a theft. */
export function refreshing(session: SessionRow, hash: Buffer, now: Date): Refreshing {
  if (session.endedAt !== null || now >= session.endsAt) return 'ended';
  if (session.refreshHash.equals(hash)) return 'rotate';
  const inGrace = now.getTime() - session.rotatedAt.getTime() <= graceOfReuse;
  return inGrace && session.previousHash?.equals(hash) === true ? 'again' : 'reused';
}
