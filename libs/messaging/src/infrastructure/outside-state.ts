import { AckPolicy, DeliverPolicy, type JetStreamManager } from '@nats-io/jetstream';
import { outsideFilter, streamName, type OutsideSubscriber } from '@riserbo/contracts';
import type { ConnectionOptions } from '../calls/connection';
import { asBootstrap, unlessMissing } from './ensure-streams';
import { deadLetters, gaveUp, outsideDelivery } from './outside-delivery';

type Outside = Pick<OutsideSubscriber, 'consumer' | 'companyId'>;
/** Where an external program is in the stream. */
export interface OutsideState {
  /** Messages that it has not acknowledged. */
  waiting: number;
  lastAckAt: Date | null;
  /** When the oldest of them was sent. */
  oldestAt: Date | null;
  /** Sequences in the stream of messages that were delivered ten times and are not delivered again. */
  deadLetters: number[];
}
/** Where to begin: a sequence in the stream, or a time. */
export type Position = { sequence: number } | { time: Date };

/** @returns undefined without its consumer */
export function stateOfOutside(
  connection: ConnectionOptions,
  outside: Outside,
): Promise<OutsideState | undefined> {
  return asBootstrap(connection, async (manager) => {
    const info = await unlessMissing(manager.consumers.info(streamName, outside.consumer));
    if (!info) return undefined;
    const { num_pending: pending, num_ack_pending: unacknowledged, ack_floor: floor } = info;
    const waiting = pending + unacknowledged;
    const next = { seq: floor.stream_seq + 1, next_by_subj: outsideFilter(outside) };
    const oldest =
      waiting === 0 ? undefined : await unlessMissing(manager.streams.getMessage(streamName, next));
    return {
      waiting,
      lastAckAt: floor.last_active === undefined ? null : new Date(floor.last_active),
      oldestAt: oldest?.time ?? null,
      deadLetters: await givenUp(manager, outside.consumer),
    };
  });
}

/** Makes its consumer begin again there. What it has not acknowledged since then is delivered again. */
export function restartOutside(
  connection: ConnectionOptions,
  outside: Outside,
  from: Position,
): Promise<void> {
  return asBootstrap(connection, async (manager) => {
    const start =
      'time' in from
        ? { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from.time.toISOString() }
        : { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from.sequence };
    const wanted = {
      durable_name: outside.consumer,
      ack_policy: AckPolicy.Explicit,
      filter_subject: outsideFilter(outside),
      ...outsideDelivery,
      ...start,
    };
    // the keeper of the streams may make it again in between, from the beginning
    for (let attempt = 1; ; attempt += 1) {
      await unlessMissing(manager.consumers.delete(streamName, outside.consumer));
      try {
        await manager.consumers.add(streamName, wanted);
        return;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  });
}

async function givenUp(manager: JetStreamManager, consumer: string): Promise<number[]> {
  const sequences: number[] = [];
  for (let seq = 1; ;) {
    const query = { seq, next_by_subj: gaveUp(consumer) };
    const letter = await unlessMissing(manager.streams.getMessage(deadLetters.name, query));
    if (!letter) return sequences;
    sequences.push(letter.json<{ stream_seq: number }>().stream_seq);
    seq = letter.seq + 1;
  }
}
