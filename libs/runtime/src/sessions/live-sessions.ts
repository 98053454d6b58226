import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { noCompany, Refusal, sessionStateCall, type Actor } from '@riserbo/contracts';
import { Calls, NATS, type SessionGate } from '@riserbo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import { Clock } from '../clock';
import { SessionFeed } from './session-feed';
import { SessionTable, type Verdict } from './session-table';

const minute = 60_000;
/** An actor who acts within a session. */
export type SessionActor = Extract<Actor, { sessionId: string }>;
const hasSession = (actor: Actor): actor is SessionActor => 'sessionId' in actor;
/** B9: the vendor's commands end these sessions in the database, where no broadcast comes from; they are few, so auth is asked about them each time. */
const isOfVendor = ({ kind }: SessionActor): boolean => kind === 'operator' || kind === 'support';
/** The company under which the session's row stands. */
export const sessionHome = (actor: SessionActor): string =>
  'companyId' in actor ? actor.companyId : noCompany;

/**
 * Invariant 8: whether the session of an actor lives, decided from the table of this process: no question is asked for a session that it knows. One
 * that it does not know is asked for once, however many wait for the answer; and so is one that seems idle, since the activity of the last second
 * may not have been told yet, and any of the vendor's staff.
 */
@Injectable()
export class LiveSessions implements SessionGate, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly table = new SessionTable();
  private readonly feed: SessionFeed;
  private readonly asking = new Map<string, Promise<void>>();
  private timer?: NodeJS.Timeout;

  constructor(
    @Inject(NATS) nats: NatsConnection,
    private readonly calls: Calls,
    private readonly clock: Clock,
  ) {
    this.feed = new SessionFeed(nats, calls, this.table);
  }

  onApplicationBootstrap(): void {
    this.feed.start();
    this.timer = setInterval(() => this.table.prune(this.now()), minute);
  }
  onApplicationShutdown(): void {
    this.feed.stop();
    clearInterval(this.timer);
  }

  admit(actor: Actor): Promise<void> | undefined {
    if (!hasSession(actor)) return undefined;
    const verdict = this.feed.trusted() ?? this.verdict(actor);
    return verdict === 'live' && !isOfVendor(actor) ? undefined : this.decide(actor, verdict);
  }

  /** The person was active. @returns how many milliseconds of silence were left */
  seen(actor: SessionActor): number {
    const now = this.now();
    const left = this.table.silence(actor.sessionId, now)?.left ?? 0;
    this.table.seen(actor.sessionId, now);
    return left;
  }

  /** B8: whether a step-up of this version was proven with the factors of now. A newer one than was heard of is asked for. */
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

  /** B5: what a token says of company and holder has to be what auth says of its session. */
  private verdict(actor: SessionActor): Verdict {
    const holderId = actor.kind === 'client' ? actor.clientId : actor.userId;
    return this.table.verdict(actor.sessionId, this.now(), { companyId: sessionHome(actor), holderId });
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
