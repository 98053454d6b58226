import {
  Refusal,
  sessionBroadcast,
  sessionHeartbeat,
  sessionSilence,
  sessionSnapshotCall,
  type AskOf,
} from '@riserbo/contracts';
import { listenFor, type Calls, type Listener } from '@riserbo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import type { z } from 'zod';
import type { SessionTable } from './session-table';

interface Replica {
  seq: number;
  heardAt: number;
}
type Message = z.output<(typeof sessionBroadcast)['payload']>;

/**
 * Keeps a table up to date from the broadcasts of auth's replicas. A message that was missed, a replica that is new and one that fell silent without
 * a farewell all mean that something may have been missed: then the whole table is asked for, and until it is there nobody is let in.
 */
export class SessionFeed {
  private readonly replicas = new Map<string, Replica>();
  private listener?: Listener;
  private timer?: NodeJS.Timeout;
  private heardAt?: number;
  /** Grows whenever something may have been missed. */
  private gaps = 1;
  private caughtUp = 0;
  private catching?: Promise<void> | undefined;

  constructor(
    private readonly nats: NatsConnection,
    private readonly calls: Calls,
    private readonly table: SessionTable,
  ) {}

  start(): void {
    const { subject, payload } = sessionBroadcast;
    this.listener = listenFor(this.nats, subject, payload, (message) => this.hear(message));
    this.timer = setInterval(() => this.look(), sessionHeartbeat);
  }

  stop(): void {
    clearInterval(this.timer);
    this.listener?.stop();
  }

  /** Nothing when the table can be trusted; else a promise that it can. @throws Refusal `unavailable` */
  trusted(): Promise<void> | undefined {
    if (this.heardAt !== undefined && performance.now() - this.heardAt > sessionSilence)
      throw new Refusal('unavailable');
    return this.caughtUp === this.gaps ? undefined : this.catchUp();
  }

  private hear(message: Message): void {
    const { epoch, seq, last, sessions, companies } = message;
    const told = sessions.length + companies.length > 0 ? 1 : 0;
    const known = this.replicas.get(epoch);
    this.heardAt = performance.now();
    this.replicas.set(epoch, { seq, heardAt: this.heardAt });
    if (last) this.replicas.delete(epoch);
    this.table.apply(message);
    if (!known || seq !== known.seq + told) this.missed();
  }

  /** Twice a second: a replica that says nothing may have ended between a commit and its broadcast. */
  private look(): void {
    const now = performance.now();
    for (const [epoch, { heardAt }] of this.replicas) {
      if (now - heardAt <= sessionSilence) continue;
      this.replicas.delete(epoch);
      this.missed();
    }
    if (this.caughtUp !== this.gaps) void this.catchUp().catch(() => undefined);
  }

  private missed(): void {
    this.gaps += 1;
    void this.catchUp().catch(() => undefined);
  }

  /** Asks until nothing was missed while it was asking. */
  private catchUp(): Promise<void> {
    this.catching ??= this.ask().finally(() => (this.catching = undefined));
    return this.catching;
  }

  private async ask(): Promise<void> {
    while (this.caughtUp !== this.gaps) {
      const gaps = this.gaps;
      await this.snapshot();
      this.caughtUp = gaps;
    }
  }

  private async snapshot(): Promise<void> {
    this.table.beginRound();
    let after: AskOf<typeof sessionSnapshotCall>['after'];
    do {
      const page = await this.calls.askAs(sessionSnapshotCall, after ? { after } : {});
      this.table.apply(page);
      after = page.next;
    } while (after);
    this.table.endRound();
    this.heardAt ??= performance.now();
  }
}
