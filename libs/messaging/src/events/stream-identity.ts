import { Inject, Injectable } from '@nestjs/common';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamName } from '@riserbo/contracts';
import {
  MESSAGING_CLOCK,
  MESSAGING_LOG,
  NATS,
  TRANSACTIONS,
  type MessagingClock,
  type MessagingLog,
  type Transactions,
} from '../ports';

const every = 2_000;
const kept = 14 * 86_400_000;
const remember = `INSERT INTO stream_seen (created) VALUES ($1) ON CONFLICT ON CONSTRAINT stream_seen_pkey DO NOTHING RETURNING created`;
const change = `UPDATE stream_seen SET created = $1 WHERE created <> $1 RETURNING created`;
// also what is on its way: it may have been stored in the stream that is gone
const refill = `UPDATE outbox SET status = 'pending', sending_until = NULL WHERE status <> 'pending' AND created_at > $1 RETURNING id`;

/**
 * JetStream may lose everything; the outbox is the truth. Remembers when the stream that was last sent to was made: when another one stands in
 * its place, all rows of the last 14 days are sent again. Consumers know them by their inbox.
 */
@Injectable()
export class StreamIdentity {
  private lookedAt = 0;

  constructor(
    @Inject(NATS) private readonly nats: NatsConnection,
    @Inject(TRANSACTIONS) private readonly tenants: Transactions,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
    @Inject(MESSAGING_LOG) private readonly log: MessagingLog,
  ) {}

  /** @throws when there is no stream right now */
  async refillIfLost(): Promise<void> {
    const now = this.clock.now();
    if (Math.abs(now.getTime() - this.lookedAt) < every) return;
    const { created } = await (
      await jetstreamManager(this.nats, { checkAPI: false })
    ).streams.info(streamName);
    this.lookedAt = now.getTime();
    const count = await this.tenants.system(async (tx) => {
      const isFirst = (await tx.query(remember, [created])).length > 0;
      if (isFirst || (await tx.query(change, [created])).length === 0) return 0;
      return (await tx.query(refill, [new Date(now.getTime() - kept)])).length;
    });
    if (count > 0) this.log.warn('stream_refilled', { count });
  }
}
