import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, nothing } from '../kernel/fields';
import { linkHeader, manageToken } from './links';

/**
 * C13: shown only once. The secret address gives access to the calendar until the feed is replaced or
 * revoked.
 */
export const feed = z
  .object({ token: z.string(), path: z.string() })
  .meta({ id: 'Feed', description: '`path` is the address a calendar program subscribes to.' });
export const makeFeedCall = defineCall('booking.feed.make', {
  request: z.strictObject({ providerId: id }),
  response: feed,
  permission: 'schedule:manage',
  audit: { action: 'feed.make', object: 'provider', id: 'providerId' },
  refusals: ['already_done', 'idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/providers/{providerId}/feed',
    summary: 'Create the secret calendar address of a provider; replaces an older one',
    status: 201,
  },
});
export const revokeFeedCall = defineCall('booking.feed.revoke', {
  request: z.strictObject({ providerId: id }),
  response: nothing,
  permission: 'schedule:manage',
  audit: { action: 'feed.revoke', object: 'provider', id: 'providerId' },
  http: {
    method: 'DELETE',
    path: '/v1/providers/{providerId}/feed',
    summary: 'Revoke the calendar feed of a provider',
    status: 204,
  },
});

/** A complete text/calendar document (RFC 5545). */
const calendar = z.object({ text: z.string() });
export const readFeedCall = defineCall('booking.feed.read', {
  request: z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  response: calendar,
  permission: 'public',
  refusals: ['link_invalid'],
  http: {
    method: 'GET',
    // the secret is in the path because calendar programs cannot send custom headers
    path: '/v1/feeds/{token}.ics',
    summary: 'Calendar of a provider; names no client, and with `hipaa` on shows only busy times',
    description:
      'Starts one month back and has at most the 1,000 nearest appointments; X-WR-CALDESC says if there are more. Times are in UTC. The path is a secret: keep it out of proxy access logs.',
    contentType: 'text/calendar',
  },
});
export const linkCalendarCall = defineCall('booking.link.calendar', {
  request: z.strictObject({ token: manageToken }),
  response: calendar,
  permission: 'public',
  refusals: ['link_invalid'],
  http: {
    method: 'GET',
    path: '/v1/manage/calendar',
    headers: linkHeader,
    summary: 'Booking of a guest as a calendar file, by the mailed link',
    contentType: 'text/calendar',
  },
});
