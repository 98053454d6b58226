import { z } from 'zod';
import { defineCall } from './define';
import { date, line, locale, version } from './fields';

/** ISO 3166-1 code of a country, and what its own subdivision is called in ISO 3166-2 (`BY` of `DE-BY`). */
const country = z.string().regex(/^[A-Z]{2}$/);
const region = z.string().regex(/^[A-Z0-9]{1,3}$/);

/**
 * C2: whole dates, `to` included, on which nobody of the company works. They are dates on the clocks of each provider. `holiday` says where an
 * imported one came from.
 */
export const closure = z.strictObject({
  from: date,
  to: date,
  name: line(120).nullable().default(null),
  holiday: z.strictObject({ country, region: region.nullable() }).nullable().default(null),
});
const mostClosures = 1000;
export const closures = z.object({ items: z.array(closure), version }).meta({ id: 'Closures' });

export const readClosuresCall = defineCall('booking.closure.list', z.strictObject({}), closures, {
  permission: 'schedule:read',
  door: { route: 'GET /v1/closures', summary: 'Dates on which the company is closed', etag: true },
});
export const setClosuresCall = defineCall(
  'booking.closure.set',
  z.strictObject({ items: z.array(closure).max(mostClosures) }).meta({ id: 'SetClosures' }),
  closures,
  {
    permission: 'schedule:manage',
    audit: { action: 'closures.set', object: 'schedule' },
    refusals: ['interval_backward', 'stale_version', 'if_match_required'],
    door: {
      route: 'PUT /v1/closures',
      summary: 'Replace the dates on which the company is closed',
      etag: true,
      ifMatch: true,
    },
  },
);
/** Adds the public holidays of a year that are not there yet, named in the asked language where it is known. They can be edited as any other. */
export const importHolidaysCall = defineCall(
  'booking.closure.import',
  z
    .strictObject({
      country,
      region: region.optional(),
      year: z.int().min(2000).max(2199),
      locale: locale.default('en'),
    })
    .meta({ id: 'ImportHolidays' }),
  closures,
  {
    permission: 'schedule:manage',
    refusals: ['country_unknown', 'list_full', 'idempotency_key_reused'],
    door: {
      route: 'POST /v1/closures/holidays',
      summary: 'Close on the public holidays of a country',
      idempotencyKey: 'optional',
      etag: true,
    },
  },
);
