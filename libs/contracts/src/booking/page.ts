import { z } from 'zod';
import { category } from './categories';
import { accessHeader, bookableService, provider, serviceAccess } from './catalog';
import { defineCall } from '../kernel/define';
import { id, money, page, pageRequest } from '../kernel/fields';

/** A service as guests and clients see it, without the office's planning fields. */
export const offeredService = bookableService
  .pick({
    id: true,
    name: true,
    description: true,
    durationMinutes: true,
    price: true,
    capacity: true,
    colour: true,
    confirmation: true,
    minimumNoticeMinutes: true,
    horizonDays: true,
    cancelCutoffMinutes: true,
    rescheduleCutoffMinutes: true,
  })
  .extend({ category: category.pick({ id: true, name: true, position: true }).nullable() })
  .meta({ id: 'OfferedService' });

/** A provider as guests and clients see them, with visible services and the provider's price for each. */
export const offeredProvider = provider
  .pick({ id: true, displayName: true, title: true, about: true, languages: true, timeZone: true })
  .extend({ services: z.array(z.object({ serviceId: id, price: money.nullable() })) })
  .meta({ id: 'OfferedProvider' });

const access = serviceAccess.optional();

/** C1: active public services, plus the one whose secret link is sent as `access`. */
export const listOfferedServicesCall = defineCall('booking.page.services', {
  request: z.strictObject({ ...pageRequest, access }),
  response: page(offeredService).meta({ id: 'OfferedServices' }),
  permission: 'catalog:browse',
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/catalog/services',
    headers: accessHeader,
    summary: 'Services open for online booking',
  },
});
export const readOfferedServiceCall = defineCall('booking.page.service', {
  request: z.strictObject({ serviceId: id, access }),
  response: offeredService,
  permission: 'catalog:browse',
  http: {
    method: 'GET',
    path: '/v1/catalog/services/{serviceId}',
    headers: accessHeader,
    summary: 'One service open for online booking',
  },
});
/** C1: active providers who offer at least one of those services, or the requested one. */
export const listOfferedProvidersCall = defineCall('booking.page.providers', {
  request: z.strictObject({ ...pageRequest, serviceId: id.optional(), access }),
  response: page(offeredProvider).meta({ id: 'OfferedProviders' }),
  permission: 'catalog:browse',
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/catalog/providers',
    headers: accessHeader,
    summary: 'Providers of services open for online booking',
  },
});
