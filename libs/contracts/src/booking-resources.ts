import { z } from 'zod';
import { defineCall } from './define';
import { id, line, page, pageRequest, version } from './fields';

/** C1: rooms and devices a booking can need in addition to its provider. N equal devices are N resources. */
export const resourceKind = z.enum(['room', 'device']);
const resourceFields = { kind: resourceKind, name: line(120) };
export const resource = z
  .object({ id, ...resourceFields, active: z.boolean(), version })
  .meta({ id: 'Resource' });

export const createResourceCall = defineCall(
  'booking.resource.create',
  z.strictObject(resourceFields).meta({ id: 'CreateResource' }),
  resource,
  {
    permission: 'catalog:manage',
    audit: { action: 'resource.create', object: 'resource', id: 'id' },
    refusals: ['idempotency_key_reused'],
    door: {
      route: 'POST /v1/resources',
      summary: 'Add a room or a device',
      status: 201,
      idempotencyKey: 'optional',
      etag: true,
    },
  },
);
export const readResourceCall = defineCall(
  'booking.resource.read',
  z.strictObject({ resourceId: id }),
  resource,
  {
    permission: 'catalog:read',
    door: { route: 'GET /v1/resources/{resourceId}', summary: 'One room or device', etag: true },
  },
);
export const listResourcesCall = defineCall(
  'booking.resource.list',
  z.strictObject({ ...pageRequest }),
  page(resource).meta({ id: 'Resources' }),
  {
    permission: 'catalog:read',
    refusals: ['cursor_invalid'],
    door: { route: 'GET /v1/resources', summary: 'Rooms and devices, by name' },
  },
);
/** An archived resource (`active: false`) gets no new bookings; existing ones keep it. */
export const changeResourceCall = defineCall(
  'booking.resource.change',
  z
    .strictObject({ resourceId: id, name: line(120).optional(), active: z.boolean().optional() })
    .meta({ id: 'ChangeResource' }),
  resource,
  {
    permission: 'catalog:manage',
    audit: { action: 'resource.change', object: 'resource', id: 'id' },
    refusals: ['stale_version', 'if_match_required'],
    door: {
      route: 'PATCH /v1/resources/{resourceId}',
      summary: 'Rename or archive a room or a device',
      etag: true,
      ifMatch: true,
    },
  },
);
