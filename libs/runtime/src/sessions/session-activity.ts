import { setTimeout as wait } from 'node:timers/promises';
import { MAX_UPDATES, touchSessionsCall, type Actor, type AskOf, type RefusalCode } from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock';
import { LiveSessions, sessionHome, type SessionActor } from './live-sessions';

type Told = AskOf<typeof touchSessionsCall>;
type Touch = Told['sessions'][number];
type RefusedSession = NonNullable<Told['refused']>[number];
const pause = 1_000;
/**
 * Who comes back so shortly before the limit waits until auth knows: every other process would otherwise go
 * by the old time.
 */
const narrow = 5_000;

/**
 * B6: tells auth when people were last active and what they were refused, in one message a second at most.
 * Only the gateway uses it: every act of a person passes there.
 */
@Injectable()
export class SessionActivity implements BeforeApplicationShutdown {
  private readonly waiting = new Map<string, Touch>();
  private readonly refusals = new Map<string, RefusedSession>();
  private telling?: Promise<void> | undefined;
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly sessions: LiveSessions,
    private readonly calls: Calls,
    private readonly clock: Clock,
  ) {}

  /** Notes that a person was active in a session that lives. */
  note(actor: Actor): Promise<void> | undefined {
    if (!('sessionId' in actor)) return undefined;
    const left = this.sessions.seen(actor as SessionActor);
    const at = this.clock.now().toISOString();
    this.waiting.set(actor.sessionId, { id: actor.sessionId, companyId: sessionHome(actor), at });
    this.telling ??= this.tellSoon();
    return left < narrow ? this.telling : undefined;
  }

  /**
   * X112: notes that a known account was refused something; auth writes it down. A flood of them is one
   * entry.
   */
  refused(actor: Actor, code: RefusalCode): void {
    if (!('sessionId' in actor) || this.refusals.size >= MAX_UPDATES) return;
    const { sessionId: id } = actor;
    this.refusals.set(`${id} ${code}`, { id, companyId: sessionHome(actor as SessionActor), code });
    this.telling ??= this.tellSoon();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.telling;
  }

  private async tellSoon(): Promise<void> {
    await wait(Math.max(0, this.toldAt + pause - performance.now()));
    this.toldAt = performance.now();
    const all = [...this.waiting.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.waiting.clear();
    this.telling = undefined;
    const refused = [...this.refusals.values()];
    this.refusals.clear();
    for (let from = 0; from === 0 || from < all.length; from += MAX_UPDATES)
      await this.tell(all.slice(from, from + MAX_UPDATES), from === 0 ? refused : []);
  }

  /** What could not be told is told with the next one, unless something newer is. */
  private async tell(sessions: Touch[], refused: RefusedSession[]): Promise<void> {
    await this.calls.askAs(touchSessionsCall, { sessions, refused }).catch(() => {
      for (const touch of sessions) if (!this.waiting.has(touch.id)) this.waiting.set(touch.id, touch);
      for (const each of refused)
        if (this.refusals.size < MAX_UPDATES) this.refusals.set(`${each.id} ${each.code}`, each);
    });
  }
}
