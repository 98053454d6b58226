import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { erasureReceipt, personKind, retained, sagaPhases } from '../kernel/erasure';
import { id, instant, page, pageRequest, version } from '../kernel/fields';
import { owners } from '../kernel/services';

/** H2: the states of an erasure, in order. `done` has all receipts; what is kept is named. */
export const erasureState = z
  .enum([...sagaPhases, 'done'])
  .meta({ id: 'ErasureState', description: 'The step that is being done in every service' });
export const erasureCause = z
  .enum(['staff', 'own_request', 'retention'])
  .meta({ description: 'Who or what began the erasure' });
const step = z
  .object({
    service: z.enum(owners),
    phase: z.enum(sagaPhases),
    doneAt: instant.nullable(),
    attempts: z.int(),
  })
  .meta({ id: 'ErasureStep' });
export const erasure = z
  .object({
    id,
    kind: personKind,
    personId: id,
    cause: erasureCause,
    state: erasureState,
    requestedAt: instant,
    doneAt: instant.nullable(),
    retained: z.array(retained),
    version,
  })
  .meta({ id: 'Erasure' });
export const erasureDetails = erasure
  .extend({ steps: z.array(step), receipts: z.partialRecord(z.enum(owners), erasureReceipt) })
  .meta({ id: 'ErasureDetails' });

const cancelUpcoming = z
  .boolean()
  .default(false)
  .meta({ description: 'Cancels bookings that are not over yet; else they refuse the erasure' });
const refusals = ['bookings_upcoming'] as const;
export const eraseClientCall = defineCall('retention.client.erase', {
  request: z.strictObject({ clientId: id, cancelUpcoming }).meta({ id: 'EraseClient' }),
  response: erasure,
  permission: 'erasure:manage',
  stepUp: 'records',
  audit: { action: 'erasure.request', object: 'client', id: 'personId' },
  refusals,
  http: {
    method: 'POST',
    path: '/v1/clients/{clientId}/erasure',
    summary: 'Erase a client everywhere',
    description: 'A client is erased once: a repeated request returns the same erasure.',
    status: 202,
  },
});
export const eraseProviderCall = defineCall('retention.provider.erase', {
  request: z.strictObject({ providerId: id, cancelUpcoming }).meta({ id: 'EraseProvider' }),
  response: erasure,
  permission: 'erasure:manage',
  stepUp: 'records',
  audit: { action: 'erasure.request', object: 'provider', id: 'personId' },
  refusals: [...refusals, 'not_found'],
  http: {
    method: 'POST',
    path: '/v1/providers/{providerId}/erasure',
    summary: 'Erase what is stored about a provider',
    description:
      'Name, profile, address, working hours and calendar feeds are removed. Bookings stay with a random id, because clients and the books need them. A provider is erased once: a repeated request returns the same erasure.',
    status: 202,
  },
});
export const eraseOwnCall = defineCall('retention.own.erase', {
  request: z.strictObject({ cancelUpcoming }).meta({ id: 'EraseOwn' }),
  response: erasure,
  permission: 'erasure:own',
  audit: { action: 'erasure.request', object: 'client', id: 'personId' },
  refusals,
  http: {
    method: 'POST',
    path: '/v1/my/erasure',
    summary: 'Have everything about you erased',
    status: 202,
  },
});
export const readErasureCall = defineCall('retention.erasure.read', {
  request: z.strictObject({ erasureId: id }),
  response: erasureDetails,
  permission: 'erasure:manage',
  refusals: ['not_found'],
  audit: { action: 'erasure.read', object: 'client', id: 'personId' },
  http: {
    method: 'GET',
    path: '/v1/erasures/{erasureId}',
    summary: 'An erasure with its steps and receipts',
  },
});
export const listErasuresCall = defineCall('retention.erasure.list', {
  request: z.strictObject(pageRequest),
  response: page(erasure).meta({ id: 'Erasures' }),
  permission: 'erasure:manage',
  refusals: ['cursor_invalid'],
  audit: { action: 'erasure.list', object: 'client', shown: 'id' },
  http: { method: 'GET', path: '/v1/erasures', summary: 'Erasures, newest first' },
});
