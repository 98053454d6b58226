import { expectStatus } from '../../../scripts/play/api';
import { etag, key, type GoodCalls, type Fixture } from './stage';

const aCategory = async ({ office }: Fixture): Promise<string> =>
  expectStatus(await office.post<{ id: string }>('/v1/categories', { name: 'Hands' }), 201).body.id;

const aRoom = async ({ office }: Fixture): Promise<string> =>
  expectStatus(await office.post<{ id: string }>('/v1/resources', { kind: 'room', name: 'Blue' }), 201).body
    .id;

export const catalog: GoodCalls = {
  'booking.category.create': ({ office }) => office.post('/v1/categories', { name: 'Feet' }, key()),
  'booking.category.list': ({ guest }) => guest.get('/v1/categories'),
  'booking.category.change': async (stage) => {
    const path = `/v1/categories/${await aCategory(stage)}`;
    return stage.office.request('PATCH', path, { body: { name: 'Both' }, headers: { 'if-match': '"v1"' } });
  },
  'booking.category.order': async (stage) => {
    await aCategory(stage);
    const { items } = expectStatus(
      await stage.office.get<{ items: { id: string }[] }>('/v1/categories'),
      200,
    ).body;
    return stage.office.request('PUT', '/v1/categories/order', {
      body: { categoryIds: items.map(({ id }) => id).reverse() },
    });
  },
  'booking.resource.create': ({ office }) =>
    office.post('/v1/resources', { kind: 'device', name: 'Laser' }, key()),
  'booking.resource.read': async (stage) => stage.office.get(`/v1/resources/${await aRoom(stage)}`),
  'booking.resource.list': ({ office }) => office.get('/v1/resources?limit=1'),
  'booking.resource.change': async (stage) => {
    const path = `/v1/resources/${await aRoom(stage)}`;
    return stage.office.request('PATCH', path, { body: { active: false }, headers: { 'if-match': '"v1"' } });
  },
  'booking.closure.list': ({ office }) => office.get('/v1/closures'),
  'booking.closure.set': async ({ office }) =>
    office.request('PUT', '/v1/closures', {
      body: { items: [{ from: '2026-01-06', to: '2026-01-06', name: 'Epiphany' }] },
      headers: await etag(office, '/v1/closures'),
    }),
  'booking.closure.import': ({ office }) =>
    office.post('/v1/closures/holidays', { country: 'IT', year: 2020, locale: 'it' }, key()),
  'booking.page.services': ({ guest }) => guest.get('/v1/catalog/services?limit=1'),
  'booking.page.service': ({ guest, serviceId }) => guest.get(`/v1/catalog/services/${serviceId}`),
  'booking.page.providers': ({ guest, serviceId }) =>
    guest.get(`/v1/catalog/providers?serviceId=${serviceId}`),
};
