import type { RosterClaims } from './signed-statement';

/** Public keys of a practice after the last entry of its roster. */
export interface Practice {
  suite: 'x25519' | 'hybrid';
  entries: number;
  epoch: number;
  members: number;
  inbox: string;
}

/**
 * The practice after one more entry; undefined if the entry does not follow. The members of the practice
 * verify the entry, so a wrong one is not accepted by any of them.
 */
export function afterEntry(before: Practice | undefined, claims: RosterClaims): Practice | undefined {
  if (claims.seq !== (before?.entries ?? 0) + 1 || (claims.op === 'genesis') !== (before === undefined))
    return undefined;
  if (claims.op === 'genesis') {
    const suite = claims.vault.recipient.startsWith('age1pq1') ? 'hybrid' : 'x25519';
    const { epoch } = claims.vault;
    return epoch === 1
      ? { suite, entries: 1, epoch, members: claims.cards.length, inbox: claims.inbox.recipient }
      : undefined;
  }
  const known = before as Practice;
  if (claims.op === 'add') return { ...known, entries: claims.seq, members: known.members + 1 };
  const { epoch } = claims.vault;
  const members = known.members - 1;
  if (epoch !== known.epoch + 1 || members < 1) return undefined;
  return { ...known, entries: claims.seq, epoch, members, inbox: claims.inbox.recipient };
}
