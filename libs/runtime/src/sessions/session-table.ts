import type { IdleLimitUpdate, SessionUpdate, SessionUpdates } from '@riserbo/contracts';

/** `unknown`: ask auth. */
export type Verdict = 'live' | 'ended' | 'idle' | 'unknown';

/** The holder a token names for its session. */
export interface Holder {
  companyId: string;
  holderId: string;
}
interface Entry {
  companyId: string;
  holderId: string | undefined;
  state: SessionUpdate['state'];
  lastSeenAt: number;
  endsAt: number;
  factorsVersion: number;
  /** The latest reload that contained it. */
  round: number;
}
const minute = 60_000;
/** Milliseconds an ended session is remembered: longer than its access tokens live. */
const remembered = 10 * minute;

/** A process's copy of the live session table. Updates may arrive in any order and more than once. */
export class SessionTable {
  private readonly entries = new Map<string, Entry>();
  private readonly limits = new Map<string, Omit<IdleLimitUpdate, 'companyId'>>();
  private round = 0;

  apply({ sessions, companies }: SessionUpdates): void {
    for (const { companyId, idleMinutes, version } of companies) {
      const known = this.limits.get(companyId);
      if (!known || known.version < version) this.limits.set(companyId, { idleMinutes, version });
    }
    for (const fact of sessions) this.entries.set(fact.id, this.joined(this.entries.get(fact.id), fact));
  }

  /**
   * B6: the limit is exclusive by one millisecond. B5: for anyone but its holder, a session counts as ended.
   */
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

  /** Milliseconds left before a session's idle limit; undefined for an unknown session. */
  silence(id: string, now: number): { left: number } | undefined {
    const entry = this.entries.get(id);
    const limit = entry && this.limits.get(entry.companyId);
    return entry && limit && { left: entry.lastSeenAt + limit.idleMinutes * minute - now };
  }

  /** B8: for a known session. */
  factorsVersion(id: string): number | undefined {
    return this.entries.get(id)?.factorsVersion;
  }

  /** Records activity. */
  seen(id: string, at: number): void {
    const entry = this.entries.get(id);
    if (entry && entry.lastSeenAt < at) entry.lastSeenAt = at;
  }

  /** Live sessions not updated until `endRound` are forgotten then, and looked up on their next use. */
  beginRound(): void {
    this.round += 1;
  }
  endRound(): void {
    for (const [id, entry] of this.entries)
      if (entry.state === 'live' && entry.round < this.round) this.entries.delete(id);
  }

  /** Drops sessions that ended long ago. */
  prune(now: number): void {
    for (const [id, entry] of this.entries) if (entry.endsAt + remembered < now) this.entries.delete(id);
  }

  private joined(known: Entry | undefined, fact: SessionUpdate): Entry {
    // a lookup under another company proves only that the session is not there
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
