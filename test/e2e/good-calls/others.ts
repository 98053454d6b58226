import { randomUUID } from 'node:crypto';
import { eventually } from '@riserbo/testing';
import { Client } from 'pg';
import { expectStatus } from '../../../scripts/play/api';
import { campaigns } from './campaigns';
import { aGivenUpDelivery } from './deliveries';
import { booked, createPractice, etag, key, steppedUp, type Fixture, type GoodCalls } from './stage';

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
  'retention.audit.heads': ({ office }) => office.get('/v1/audit/heads'),
  'retention.client.erase': (stage) => eraseSome(stage),
  'retention.rule.read': ({ office }) => office.get('/v1/retention-rule'),
  'retention.rule.preview': ({ office }) => office.get('/v1/retention-rule/preview?days=730'),
  'retention.rule.set': async (stage) => {
    const practice = await createPractice(stage);
    const { office } = practice;
    expectStatus(await office.request('PUT', '/v1/features/client_retention', { body: { on: true } }), 200);
    const headers = {
      ...(await etag(office, '/v1/retention-rule')),
      ...(await steppedUp(practice, 'records')),
    };
    return office.request('PUT', '/v1/retention-rule', { body: { days: 730 }, headers });
  },
  'retention.erasure.list': ({ office }) => office.get('/v1/erasures?limit=2'),
  'retention.erasure.read': async (stage) => {
    const { id } = expectStatus(await eraseSome(stage), 202).body;
    return stage.office.get(`/v1/erasures/${id}`);
  },
  'retention.provider.erase': async (stage) => {
    const practice = await createPractice(stage);
    const headers = await steppedUp(practice, 'records');
    const path = `/v1/providers/${practice.providerId}/erasure`;
    return practice.office.request('POST', path, { body: {}, headers });
  },
  'retention.certificate.read': (stage) => certificateOf(stage, 'certificate'),
  'retention.certificate.print': (stage) => certificateOf(stage, 'certificate.html'),
  'retention.certificate.keys': ({ open }) => open.get('/v1/certificates/keys'),
  'retention.certificate.verify': ({ open }) =>
    open.post('/v1/certificates/verifications', { certificate: 'no certificate' }),
  'notifications.settings.read': ({ office }) => office.get('/v1/message-settings'),
  'notifications.settings.set': async ({ office }) =>
    office.request('PUT', '/v1/message-settings', {
      body: { reminderMinutes: [], serviceReminders: [], quietHours: null, askToConfirm: false },
      headers: await etag(office, '/v1/message-settings'),
    }),
  ...campaigns,
  'notifications.reply.list': ({ office }) => office.get('/v1/message-replies?only=open'),
  'notifications.reply.close': async (stage) =>
    stage.office.post(`/v1/message-replies/${await aReply(stage)}/close`, {}),
  'notifications.delivery.retry': async (stage) => {
    const deliveryId = await aGivenUpDelivery(stage);
    return stage.office.post(`/v1/deliveries/${deliveryId}/retry`, {});
  },
  'notifications.delivery.list': ({ office }) => office.get('/v1/deliveries?limit=3'),
};

/** A reply by SMS, which a provider would post. */
async function aReply({ postgresUrl, session }: Fixture): Promise<string> {
  const id = randomUUID();
  const url = new URL(postgresUrl);
  url.pathname = '/notifications';
  const database = new Client({ connectionString: url.href });
  await database.connect();
  await database.query(
    `INSERT INTO message_replies (company_id, id, kind, received_at) VALUES ($1, $2, 'other', now())`,
    [session.companyId, id],
  );
  await database.end();
  return id;
}

async function certificateOf(stage: Fixture, what: string) {
  const { id } = expectStatus(await eraseSome(stage), 202).body;
  const read = async () => {
    const answer = await stage.office.get(`/v1/erasures/${id}/${what}`);
    expect(answer.status).toBe(200);
    return answer;
  };
  return eventually(read, { within: 50_000, every: 500 });
}

async function eraseSome(stage: Fixture) {
  const { office } = stage;
  const created = await office.post<{ id: string }>('/v1/clients', { name: 'A Client', locale: 'en' }, key());
  const { id } = expectStatus(created, 201).body;
  const headers = await steppedUp(stage, 'records');
  return office.request<{ id: string }>('POST', `/v1/clients/${id}/erasure`, { body: {}, headers });
}
