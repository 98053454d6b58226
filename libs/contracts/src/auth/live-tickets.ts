import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { instant } from '../kernel/fields';

/** Company and 256 random bits. */
export const liveTicketText = z
  .string()
  .max(80)
  .regex(/^[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/);
/**
 * `EventSource` sends no headers, so a stream is opened with a ticket in its address: for one stream, within
 * half a minute. A log that keeps the address keeps nothing of use.
 */
export const openLiveTicketCall = defineCall('auth.live_ticket.open', {
  request: z.strictObject({}),
  response: z.object({ ticket: z.string(), expiresAt: instant }).meta({ id: 'LiveTicket' }),
  permission: 'calendar:watch',
  http: {
    method: 'POST',
    path: '/v1/live/tickets',
    summary: 'A ticket to open one stream of live changes, within 30 seconds',
    status: 201,
    activity: false,
  },
});
/** The session's new access token. A ticket that was used, expired or made up is `not_authenticated`. */
export const spendLiveTicketCall = defineCall('auth.live_ticket.spend', {
  request: z.strictObject({ ticket: liveTicketText }),
  response: z.object({ accessToken: z.string() }),
  permission: 'service:gateway',
});
