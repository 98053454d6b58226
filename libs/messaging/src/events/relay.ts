import { Inject, Injectable } from '@nestjs/common';
import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { subjectOf } from '@riserbo/contracts';
import { isUp } from '../calls/connection';
import {
  MESSAGING_CLOCK,
  MESSAGING_LOG,
  NATS,
  TRANSACTIONS,
  type MessagingClock,
  type MessagingLog,
  type Transactions,
} from '../ports';
import { envelopeHeaders } from './envelope';
import { StreamIdentity } from './stream-identity';

const batchSize = 256;
const lease = 30_000;
const poll = 1_000;
const day = 86_400_000;

interface Row {
  company_id: string;
  id: string;
  type: string;
  payload: object;
  correlation_id: string;
  traceparent: string;
  created_at: Date;
  /** Until when the row is this relay's; also the mark by which it knows the row as still its own. */
  sending_until: Date;
}
const claim = `
  UPDATE outbox SET status = 'sending', sending_until = $2
  WHERE (company_id, id) IN (
    SELECT company_id, id FROM outbox
    WHERE status = 'pending' OR (status = 'sending' AND sending_until < $1)
    ORDER BY created_at LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)
  RETURNING company_id, id, type, payload, correlation_id, traceparent, created_at, sending_until`;
// A row that was given back meanwhile (the stream was lost, the lease ran out) is not ours to mark any more.
const settle = `
  UPDATE outbox SET status = $3, published_at = CASE WHEN $3 = 'published' THEN $4::timestamptz END, sending_until = NULL
  WHERE (company_id, id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[])) AND status = 'sending' AND sending_until = $5`;
const prune = `DELETE FROM outbox WHERE status = 'published' AND created_at < $1`;
const pruneInbox = `DELETE FROM inbox WHERE handled_at < $1`;

/**
 * Sends the outbox to JetStream: takes a batch under a lease, publishes it outside any transaction, and marks what the server has stored. A crash
 * in between sends a row again, under the same message id. Several relays can run; each row goes to one of them.
 */
@Injectable()
export class Relay {
  private readonly js: JetStreamClient;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private wakeUp: () => void = () => undefined;
  private woken = false;
  private prunedAt = 0;

  constructor(
    @Inject(NATS) private readonly nats: NatsConnection,
    @Inject(TRANSACTIONS) private readonly tenants: Transactions,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
    @Inject(MESSAGING_LOG) private readonly log: MessagingLog,
    private readonly stream: StreamIdentity,
  ) {
    this.js = jetstream(nats);
    tenants.onEmitted?.(() => this.wake());
  }

  start(): void {
    this.running = this.run();
  }

  /** Sends what is under way and ends; what is left stays in the outbox. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** There may be something to send. Without it the relay looks once a second. */
  wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  private async run(): Promise<void> {
    let sending: Promise<void> = Promise.resolve();
    while (!this.stopped) {
      this.woken = false;
      try {
        await this.stream.refillIfLost();
        const batch = isUp(this.nats) ? await this.take() : [];
        await sending;
        sending = this.publish(batch);
        if (batch.length < batchSize) {
          await sending;
          await this.housekeeping();
          await this.rest();
        }
      } catch {
        this.log.warn('relay_waits');
        await this.rest();
      }
    }
    await sending.catch(() => undefined);
  }

  private take(): Promise<Row[]> {
    const now = this.clock.now();
    return this.tenants.system((tx) => tx.query<Row>(claim, [now, new Date(now.getTime() + lease)]));
  }

  private async publish(batch: Row[]): Promise<void> {
    if (batch.length === 0) return;
    const stored = await Promise.all(batch.map((row) => this.send(row)));
    const sent = batch.filter((_, index) => stored[index]);
    const back = batch.filter((_, index) => !stored[index]);
    if (sent.length > 0) await this.settle(sent, 'published');
    if (back.length > 0) await this.settle(back, 'pending');
    if (back.length > 0) throw new Error('not everything was stored');
  }

  private send(row: Row): Promise<boolean> {
    const {
      id,
      type,
      company_id: companyId,
      created_at: at,
      correlation_id: correlationId,
      traceparent,
    } = row;
    const headers = envelopeHeaders({ id, type, at, correlationId, traceparent });
    return this.js
      .publish(subjectOf({ type }, companyId), JSON.stringify(row.payload), {
        msgID: id,
        headers,
        timeout: 5_000,
      })
      .then(
        () => true,
        () => false,
      );
  }

  private async settle(rows: Row[], status: 'published' | 'pending'): Promise<void> {
    const keys = [rows.map((row) => row.company_id), rows.map((row) => row.id)];
    const lease = rows[0]?.sending_until;
    await this.tenants.system((tx) => tx.query(settle, [...keys, status, this.clock.now(), lease]));
  }

  /** Once an hour: what is older than 14 days is no longer needed to refill a stream (inbox: twice that, so that no refill repeats an effect). */
  private async housekeeping(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.prunedAt < 3_600_000) return;
    this.prunedAt = now;
    await this.tenants.system(async (tx) => {
      await tx.query(prune, [new Date(now - 14 * day)]);
      await tx.query(pruneInbox, [new Date(now - 28 * day)]);
    });
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
