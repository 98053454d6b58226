import { streamSequence as sql } from '@riserbo/messaging';
import type { Migration } from '@riserbo/runtime';

/** X99: a stream of events that went back is filled again from the outbox. */
export const streamSequence: Migration = { id: '079-stream-sequence', ...sql };
