import { eventually } from '@riserbo/testing';
import { expectStatus } from '../../../scripts/play/api';
import { booked, etag, key, type GoodCalls } from './stage';

export const others: GoodCalls = {
  'clients.client.create': ({ office }) =>
    office.post('/v1/clients', { name: 'New Client', locale: 'it' }, key()),
  'clients.client.read': ({ office, clientId }) => office.get(`/v1/clients/${clientId}`),
  'clients.client.change': async ({ office, clientId }) =>
    office.request('PATCH', `/v1/clients/${clientId}`, {
      body: { phone: '+390612345678' },
      headers: await etag(office, `/v1/clients/${clientId}`),
    }),
  'clients.client.list': ({ office }) => office.get('/v1/clients?limit=1'),
  'clients.client.search': ({ office }) => office.post('/v1/clients/search', { text: 'mar ros' }),
  'retention.client.last_booking': async (stage) => {
    await booked(stage);
    return eventually(async () =>
      expectStatus(await stage.office.get(`/v1/clients/${stage.clientId}/last-booking`), 200),
    );
  },
  'notifications.settings.read': ({ office }) => office.get('/v1/message-settings'),
  'notifications.settings.set': async ({ office }) =>
    office.request('PUT', '/v1/message-settings', {
      body: { reminderMinutes: [], serviceReminders: [], quietHours: null, askToConfirm: false },
      headers: await etag(office, '/v1/message-settings'),
    }),
  'notifications.delivery.list': ({ office }) => office.get('/v1/deliveries?limit=3'),
};
