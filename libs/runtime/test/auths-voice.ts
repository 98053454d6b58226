import { randomUUID } from 'node:crypto';
import {
  sessionBroadcast,
  sessionHeartbeat,
  sessionSnapshotCall,
  sessionStateCall,
  type SessionUpdate,
} from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import type { TestNats } from '@riserbo/testing';
import { Log } from '../src';

type Bus = Awaited<ReturnType<typeof connectNats>>;
export const limit = { companyId: randomUUID(), idleMinutes: 20, version: 1 };

/** A simulated replica of auth: the test sends or loses each message. */
export class Replica {
  readonly epoch = randomUUID();
  private seq = 0;
  private timer?: NodeJS.Timeout;

  constructor(private readonly bus: Bus) {}

  start(): this {
    this.timer = setInterval(() => this.send([]), sessionHeartbeat);
    this.send([]);
    return this;
  }
  tell(...facts: SessionUpdate[]): void {
    this.seq += 1;
    this.send(facts);
  }
  /** Loses one message. */
  lose(): void {
    this.seq += 1;
  }
  /** Falls silent, as in a crash. */
  fallSilent(): void {
    clearInterval(this.timer);
  }
  leave(): void {
    this.fallSilent();
    this.send([], { last: true });
  }

  private send(sessions: SessionUpdate[], more: object = {}): void {
    const message = { epoch: this.epoch, seq: this.seq, sessions, companies: [], ...more };
    this.bus.publish(sessionBroadcast.subject, JSON.stringify(message));
  }
}

/** The responses of all replicas, from rows the test writes; counts requests and can delay its answers. */
export class AuthsRows {
  readonly rows = new Map<string, SessionUpdate>();
  readonly asked: string[] = [];
  snapshots = 0;
  wait: Promise<void> = Promise.resolve();

  constructor(private readonly bus: Bus) {
    this.answer(sessionStateCall.subject, ({ id }) => {
      this.asked.push(id);
      return [this.rows.get(id) ?? { ...this.fact(id), state: 'ended' }];
    });
    this.answer(sessionSnapshotCall.subject, () => {
      this.snapshots += 1;
      return [...this.rows.values()];
    });
  }

  static async open(nats: TestNats): Promise<AuthsRows> {
    return new AuthsRows(await connectNats(nats.credentials('auth'), Log.silent()));
  }
  replica(): Replica {
    return new Replica(this.bus).start();
  }
  /** A session that is live until the end of the test. */
  fact(id: string = randomUUID()): SessionUpdate {
    const [lastSeenAt, endsAt] = [new Date().toISOString(), new Date(Date.now() + 43_200_000).toISOString()];
    return { id, companyId: limit.companyId, state: 'live', lastSeenAt, endsAt, factorsVersion: 1 };
  }
  live(): SessionUpdate {
    const fact = this.fact();
    this.rows.set(fact.id, fact);
    return fact;
  }
  close(): Promise<void> {
    return this.bus.close();
  }

  private answer(subject: string, read: (input: { id: string }) => SessionUpdate[]): void {
    this.bus.subscribe(subject, {
      queue: 'auth',
      callback: (_, message) => {
        const { data, id } = message.json<{ data: { id: string }; id: string }>();
        const response = { sessions: read(data), companies: [limit] };
        void this.wait.then(() => message.respond(JSON.stringify({ id, isDisposed: true, response })));
      },
    });
  }
}
