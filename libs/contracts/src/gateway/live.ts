import { z } from 'zod';
import { liveTicketText } from '../auth/live-tickets';
import { booking } from '../booking/bookings';
import { changeCursor } from '../booking/changes';
import { bookingEvents } from '../booking/events';

/** What `GET /v1/live` takes in its query, for browsers' `EventSource`. */
export const liveQuery = z.strictObject({
  ticket: liveTicketText
    .optional()
    .meta({ description: 'Of `POST /v1/live/tickets`, instead of a token; it opens one stream' }),
  since: changeCursor.optional().meta({
    description:
      'Where an earlier stream was; what changed since then comes first. Last-Event-ID says the same',
  }),
});
export const liveEnds = ['token_expired', 'session_ended', 'unavailable', 'shutdown'] as const;
export type LiveEnd = (typeof liveEnds)[number];

/** J2: the events of a stream by name, and their data. */
export const liveEvents: Readonly<Record<string, z.ZodType>> = {
  'booking.changed': booking,
  reset: z.object({}).meta({ id: 'LiveReset', description: 'The cursor is unknown: read everything again' }),
  ready: z.object({ cursor: z.string() }).meta({
    id: 'LiveReady',
    description: 'Everything before was sent; `cursor` is also the id of the event',
  }),
  ...Object.fromEntries(bookingEvents.map(({ type, payload }) => [type, payload])),
  end: z.object({ reason: z.enum(liveEnds) }).meta({
    id: 'LiveEnd',
    description: 'The stream ends now; open another one with the cursor of the last `ready`',
  }),
};
