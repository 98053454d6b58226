import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { date, line, locale, version } from '../kernel/fields';

/** ISO 3166-1 country code, and the subdivision part of ISO 3166-2 (`BY` of `DE-BY`). */
const country = z.string().regex(/^[A-Z]{2}$/);
const region = z.string().regex(/^[A-Z0-9]{1,3}$/);

/**
 * C2: dates on which the whole company is closed, `to` included, in each provider's local time. `holiday`
 * marks imported ones with their source.
 */
export const closure = z.strictObject({
  from: date,
  to: date,
  name: line(120).nullable().default(null),
  holiday: z.strictObject({ country, region: region.nullable() }).nullable().default(null),
});
const mostClosures = 1000;
export const closures = z.object({ items: z.array(closure), version }).meta({ id: 'Closures' });

export const readClosuresCall = defineCall('booking.closure.list', {
  request: z.strictObject({}),
  response: closures,
  permission: 'schedule:read',
  http: { method: 'GET', path: '/v1/closures', summary: 'Closing days of the company', etag: true },
});
export const setClosuresCall = defineCall('booking.closure.set', {
  request: z.strictObject({ items: z.array(closure).max(mostClosures) }).meta({ id: 'SetClosures' }),
  response: closures,
  permission: 'schedule:manage',
  audit: { action: 'closures.set', object: 'schedule' },
  refusals: ['interval_backward', 'stale_version', 'if_match_required'],
  http: {
    method: 'PUT',
    path: '/v1/closures',
    summary: 'Replace the closing days of the company',
    etag: true,
    ifMatch: true,
  },
});
/**
 * Adds the missing public holidays of a year, named in the requested language where available. They are
 * editable like any closure.
 */
export const importHolidaysCall = defineCall('booking.closure.import', {
  request: z
    .strictObject({
      country,
      region: region.optional(),
      year: z.int().min(2000).max(2199),
      locale: locale.default('en'),
    })
    .meta({ id: 'ImportHolidays' }),
  response: closures,
  permission: 'schedule:manage',
  refusals: ['country_unknown', 'list_full', 'idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/closures/holidays',
    summary: 'Import a country’s public holidays as closing days',
    etag: true,
  },
});
