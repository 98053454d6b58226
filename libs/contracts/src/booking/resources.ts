import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, line, page, pageRequest, version } from '../kernel/fields';

/** C1: rooms and devices a booking can need in addition to its provider. N equal devices are N resources. */
export const resourceKind = z
  .enum(['room', 'device'])
  .meta({ id: 'ResourceKind', description: 'What kind of resource it is' });
const resourceFields = { kind: resourceKind, name: line(120) };
export const resource = z
  .object({ id, ...resourceFields, active: z.boolean(), version })
  .meta({ id: 'Resource' });

export const createResourceCall = defineCall('booking.resource.create', {
  request: z.strictObject(resourceFields).meta({ id: 'CreateResource' }),
  response: resource,
  permission: 'catalog:manage',
  audit: { action: 'resource.create', object: 'resource', id: 'id' },
  refusals: ['idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/resources',
    location: '/v1/resources/{id}',
    summary: 'Add a room or a device',
    status: 201,
    etag: true,
  },
});
export const readResourceCall = defineCall('booking.resource.read', {
  request: z.strictObject({ resourceId: id }),
  response: resource,
  permission: 'catalog:read',
  http: { method: 'GET', path: '/v1/resources/{resourceId}', summary: 'One room or device', etag: true },
});
export const listResourcesCall = defineCall('booking.resource.list', {
  request: z.strictObject({ ...pageRequest }),
  response: page(resource).meta({ id: 'Resources' }),
  permission: 'catalog:read',
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/resources', summary: 'Rooms and devices, by name' },
});
/** An archived resource (`active: false`) gets no new bookings; existing ones keep it. */
export const changeResourceCall = defineCall('booking.resource.change', {
  request: z
    .strictObject({ resourceId: id, name: line(120).optional(), active: z.boolean().optional() })
    .meta({ id: 'ChangeResource' }),
  response: resource,
  permission: 'catalog:manage',
  audit: { action: 'resource.change', object: 'resource', id: 'id' },
  refusals: ['stale_version', 'if_match_required'],
  http: {
    method: 'PATCH',
    path: '/v1/resources/{resourceId}',
    summary: 'Rename or archive a room or a device',
    etag: true,
    ifMatch: true,
  },
});
