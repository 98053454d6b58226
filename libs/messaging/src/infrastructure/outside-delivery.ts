import { RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { streamName } from '@riserbo/contracts';

const second = 1_000_000_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/**
 * How events are delivered to external programs: one that is not acknowledged comes again after these pauses,
 * and then no more. A program that is away is not affected, because nothing is delivered to it.
 */
export const outsideDelivery = {
  backoff: [30 * second, 2 * minute, 10 * minute, 60 * minute],
  ack_wait: 30 * second,
  max_deliver: 10,
  max_ack_pending: 1024,
};

/** Where the server says that it gave up a message for a consumer. */
export const gaveUp = (consumer: string): string =>
  `$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.${streamName}.${consumer}`;
export const deadLettersChangeable = { max_age: 14 * day, max_bytes: 64 * 1024 ** 2 };
/** Keeps what external programs did not acknowledge: sequences in the stream of events, no contents. */
export const deadLetters = {
  name: 'DEAD_LETTERS',
  subjects: [gaveUp('>')],
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  ...deadLettersChangeable,
};
