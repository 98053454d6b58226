import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { noCompany, Refusal, sessionStateCall, type Actor } from '@riserbo/contracts';
import { Calls, NATS, type SessionGate } from '@riserbo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import { Clock } from '../clock';
import { Every } from '../schedules/every';
import { SessionFeed } from './session-feed';
import { SessionTable, type Verdict } from './session-table';

/** An actor with a session. */
export type SessionActor = Extract<Actor, { sessionId: string }>;
const hasSession = (actor: Actor): actor is SessionActor => 'sessionId' in actor;
/**
 * B9: vendor commands end these sessions directly in the database, without a broadcast. They are few, so each
 * use asks auth.
 */
const isOfVendor = ({ kind }: SessionActor): boolean => kind === 'operator' || kind === 'support';
/** The company id of the session's row. */
export const sessionHome = (actor: SessionActor): string =>
  'companyId' in actor ? actor.companyId : noCompany;

/**
 * Invariant 8: decides from this process's table whether an actor's session is live; a known session costs no
 * call. It asks auth, once for all concurrent waiters, about an unknown session, about one that seems idle
 * (the latest activity may not have arrived), and about vendor operators.
 */
@Injectable()
export class LiveSessions implements SessionGate, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly table = new SessionTable();
  private readonly feed: SessionFeed;
  private readonly asking = new Map<string, Promise<void>>();

  constructor(
    @Inject(NATS) nats: NatsConnection,
    private readonly calls: Calls,
    private readonly clock: Clock,
  ) {
    this.feed = new SessionFeed(nats, calls, this.table);
  }

  onApplicationBootstrap(): void {
    this.feed.start();
  }
  onApplicationShutdown(): void {
    this.feed.stop();
  }

  /** Forgets sessions that ended long ago. */
  @Every('1m', { replicas: 'each' })
  prune(): void {
    this.table.prune(this.now());
  }

  admit(actor: Actor): Promise<void> | undefined {
    if (!hasSession(actor)) return undefined;
    const verdict = this.feed.trusted() ?? this.verdict(actor);
    return verdict === 'live' && !isOfVendor(actor) ? undefined : this.decide(actor, verdict);
  }

  /** Records activity. @returns the milliseconds that were left before the idle limit */
  seen(actor: SessionActor): number {
    const now = this.now();
    const left = this.table.silence(actor.sessionId, now)?.left ?? 0;
    this.table.seen(actor.sessionId, now);
    return left;
  }

  /**
   * B8: whether a step-up of this version matches the current factors. Asks auth about a version newer than
   * the known one.
   */
  async hasFactors(actor: SessionActor, version: number): Promise<boolean> {
    if ((this.table.factorsVersion(actor.sessionId) ?? 0) < version) await this.ask(actor);
    return this.table.factorsVersion(actor.sessionId) === version;
  }

  private async decide(actor: SessionActor, first: Verdict | Promise<void>): Promise<void> {
    await first;
    const known = this.verdict(actor);
    if (known === 'unknown' || known === 'idle' || isOfVendor(actor)) await this.ask(actor);
    const verdict = this.verdict(actor);
    if (verdict === 'idle') throw new Refusal('session_idle');
    if (verdict !== 'live') throw new Refusal('session_ended');
  }

  private ask(actor: SessionActor): Promise<void> {
    const { sessionId: id } = actor;
    const companyId = sessionHome(actor);
    const asked =
      this.asking.get(id) ??
      this.calls
        .askAs(sessionStateCall, { id, companyId })
        .then((facts) => this.table.apply(facts))
        .finally(() => this.asking.delete(id));
    this.asking.set(id, asked);
    return asked;
  }

  /** B5: company and holder in the token must match auth's session. */
  private verdict(actor: SessionActor): Verdict {
    const holderId = actor.kind === 'client' ? actor.clientId : actor.userId;
    return this.table.verdict(actor.sessionId, this.now(), { companyId: sessionHome(actor), holderId });
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
