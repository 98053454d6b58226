import { Inject, Injectable } from '@nestjs/common';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamName } from '@riserbo/contracts';
import { keptMs } from '@riserbo/privacy';
import { connectionsOf } from '../calls/connection';
import {
  EVENTS_NATS,
  MESSAGING_CLOCK,
  MESSAGING_LOG,
  TRANSACTIONS,
  type MessagingClock,
  type MessagingLog,
  type Transactions,
} from '../ports';
import { OutboxEntity } from './event.entities';
import { outbox } from './outbox';

const every = 2_000;
const kept = keptMs(OutboxEntity);
const most = 5_000;
const remember = `INSERT INTO stream_seen (created) VALUES ($1) ON CONFLICT ON CONSTRAINT stream_seen_pkey DO NOTHING`;
const look = `SELECT created, last_sequence::text AS "lastSequence" FROM stream_seen`;
const grow = `UPDATE stream_seen SET last_sequence = $2 WHERE created = $1 AND last_sequence < $2`;
const change = `UPDATE stream_seen SET created = $1, last_sequence = $2`;
// Includes leased rows, which may have been stored in the lost stream. Looks the rows up by key again, so
// that a mark being written is awaited and overwritten.
const refill = `
  WITH next AS MATERIALIZED (
    SELECT company_id, id, created_at FROM outbox
    WHERE status <> 'pending' AND created_at >= $1::timestamptz AND (created_at, id) > ($1::timestamptz, $2::uuid)
    ORDER BY created_at, id LIMIT ${most}),
  again AS (
    UPDATE outbox SET status = 'pending', ${outbox.breaking}
    FROM next WHERE outbox.company_id = next.company_id AND outbox.id = next.id AND outbox.status <> 'pending' RETURNING 1)
  SELECT created_at::text AS at, id, (SELECT count(*) FROM next)::integer AS looked, (SELECT count(*) FROM again)::integer AS changed
  FROM next ORDER BY created_at DESC, id DESC LIMIT 1`;

interface Seen {
  created: string;
  lastSequence: string;
}
interface Batch {
  /** Position of the last row processed. */
  at: string;
  id: string;
  looked: number;
  changed: number;
}

/**
 * JetStream may lose everything; the outbox is the truth. Remembers when the stream that was last sent to was
 * made and how far it had come: when another one is in its place, or it went back (a server that does not
 * call fsync lost its end), all rows of the last 14 days are sent again. Consumers know them by their inbox.
 */
@Injectable()
export class StreamIdentity {
  private lookedAt = 0;
  private connections = 0;

  constructor(
    @Inject(EVENTS_NATS) private readonly nats: NatsConnection,
    @Inject(TRANSACTIONS) private readonly tenants: Transactions,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
    @Inject(MESSAGING_LOG) private readonly log: MessagingLog,
  ) {}

  /** @throws Error if there is no stream at the moment */
  async refillIfLost(): Promise<void> {
    const now = this.clock.now();
    const connections = connectionsOf(this.nats);
    if (connections === this.connections && Math.abs(now.getTime() - this.lookedAt) < every) return;
    // read first: a sequence that another replica notes meanwhile is not older than the server's answer
    const seen = await this.tenants.system(async (tx) => (await tx.query<Seen>(look))[0]);
    const manager = await jetstreamManager(this.nats, { checkAPI: false });
    const { created, state } = await manager.streams.info(streamName);
    this.lookedAt = now.getTime();
    this.connections = connections;
    const lastSequence = state.last_seq;
    if (!seen) await this.tenants.system((tx) => tx.query(remember, [created]));
    if (!seen || (seen.created === created && lastSequence >= Number(seen.lastSequence))) {
      if (lastSequence > Number(seen?.lastSequence ?? 0))
        await this.tenants.system((tx) => tx.query(grow, [created, lastSequence]), { ofQueue: true });
      return;
    }
    const count = await this.refill(new Date(now.getTime() - kept));
    // only now: a process that dies before this begins again
    await this.tenants.system((tx) => tx.query(change, [created, lastSequence]));
    if (count > 0) this.log.warn('stream_refilled', { count });
  }

  /**
   * From oldest to newest, in statements that stay within their time limit. @returns how many rows will be
   * sent again
   */
  private async refill(since: Date): Promise<number> {
    let count = 0;
    let after = [since.toISOString(), '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const values = after;
      const [batch] = await this.tenants.system((tx) => tx.query<Batch>(refill, values), {
        ofQueue: true,
      });
      count += batch?.changed ?? 0;
      if (!batch || batch.looked < most) return count;
      after = [batch.at, batch.id];
    }
  }
}
