import { z } from 'zod';
import { defineCall, defineEvent } from './define';
import { email, id, version } from './fields';

/** B12. Whose an address is, the oldest record first, for auth alone: auth knows an account by the client's id and a credential, never by the address. */
export const resolveAddressCall = defineCall('clients.address.resolve', {
  request: z.strictObject({ email }),
  response: z.object({ clients: z.array(z.object({ clientId: id, version })) }),
  permission: 'service:auth',
});

/** The address of a record that was not changed since auth wrote to it, for the moment in which a link is followed; auth does not keep it. */
export const readAddressCall = defineCall('clients.address.read', {
  request: z.strictObject({ clientId: id, version }),
  response: z.object({ email }),
  permission: 'service:auth',
  refusals: ['client_unknown'],
});

/**
 * Joins the records of an address whose mailbox was proven just now: `clientId` (the account's) or else the oldest record stays, and those that
 * carry the same name join it. A record of another name on the same address is another person's and stays apart.
 */
export const joinAddressCall = defineCall('clients.address.join', {
  request: z.strictObject({ email, clientId: id.optional() }),
  response: z.object({ clientId: id, merged: z.int() }),
  permission: 'service:auth',
  refusals: ['client_unknown'],
});

export const clientsMerged = defineEvent(
  'clients.merged.v1',
  z.strictObject({ id, version, mergedId: id }),
  'The record `mergedId` joined the record `id`; what pointed to the first belongs to the second.',
);
