import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, instant, version } from '../kernel/fields';
import { clientRecord } from './records';

/** Fields of a record that a merge chooses one by one. */
export const mergeField = z.enum(['name', 'email', 'phone', 'locale', 'timeZone', 'notes', 'messaging']);
export type MergeField = z.infer<typeof mergeField>;
export const MERGE_UNDO_DAYS = 30;

const pair = { clientId: id, otherId: id };
export const previewMergeCall = defineCall('clients.merge.preview', {
  request: z.strictObject(pair),
  response: z
    .object({
      kept: clientRecord,
      other: clientRecord,
      /** Where the two differ. */
      differing: z.array(mergeField),
      /** What the kept record lacks and the other has: proposed to be taken. */
      proposed: z.array(mergeField),
    })
    .meta({ id: 'MergePreview' }),
  permission: 'client:manage',
  stepUp: 'client_records',
  refusals: ['client_unknown', 'restricted', 'merge_with_itself'],
  audit: { action: 'client.read', object: 'client', id: 'clientId', body: ['otherId'] },
  http: {
    method: 'GET',
    path: '/v1/clients/{clientId}/merge-preview/{otherId}',
    summary: 'Two records side by side, before they are merged',
  },
});

export const clientMerge = z
  .object({
    id,
    clientId: id,
    mergedId: id,
    taken: z.array(mergeField),
    mergedAt: instant,
    undoableUntil: instant,
  })
  .meta({ id: 'ClientMerge' });
export const mergeClientsCall = defineCall('clients.merge.create', {
  request: z
    .strictObject({
      ...pair,
      otherVersion: version.describe('The version of the other record in the preview'),
      take: z.array(mergeField).max(10).describe('Fields whose value comes from the other record'),
    })
    .meta({ id: 'MergeClients' }),
  response: z.object({ merge: clientMerge, client: clientRecord, version }).meta({ id: 'MergedClients' }),
  permission: 'client:manage',
  stepUp: 'client_records',
  refusals: ['client_unknown', 'restricted', 'merge_with_itself', 'stale_version', 'if_match_required'],
  audit: { action: 'client.merge', object: 'client', id: 'clientId', body: ['otherId', 'take'] },
  http: {
    method: 'POST',
    path: '/v1/clients/{clientId}/merges',
    summary: 'Merge another record into this one',
    description: `Bookings, charts and all else of the other record belong to this one. Can be undone for ${MERGE_UNDO_DAYS} days.`,
    status: 201,
    etag: true,
    ifMatch: true,
  },
});
export const listMergesCall = defineCall('clients.merge.list', {
  request: z.strictObject({ clientId: id }),
  response: z.object({ items: z.array(clientMerge) }).meta({ id: 'ClientMerges' }),
  permission: 'client:read',
  refusals: ['client_unknown'],
  audit: { action: 'client.read', object: 'client', id: 'clientId' },
  http: {
    method: 'GET',
    path: '/v1/clients/{clientId}/merges',
    summary: 'Merges of the record that can be undone, newest first',
  },
});
export const undoMergeCall = defineCall('clients.merge.undo', {
  request: z.strictObject({ mergeId: id }),
  response: z.object({ restored: clientRecord, client: clientRecord }).meta({ id: 'UndoneMerge' }),
  permission: 'client:manage',
  stepUp: 'client_records',
  refusals: ['merge_unknown'],
  audit: { action: 'client.unmerge', object: 'client', body: ['mergeId'] },
  http: {
    method: 'POST',
    path: '/v1/client-merges/{mergeId}/undo',
    summary: 'Bring the merged record back',
    description:
      'It returns under a new id, and the record it was merged into gets back its fields, as far as they were not changed since. Bookings and charts stay where they are.',
  },
});
