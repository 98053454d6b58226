import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { email, id, version } from '../kernel/fields';

/**
 * B12: the records of an address, oldest first, for auth only. Auth identifies an account by client id and
 * credential and never stores the address.
 */
export const resolveAddressCall = defineCall('clients.address.resolve', {
  request: z.strictObject({ email }),
  response: z.object({ clients: z.array(z.object({ clientId: id, version })) }),
  permission: 'service:auth',
});

/**
 * The address of a record that was not changed since auth wrote to it, for the moment in which a link is
 * followed; auth does not keep it.
 */
export const readAddressCall = defineCall('clients.address.read', {
  request: z.strictObject({ clientId: id, version }),
  response: z.object({ email }),
  permission: 'service:auth',
  refusals: ['client_unknown'],
});

/**
 * Merges the records of an address whose mailbox was just verified. `clientId` (of the account), or else the
 * oldest record, survives; records with the same name are merged into it. A record with another name belongs
 * to another person and is kept.
 */
export const joinAddressCall = defineCall('clients.address.join', {
  request: z.strictObject({ email, clientId: id.optional() }),
  response: z.object({ clientId: id, merged: z.int() }),
  permission: 'service:auth',
  refusals: ['client_unknown'],
});

/** So that the event fits into a message; a record with more former ids sends several events. */
export const MAX_FORMER_IDS = 1_000;
export const clientsMerged = defineEvent(
  'clients.merged.v1',
  z.strictObject({ id, version, formerIds: z.array(id).min(1).max(MAX_FORMER_IDS) }),
  'Records were merged into the record `id`; references to all its `formerIds` now belong to `id`.',
);
