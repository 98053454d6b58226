import { z } from 'zod';
import { defineCall } from '../kernel/define';
import {
  colour,
  date,
  email,
  id,
  instant,
  language,
  line,
  minutes,
  money,
  page,
  pageRequest,
  plainText,
  timeOfDay,
  timeZone,
  version,
} from '../kernel/fields';
import { mailedName } from '../kernel/mailed-name';

/** ISO weekday: 1 Monday to 7 Sunday. `to` at or before `from` is refused (`interval_backward`). */
const weeklyInterval = z.strictObject({ weekday: z.int().min(1).max(7), from: timeOfDay, to: timeOfDay });

// --- bookable services (C1)

/** Who sees a service: everyone, people with its secret link, or staff only. */
export const visibility = z.enum(['public', 'link', 'internal']).meta({
  id: 'Visibility',
  description: '`public`: on the booking page; `link`: for those with the link; `internal`: for staff',
});
export const confirmation = z
  .enum(['automatic', 'by_office'])
  .meta({ id: 'Confirmation', description: '`automatic`, or `by_office`: staff answer each request' });
/** Opens a service of visibility `link` to guests and clients; sent as `access` or in a header. */
export const serviceAccess = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43,120}$/)
  .meta({ description: 'Secret of a service with visibility `link`' });
/** The field that holds the secret, and the header that carries it when there is no body. */
export const accessHeader = { access: 'X-Service-Access' } as const;
const serviceFields = {
  name: mailedName(120),
  durationMinutes: z.int().min(1).max(1440),
  bufferBeforeMinutes: minutes(480).default(0),
  bufferAfterMinutes: minutes(480).default(0),
  gridMinutes: z
    .int()
    .min(5)
    .max(1440)
    .describe('Minutes between start times, in the provider’s local time. `gridFrom` sets the origin.')
    .default(15),
  gridFrom: z
    .enum(['opening', 'hour'])
    .describe(
      'Origin of the grid. `opening`: the start of each opening interval. `hour`: the full hour that contains it.',
    )
    .default('opening'),
  minimumNoticeMinutes: minutes(525_600)
    .describe('Minimum notice for guests and clients. Does not apply to staff.')
    .default(0),
  horizonDays: z
    .int()
    .min(1)
    .max(730)
    .describe(
      'How many calendar days ahead guests and clients can book, in the provider’s local time; the last day counts in full. Does not apply to staff.',
    )
    .default(90),
  dailyLimit: z
    .int()
    .min(1)
    .max(1000)
    .nullable()
    .describe(
      'Maximum bookings of this service per provider and day, in the provider’s local time; null: no limit.',
    )
    .default(null),
  /** C7: minutes before the start until which guests and clients can cancel or move a booking themselves. */
  cancelCutoffMinutes: minutes(525_600).default(0),
  rescheduleCutoffMinutes: minutes(525_600).default(0),
  price: money.nullable().default(null),
  colour: colour.default('#4f46e5'),
  categoryId: id.nullable().default(null),
  description: plainText(2000, 40).nullable().default(null),
  visibility: visibility.default('public'),
  /** C8: whether a booking is confirmed at once or waits for the office. */
  confirmation: confirmation.default('automatic'),
  /**
   * C3: how a provider is picked when the booking names none: least busy within twelve hours of it, round
   * robin, or by priority.
   */
  choice: z.enum(['least_busy', 'round_robin', 'priority']).default('least_busy'),
  /**
   * C6: clients per time. More than 1 makes it a group with counted seats. Existing sessions keep their
   * capacity.
   */
  capacity: z.int().min(1).max(500).default(1),
  /**
   * C2: weekly hours of the service in the provider's local time, intersected with the provider's hours.
   * Null: whenever the provider works.
   */
  hours: z.array(weeklyInterval).max(70).nullable().default(null),
  /**
   * C1: rooms and devices a booking needs: `count` free ones from each list. A resource can be in one list
   * only.
   */
  requires: z
    .array(z.strictObject({ count: z.int().min(1).max(20), resourceIds: z.array(id).min(1).max(50) }))
    .max(10)
    .default([]),
};
export const createService = z.strictObject(serviceFields).meta({ id: 'CreateService' });
export const bookableService = z
  .object({
    id,
    ...serviceFields,
    name: line(120),
    /**
     * Secret of a service with visibility `link`, for catalogue managers. Setting that visibility again
     * issues a new one.
     */
    access: serviceAccess.nullable(),
    active: z.boolean(),
    version,
  })
  .meta({ id: 'BookableService' });
const changes = Object.fromEntries(
  Object.entries(serviceFields).map(([name, field]) => [name, withoutDefault(field).optional()]),
) as {
  [Name in keyof typeof serviceFields]: z.ZodOptional<
    (typeof serviceFields)[Name] extends z.ZodDefault<infer Inner> ? Inner : (typeof serviceFields)[Name]
  >;
};
export const changeService = z
  .strictObject({ serviceId: id, ...changes, active: z.boolean().optional() })
  .meta({ id: 'ChangeService' });

const serviceRefusals = ['interval_backward', 'intervals_overlap', 'requirement_impossible'] as const;
export const createServiceCall = defineCall('booking.service.create', {
  request: createService,
  response: bookableService,
  permission: 'catalog:manage',
  audit: { action: 'service.create', object: 'service', id: 'id' },
  refusals: [...serviceRefusals, 'quota_reached', 'idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/services',
    location: '/v1/services/{id}',
    summary: 'Add a service',
    status: 201,
    etag: true,
  },
});
export const readServiceCall = defineCall('booking.service.read', {
  request: z.strictObject({ serviceId: id }),
  response: bookableService,
  permission: 'catalog:read',
  http: { method: 'GET', path: '/v1/services/{serviceId}', summary: 'One service', etag: true },
});
export const listServicesCall = defineCall('booking.service.list', {
  request: z.strictObject({ ...pageRequest }),
  response: page(bookableService).meta({ id: 'BookableServices' }),
  permission: 'catalog:read',
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/services', summary: 'Services of the company' },
});
export const changeServiceCall = defineCall('booking.service.change', {
  request: changeService,
  response: bookableService,
  permission: 'catalog:manage',
  audit: { action: 'service.change', object: 'service', id: 'id' },
  refusals: [...serviceRefusals, 'stale_version', 'if_match_required'],
  http: {
    method: 'PATCH',
    path: '/v1/services/{serviceId}',
    summary: 'Change a service',
    etag: true,
    ifMatch: true,
  },
});

// --- providers

/** The public profile of a provider. */
const profileFields = {
  title: line(80).nullable().default(null),
  about: plainText(2000, 40).nullable().default(null),
  languages: z.array(language).max(20).default([]),
};
/** A provider's price for a service, where it differs from the service's price. */
const ownPrice = z.strictObject({ serviceId: id, price: money });
/** Lower comes first when the service's `choice` is `priority`. */
const priority = z.int().min(1).max(100);
/** D2: the provider's mailbox, where a link to their data goes. Not part of the public profile. */
const mailbox = email
  .nullable()
  .default(null)
  .meta({ description: 'Mailbox for a link to the provider’s own data; never public' });
const providerFields = {
  email: mailbox,
  displayName: line(120),
  timeZone,
  ...profileFields,
  priority,
  active: z.boolean(),
};
export const createProvider = z
  .strictObject({
    ...{ displayName: mailedName(120), timeZone, email: mailbox },
    ...{ ...profileFields, priority: priority.default(50) },
  })
  .meta({ id: 'CreateProvider' });
export const provider = z
  .object({ id, ...providerFields, serviceIds: z.array(id), prices: z.array(ownPrice), version })
  .meta({ id: 'Provider' });
export const createProviderCall = defineCall('booking.provider.create', {
  request: createProvider,
  response: provider,
  permission: 'catalog:manage',
  audit: { action: 'provider.create', object: 'provider', id: 'id' },
  refusals: ['quota_reached', 'time_zone_unknown', 'idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/providers',
    location: '/v1/providers/{id}',
    summary: 'Add a provider',
    status: 201,
    etag: true,
  },
});
export const readProviderCall = defineCall('booking.provider.read', {
  request: z.strictObject({ providerId: id }),
  response: provider,
  permission: 'catalog:read',
  http: { method: 'GET', path: '/v1/providers/{providerId}', summary: 'One provider', etag: true },
});
export const listProvidersCall = defineCall('booking.provider.list', {
  request: z.strictObject({ ...pageRequest }),
  response: page(provider).meta({ id: 'Providers' }),
  permission: 'catalog:read',
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/providers', summary: 'Providers of the company' },
});
export const changeProvider = z
  .strictObject({
    providerId: id,
    displayName: mailedName(120).optional(),
    timeZone: timeZone.optional(),
    title: profileFields.title.def.innerType.optional(),
    about: profileFields.about.def.innerType.optional(),
    languages: profileFields.languages.def.innerType.optional(),
    email: email.nullable().optional(),
    priority: priority.optional(),
    active: z.boolean().optional(),
    serviceIds: z.array(id).max(200).optional(),
    prices: z.array(ownPrice).max(200).optional(),
  })
  .meta({
    id: 'ChangeProvider',
    description:
      '`serviceIds` and `prices` replace the whole lists: the services the provider offers, and the prices that differ.',
  });
export const changeProviderCall = defineCall('booking.provider.change', {
  request: changeProvider,
  response: provider,
  permission: 'catalog:manage',
  audit: { action: 'provider.change', object: 'provider', id: 'id' },
  refusals: ['quota_reached', 'time_zone_unknown', 'stale_version', 'if_match_required'],
  http: {
    method: 'PATCH',
    path: '/v1/providers/{providerId}',
    summary: 'Change a provider and the services they offer',
    etag: true,
    ifMatch: true,
  },
});

/** D2: providers whose profile has this mailbox, for the link to their data. */
export const providersAtAddressCall = defineCall('booking.provider.at_address', {
  request: z.strictObject({ email }),
  response: z.object({ providers: z.array(z.object({ id, name: line(120) })) }),
  permission: 'service:auth',
});

// --- opening hours (C2): wall-clock times in the provider's zone

const dayInterval = z.strictObject({ from: timeOfDay, to: timeOfDay });
const scheduleFields = {
  weekly: z.array(weeklyInterval).max(70),
  breaks: z.array(weeklyInterval).max(70).default([]),
  specialDays: z
    .array(z.strictObject({ date, intervals: z.array(dayInterval).max(10) }))
    .max(400)
    .default([]),
  timeOff: z
    .array(z.strictObject({ from: instant, to: instant }))
    .max(400)
    .default([]),
};
export const schedule = z.object({ providerId: id, ...scheduleFields, version }).meta({ id: 'Schedule' });
export const setSchedule = z.strictObject({ providerId: id, ...scheduleFields }).meta({ id: 'SetSchedule' });
export const readScheduleCall = defineCall('booking.schedule.read', {
  request: z.strictObject({ providerId: id }),
  response: schedule,
  permission: 'schedule:read',
  http: {
    method: 'GET',
    path: '/v1/providers/{providerId}/schedule',
    summary: 'Opening hours of a provider',
    etag: true,
  },
});
export const setScheduleCall = defineCall('booking.schedule.set', {
  request: setSchedule,
  response: schedule,
  permission: 'schedule:manage',
  audit: { action: 'schedule.set', object: 'provider', id: 'providerId' },
  refusals: ['interval_backward', 'intervals_overlap', 'stale_version', 'if_match_required'],
  http: {
    method: 'PUT',
    path: '/v1/providers/{providerId}/schedule',
    summary: 'Replace the opening hours of a provider',
    etag: true,
    ifMatch: true,
  },
});

function withoutDefault(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodDefault ? (field.def.innerType as z.ZodType) : field;
}
