import { z } from 'zod';
import { category } from './booking-categories';
import { accessHeader, bookableService, provider, serviceAccess } from './booking-catalog';
import { defineCall } from './define';
import { id, money, page, pageRequest } from './fields';

/** What guests and clients see of a service: nothing of how the office plans it. */
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

/** What guests and clients see of a provider, with the services that they may see and what this provider takes for each. */
export const offeredProvider = provider
  .pick({ id: true, displayName: true, title: true, about: true, languages: true, timeZone: true })
  .extend({ services: z.array(z.object({ serviceId: id, price: money.nullable() })) })
  .meta({ id: 'OfferedProvider' });

const access = serviceAccess.optional();

/** C1: active services that are public, and the one whose secret link is sent as `access`. */
export const listOfferedServicesCall = defineCall(
  'booking.page.services',
  z.strictObject({ ...pageRequest, access }),
  page(offeredService).meta({ id: 'OfferedServices' }),
  {
    permission: 'catalog:browse',
    refusals: ['cursor_invalid'],
    door: {
      route: 'GET /v1/catalog/services',
      headers: accessHeader,
      summary: 'Services that the public can book',
    },
  },
);
export const readOfferedServiceCall = defineCall(
  'booking.page.service',
  z.strictObject({ serviceId: id, access }),
  offeredService,
  {
    permission: 'catalog:browse',
    door: {
      route: 'GET /v1/catalog/services/{serviceId}',
      headers: accessHeader,
      summary: 'One service that the public can book',
    },
  },
);
/** C1: active providers who give at least one of those services, or the asked one. */
export const listOfferedProvidersCall = defineCall(
  'booking.page.providers',
  z.strictObject({ ...pageRequest, serviceId: id.optional(), access }),
  page(offeredProvider).meta({ id: 'OfferedProviders' }),
  {
    permission: 'catalog:browse',
    refusals: ['cursor_invalid'],
    door: {
      route: 'GET /v1/catalog/providers',
      headers: accessHeader,
      summary: 'Providers of what the public can book',
    },
  },
);
