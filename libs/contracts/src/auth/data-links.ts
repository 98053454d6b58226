import { z } from 'zod';
import { mailedToken } from './fields';
import { exportedKind } from '../kernel/actor';
import { defineCall } from '../kernel/define';
import { email, id, instant, nothing, slug } from '../kernel/fields';

/**
 * D2: how a person without an account proves who they are: a link to the mailbox in the record. For clients,
 * providers without a login, and members who left. Responses are the same for known and unknown addresses.
 */
export const requestDataLinkCall = defineCall('auth.data_link.request', {
  request: z
    .strictObject({ slug, email, kind: exportedKind.describe('As whom the practice knows you') })
    .meta({ id: 'RequestDataLink' }),
  response: nothing,
  permission: 'public',
  refusals: ['company_unknown', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/pages/{slug}/data-links',
    summary: 'Request a link to your data; mailed if the address is known',
    status: 202,
  },
});
export const openDataLinkCall = defineCall('auth.data_link.open', {
  request: z.strictObject({ token: mailedToken }).meta({ id: 'OpenDataLink' }),
  response: z
    .object({ accessToken: z.string(), expiresAt: instant, companyId: id, kind: exportedKind, personId: id })
    .meta({
      id: 'ProvenPerson',
      description: 'The access token opens the routes about your data and your requests, for 15 minutes.',
    }),
  permission: 'public',
  refusals: ['mail_link_invalid', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/data-links/open',
    summary: 'Open the mailed link to your data; it works once',
    status: 201,
  },
});
