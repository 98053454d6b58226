import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { subjectOf } from '@riserbo/contracts';
import { eventsUser, inboxPrefix, isUp } from '../calls/connection';
import {
  CRASH_HERE,
  EVENTS_NATS,
  MESSAGING_CLOCK,
  MESSAGING_LOG,
  SERVICE_NAME,
  TRANSACTIONS,
  type CrashHere,
  type MessagingClock,
  type MessagingLog,
  type ServiceName,
  type Transactions,
} from '../ports';
import { proofOf, type Lease } from '../leases/leased-queue';
import { envelopeHeaders } from './envelope';
import { outbox } from './outbox';
import { Publisher, type Outgoing } from './publisher';
import { StreamIdentity } from './stream-identity';

const batchSize = 256;
const mostUnderWay = 2;
const lease = 10_000;
const poll = 1_000;
/** How long a commit waits for others that are under way: each batch costs as much as ten of its rows. */
const gathering = 10;

interface Row extends Lease {
  type: string;
  payload: string;
  correlation_id: string;
  traceparent: string;
  created_at: Date;
}
const claim = outbox.taking(
  { now: '$1', until: '$2', limit: batchSize },
  {
    set: `, status = 'sending'`,
    columns: 'type, payload::text AS payload, correlation_id, traceparent, created_at',
  },
);
// A row whose lease was lost meanwhile (stream rebuilt, lease expired) is not marked.
const settle = outbox.settling(
  `status = $4, published_at = CASE WHEN $4 = 'published' THEN $5::timestamptz END, sending_until = NULL`,
  ['$1', '$2', '$3'],
);

/**
 * Publishes the outbox to JetStream: leases a batch, publishes it outside any transaction, and marks what the
 * server stored. After a crash in between, a row is sent again under the same message id. Several relays can
 * run; each row goes to one of them.
 */
@Injectable()
export class Relay {
  private readonly publisher: Publisher;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private wakeUp: () => void = () => undefined;
  private woken = false;

  constructor(
    @Inject(EVENTS_NATS) private readonly nats: NatsConnection,
    @Inject(TRANSACTIONS) private readonly tenants: Transactions,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
    @Inject(MESSAGING_LOG) private readonly log: MessagingLog,
    private readonly stream: StreamIdentity,
    @Inject(SERVICE_NAME) service: ServiceName,
    @Inject(CRASH_HERE) private readonly crashHere: CrashHere,
  ) {
    this.publisher = new Publisher(nats, inboxPrefix(eventsUser(service)));
    tenants.onEmitted?.(() => this.wake());
  }

  start(): void {
    this.running = this.run();
  }

  /** Finishes batches in flight; the rest stays in the outbox. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** Signals new rows. Without it, the relay polls once a second. */
  wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  /** Leases the next batch while the previous one is in flight, so Postgres and NATS work in parallel. */
  private async run(): Promise<void> {
    const underWay: Promise<boolean>[] = [];
    while (!this.stopped) {
      this.woken = false;
      try {
        await this.stream.refillIfLost();
        const batch = isUp(this.nats) ? await this.take() : [];
        if (batch.length > 0) underWay.push(this.forward(batch));
        // finish a partial batch first; the next one fills up meanwhile
        const most = batch.length < batchSize ? 0 : mostUnderWay;
        let wellSent = true;
        while (underWay.length > most) wellSent = (await underWay.shift()) === true && wellSent;
        if (!wellSent) this.log.warn('relay_waits');
        if (batch.length < batchSize || !wellSent) await this.rest();
        if (this.woken && (this.tenants.underWay ?? 0) > 0) await wait(gathering);
      } catch {
        this.log.warn('relay_waits');
        await this.rest();
      }
    }
    await Promise.all(underWay);
  }

  private take(): Promise<Row[]> {
    const now = this.clock.now();
    return this.tenants.system((tx) => tx.query<Row>(claim, [now, new Date(now.getTime() + lease)]), {
      ofQueue: true,
    });
  }

  /** @returns whether everything was stored; the rest waits for the next poll, or for its lease to expire */
  private async forward(batch: Row[]): Promise<boolean> {
    this.crashHere('after_commit_before_publish');
    const stored = await this.publisher.publish(batch.map(outgoing));
    this.crashHere('after_publish_before_mark');
    const sent = batch.filter((_, index) => stored[index]);
    const back = batch.filter((_, index) => !stored[index]);
    try {
      if (sent.length > 0) await this.settle(sent, 'published');
      if (back.length > 0) await this.settle(back, 'pending');
      return back.length === 0;
    } catch {
      return false;
    }
  }

  private async settle(rows: Row[], status: 'published' | 'pending'): Promise<void> {
    const { companyIds, ids, leases } = proofOf(rows);
    const values = [companyIds, ids, leases, status, this.clock.now()];
    await this.tenants.system((tx) => tx.query(settle, values), { ofQueue: true });
  }

  private rest(): Promise<void> {
    if (this.woken || this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, poll);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** The row id is the message id, so JetStream stores duplicates once. */
function outgoing(row: Row): Outgoing {
  const { id, type, payload, companyId, created_at: at, traceparent } = row;
  const headers = envelopeHeaders({ id, type, at, correlationId: row.correlation_id, traceparent });
  headers.set('Nats-Msg-Id', id);
  return { subject: subjectOf({ type }, companyId), payload, headers };
}
