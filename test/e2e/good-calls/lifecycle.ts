import { Client } from 'pg';
import { wanted } from '../../../scripts/play/api';
import { booked, contact, etag, key, nextStart, type GoodCalls, type Stage } from './stage';

/** A guest's booking of a service that the office confirms. */
async function asked(stage: Stage): Promise<string> {
  const { office, guest, providerId, serviceId } = stage;
  const service = `/v1/services/${serviceId}`;
  const set = async (confirmation: string) =>
    wanted(
      await office.request('PATCH', service, {
        body: { confirmation },
        headers: await etag(office, service),
      }),
      200,
    );
  await set('by_office');
  const body = { serviceId, providerId, startsAt: nextStart(stage), contact: contact() };
  const { id } = wanted(await guest.post<{ id: string }>('/v1/bookings', body, key()), 201).body;
  await set('automatic');
  return id;
}
/** A booking that began a moment ago. */
async function begun(stage: Stage): Promise<string> {
  const { id } = await booked(stage);
  const url = new URL(stage.postgresUrl);
  url.pathname = '/booking';
  const database = new Client({ connectionString: url.href });
  await database.connect();
  await database.query(
    `UPDATE bookings SET starts_at = now() - interval '5 minutes', ends_at = now() + interval '25 minutes' WHERE id = $1`,
    [id],
  );
  await database.end();
  return id;
}
async function step(stage: Stage, id: string, verb: string) {
  const path = `/v1/bookings/${id}`;
  return stage.office.request('POST', `${path}/${verb}`, { headers: await etag(stage.office, path) });
}

export const lifecycle: GoodCalls = {
  'booking.booking.confirm': async (stage) => step(stage, await asked(stage), 'confirm'),
  'booking.booking.decline': async (stage) => step(stage, await asked(stage), 'decline'),
  'booking.booking.arrive': async (stage) => step(stage, (await booked(stage)).id, 'arrive'),
  'booking.booking.complete': async (stage) => step(stage, await begun(stage), 'complete'),
  'booking.booking.no_show': async (stage) => step(stage, await begun(stage), 'no-show'),
  'booking.settings.read': ({ office }) => office.get('/v1/booking-settings'),
  'booking.settings.set': async ({ office }) =>
    office.request('PUT', '/v1/booking-settings', {
      body: { pendingMinutes: 720, completeAfterMinutes: 60 },
      headers: await etag(office, '/v1/booking-settings'),
    }),
};
