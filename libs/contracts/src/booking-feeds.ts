import { z } from 'zod';
import { defineCall } from './define';
import { id, nothing } from './fields';
import { linkHeader, manageToken } from './booking-bookings';

/** C13. Shown once; whoever has it reads the calendar until it is made anew or revoked. */
export const feed = z
  .object({ token: z.string(), path: z.string() })
  .meta({ id: 'Feed', description: '`path` is where a calendar program subscribes.' });
export const makeFeedCall = defineCall('booking.feed.make', z.strictObject({ providerId: id }), feed, {
  permission: 'schedule:manage',
  refusals: ['already_done', 'idempotency_key_reused'],
  door: {
    route: 'POST /v1/providers/{providerId}/feed',
    summary: 'A secret address of a provider’s calendar; an older one ends',
    status: 201,
    idempotencyKey: 'optional',
  },
});
export const revokeFeedCall = defineCall('booking.feed.revoke', z.strictObject({ providerId: id }), nothing, {
  permission: 'schedule:manage',
  door: {
    route: 'DELETE /v1/providers/{providerId}/feed',
    summary: 'End the feed of a provider',
    status: 204,
  },
});

/** A whole text/calendar document (RFC 5545). */
const calendar = z.object({ text: z.string() });
export const readFeedCall = defineCall(
  'booking.feed.read',
  z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  calendar,
  {
    permission: 'public',
    refusals: ['link_invalid'],
    door: {
      route: 'GET /v1/feeds/{token}.ics',
      summary: 'The calendar of a provider; it names no client, and under hipaa nothing but busy times',
      // calendar programs send no headers of their own
      description:
        'From a month ago on; the 1,000 nearest appointments, and X-WR-CALDESC says so where there are more. Times are in UTC. The path is a secret: a proxy in front keeps it out of its access log.',
      contentType: 'text/calendar',
    },
  },
);
export const linkCalendarCall = defineCall(
  'booking.link.calendar',
  z.strictObject({ token: manageToken }),
  calendar,
  {
    permission: 'public',
    refusals: ['link_invalid'],
    door: {
      route: 'GET /v1/manage/calendar',
      headers: linkHeader,
      summary: 'The booking behind a guest’s own link, for their calendar',
      contentType: 'text/calendar',
    },
  },
);
