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
 * Keeps the table current from the broadcasts of auth's replicas. A gap in the sequence, a new replica, or
 * one that falls silent without a farewell means something may have been missed: the whole table is reloaded,
 * and no one is admitted until it is there.
 */
export class SessionFeed {
  private readonly replicas = new Map<string, Replica>();
  private listener?: Listener;
  private timer?: NodeJS.Timeout;
  private heardAt?: number;
  /** Increases whenever something may have been missed. */
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

  /** Undefined if the table is current; otherwise a promise until it is. @throws Refusal `unavailable` */
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

  /** Twice a second: a silent replica may have died between a commit and its broadcast. */
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

  /** Reloads until nothing was missed during the reload. */
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
