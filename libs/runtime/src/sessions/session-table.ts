import type { IdleFact, SessionFact, SessionFacts } from '@riserbo/contracts';

/** `unknown`: auth has to be asked. */
export type Verdict = 'live' | 'ended' | 'idle' | 'unknown';

/** Whose session a token says it is. */
export interface Holder {
  companyId: string;
  holderId: string;
}
interface Entry {
  companyId: string;
  holderId: string | undefined;
  state: SessionFact['state'];
  lastSeenAt: number;
  endsAt: number;
  factorsVersion: number;
  /** The newest round in which it was told. */
  round: number;
}
const minute = 60_000;
/** An ended session is remembered for longer than its access tokens live; after that there is nobody to refuse. */
const remembered = 10 * minute;

/** What one process knows of the sessions. Facts may come in any order and more than once. */
export class SessionTable {
  private readonly entries = new Map<string, Entry>();
  private readonly limits = new Map<string, Omit<IdleFact, 'companyId'>>();
  private round = 0;

  apply({ sessions, companies }: SessionFacts): void {
    for (const { companyId, idleMinutes, version } of companies) {
      const known = this.limits.get(companyId);
      if (!known || known.version < version) this.limits.set(companyId, { idleMinutes, version });
    }
    for (const fact of sessions) this.entries.set(fact.id, this.joined(this.entries.get(fact.id), fact));
  }

  /** B6: one millisecond past the limit is past the limit. B5: for anyone but its holder a session has ended. */
  verdict(id: string, now: number, holder?: Holder): Verdict {
    const entry = this.entries.get(id);
    if (!entry) return 'unknown';
    if (holder && !isOf(entry, holder)) return 'ended';
    if (entry.state !== 'live') return entry.state;
    if (now >= entry.endsAt) return 'ended';
    const silence = this.silence(id, now);
    if (silence === undefined) return 'unknown';
    return silence.left < 0 ? 'idle' : 'live';
  }

  /** How many milliseconds of silence are left to a session; nothing for one that is not known. */
  silence(id: string, now: number): { left: number } | undefined {
    const entry = this.entries.get(id);
    const limit = entry && this.limits.get(entry.companyId);
    return entry && limit && { left: entry.lastSeenAt + limit.idleMinutes * minute - now };
  }

  /** B8: of a session that is known. */
  factorsVersion(id: string): number | undefined {
    return this.entries.get(id)?.factorsVersion;
  }

  /** The person was active. */
  seen(id: string, at: number): void {
    const entry = this.entries.get(id);
    if (entry && entry.lastSeenAt < at) entry.lastSeenAt = at;
  }

  /** What is live and is not told again until `endRound` is forgotten then, and asked for when it is used. */
  beginRound(): void {
    this.round += 1;
  }
  endRound(): void {
    for (const [id, entry] of this.entries)
      if (entry.state === 'live' && entry.round < this.round) this.entries.delete(id);
  }

  /** Drops what is long over. */
  prune(now: number): void {
    for (const [id, entry] of this.entries) if (entry.endsAt + remembered < now) this.entries.delete(id);
  }

  private joined(known: Entry | undefined, fact: SessionFact): Entry {
    // what was asked for under another company says only that there is no such session there
    if (known && known.companyId !== fact.companyId) {
      if (fact.state !== 'live') return known;
      return this.joined(undefined, fact);
    }
    const lastSeenAt = Math.max(known?.lastSeenAt ?? 0, Date.parse(fact.lastSeenAt));
    const over = known !== undefined && known.state !== 'live';
    const state = over ? known.state : fact.state;
    return {
      companyId: fact.companyId,
      holderId: fact.holderId ?? known?.holderId,
      state,
      lastSeenAt,
      endsAt: Date.parse(fact.endsAt),
      factorsVersion: Math.max(known?.factorsVersion ?? 1, fact.factorsVersion),
      round: this.round,
    };
  }
}

function isOf(entry: Entry, { companyId, holderId }: Holder): boolean {
  return entry.companyId === companyId && (entry.holderId === undefined || entry.holderId === holderId);
}
