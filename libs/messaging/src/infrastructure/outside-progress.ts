import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { outsideNames, streamName } from '@riserbo/contracts';

const PATIENCE_MS = 1_000;

/** C15: how far an external program has read, for services that may see it. */
export interface OutsideProgress {
  /** Events that it has not acknowledged. */
  waiting: number;
  /** RFC 3339. */
  lastAckAt: string | null;
}

/** @returns null without its consumer, or when the bus does not answer */
export async function progressOfOutside(
  nats: NatsConnection,
  subscriberId: string,
): Promise<OutsideProgress | null> {
  const { consumer } = outsideNames(subscriberId);
  try {
    const manager = await jetstreamManager(nats, { checkAPI: false, timeout: PATIENCE_MS });
    const { num_pending, num_ack_pending, ack_floor } = await manager.consumers.info(streamName, consumer);
    const { last_active: lastActive } = ack_floor;
    return {
      waiting: num_pending + num_ack_pending,
      lastAckAt: lastActive === undefined ? null : new Date(lastActive).toISOString(),
    };
  } catch {
    return null;
  }
}
