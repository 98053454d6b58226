import { keptMs } from '@riserbo/privacy';
import { InboxEntity } from '../events/event.entities';
import { jetstream } from '@nats-io/jetstream';
import { connect, headers as natsHeaders } from '@nats-io/transport-node';
import { connectionTo, type ConnectionOptions } from '../calls/connection';
import type { SystemQueryable } from '../ports';

interface Letter {
  company_id: string;
  id: string;
  subject: string;
  headers: Record<string, string>;
  payload: Buffer;
  parked_at: Date;
}
export interface Replayed {
  sent: number;
  /** Skipped: inboxes no longer remember events this old, so other handlers would apply them twice. */
  tooOld: number;
}
const inboxRemembers = keptMs(InboxEntity);
const waiting = `
  SELECT company_id, id, subject, headers, payload, parked_at FROM dead_letters
  WHERE replayed_at IS NULL AND ($1::uuid IS NULL OR event_id = $1) ORDER BY parked_at`;
const mark = `UPDATE dead_letters SET replayed_at = $3 WHERE company_id = $1 AND id = $2`;

/**
 * Publishes dead letters again, all or those of one event. Handlers that applied them dedupe by inbox; the
 * one that gave up tries again.
 * @param system a connection as `<service>_system`
 * @param bus the connection of the `bootstrap` user
 */
export async function replayDeadLetters(
  system: SystemQueryable,
  bus: ConnectionOptions,
  now: Date,
  eventId?: string,
): Promise<Replayed> {
  const all = await system.query<Letter>(waiting, [eventId ?? null]);
  const letters = all.filter((letter) => now.getTime() - happenedAt(letter) < inboxRemembers);
  const nats = await connect(connectionTo(bus));
  try {
    for (const letter of letters) {
      const headers = natsHeaders();
      for (const [name, value] of Object.entries(letter.headers))
        if (!name.toLowerCase().startsWith('nats-')) headers.set(name, value);
      await jetstream(nats).publish(letter.subject, letter.payload, {
        headers,
        msgID: `replay-${letter.id}-${now.getTime()}`,
      });
      await system.query(mark, [letter.company_id, letter.id, now]);
    }
    return { sent: letters.length, tooOld: all.length - letters.length };
  } finally {
    await nats.close();
  }
}

/** The time set by the sender, if valid. */
function happenedAt({ headers, parked_at: parkedAt }: Letter): number {
  const said = Date.parse(headers['ce-time'] ?? '');
  return Number.isNaN(said) ? parkedAt.getTime() : said;
}
