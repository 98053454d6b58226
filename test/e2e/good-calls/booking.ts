import { changeByLink, linkHeaders, readByLink } from '../../../scripts/play/by-link';
import { employ } from '../../../scripts/play/practice';
import { booked, contact, etag, held, key, manageToken, nextStart, type GoodCalls } from './stage';

export const booking: GoodCalls = {
  'booking.service.create': ({ office }) =>
    office.post('/v1/services', { name: 'Massage', durationMinutes: 50 }, key()),
  'booking.service.read': ({ office, serviceId }) => office.get(`/v1/services/${serviceId}`),
  'booking.service.list': ({ office }) => office.get('/v1/services?limit=1'),
  'booking.service.change': async ({ office, serviceId }) =>
    office.request('PATCH', `/v1/services/${serviceId}`, {
      body: { colour: '#112233' },
      headers: await etag(office, `/v1/services/${serviceId}`),
    }),
  'booking.provider.create': ({ office }) =>
    office.post('/v1/providers', { displayName: 'Dr. New', timeZone: 'Europe/Rome' }, key()),
  'booking.provider.read': ({ office, providerId }) => office.get(`/v1/providers/${providerId}`),
  'booking.provider.list': ({ office }) => office.get('/v1/providers'),
  'booking.provider.change': async ({ office, providerId }) =>
    office.request('PATCH', `/v1/providers/${providerId}`, {
      body: { displayName: 'Dr. T.' },
      headers: await etag(office, `/v1/providers/${providerId}`),
    }),
  'booking.schedule.read': ({ office, providerId }) => office.get(`/v1/providers/${providerId}/schedule`),
  'booking.schedule.set': async ({ office, serviceId }) => {
    const provider = await employ(office, 'Dr. Hours', 'Europe/Rome', [serviceId]);
    const path = `/v1/providers/${provider.id}/schedule`;
    return office.request('PUT', path, {
      body: { weekly: [{ weekday: 1, from: '09:00', to: '12:00' }] },
      headers: await etag(office, path),
    });
  },
  'booking.slot.search': ({ guest, serviceId, starts }) =>
    guest.get(
      `/v1/slots?${new URLSearchParams({ serviceId, from: starts[0] ?? '', to: starts[1] ?? '', timeZone: 'America/New_York' }).toString()}`,
    ),
  'booking.slot.explain': ({ office, serviceId, providerId, starts }) =>
    office.get(
      `/v1/slots/explanation?${new URLSearchParams({ serviceId, providerId, startsAt: starts[0] ?? '' }).toString()}`,
    ),
  'booking.slot.hold': held,
  'booking.slot.release': async (stage) =>
    stage.office.request('DELETE', `/v1/holds/${(await held(stage)).body.holdId}`),
  'booking.slot.book': (stage) => {
    const { serviceId, providerId } = stage;
    return stage.guest.post(
      '/v1/bookings',
      { serviceId, providerId, startsAt: nextStart(stage), contact: contact() },
      key(),
    );
  },
  'booking.booking.read': async (stage) => stage.office.get(`/v1/bookings/${(await booked(stage)).id}`),
  'gateway.agenda.read': ({ office }) =>
    office.get('/v1/agenda?from=2026-03-03T00:00:00Z&to=2026-03-04T00:00:00Z'),
  'booking.change.list': ({ office }) => office.get('/v1/changes'),
  'booking.booking.list': ({ office, providerId }) =>
    office.get(`/v1/bookings?providerId=${providerId}&limit=2`),
  'booking.booking.reschedule': async (stage) => {
    const path = `/v1/bookings/${(await booked(stage)).id}`;
    return stage.office.post(
      `${path}/reschedule`,
      { startsAt: nextStart(stage) },
      await etag(stage.office, path),
    );
  },
  'booking.booking.cancel': async (stage) => {
    const path = `/v1/bookings/${(await booked(stage)).id}`;
    return stage.office.request('POST', `${path}/cancel`, { headers: await etag(stage.office, path) });
  },
  'booking.link.read': async (stage) => readByLink(stage.open, await manageToken(stage)),
  'booking.link.slots': async (stage) => {
    const [from = '', to = ''] = [nextStart(stage), nextStart(stage)];
    const path = `/v1/manage/slots?${new URLSearchParams({ from, to }).toString()}`;
    return stage.open.get(path, linkHeaders(await manageToken(stage)));
  },
  'booking.link.reschedule': async (stage) =>
    changeByLink(stage.open, await manageToken(stage), 'reschedule', { startsAt: nextStart(stage) }),
  'booking.link.cancel': async (stage) => changeByLink(stage.open, await manageToken(stage), 'cancel'),
};
