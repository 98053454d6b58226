import { randomUUID } from 'node:crypto';
import { Api, expectStatus } from '../../../scripts/play/api';
import { tokenIn } from '../../../scripts/play/mailbox';
import { givePlan } from '../../../scripts/play/vendor';
import { key, nextStart, password, steppedUp, type GoodCalls, type Fixture } from './stage';

export interface ClientSession {
  accessToken: string;
  refreshToken: string;
  clientId: string;
}

/** B12: lets clients of the stage's company sign in. */
export async function letClientsIn({ place, slug, office }: Fixture): Promise<void> {
  await givePlan(place, slug, 'basic');
  expectStatus(await office.request('PUT', '/v1/features/client_login', { body: { on: true } }), 200);
}

/** A guest who booked comes back by the mailed link. */
export async function linkFor({ open, mails, slug }: Fixture, email: string): Promise<string> {
  expectStatus(await open.post(`/v1/pages/${slug}/client-links`, { email }), 202);
  const mail = await mails.wait(email, ({ text }) => text?.includes('/client-login#') === true);
  return tokenIn(mail, 'client-login');
}

export async function bookedGuest(stage: Fixture, name = 'Greta Guest'): Promise<string> {
  const { guest, serviceId, providerId } = stage;
  const email = `greta-${randomUUID()}@guest.example`;
  const body = { serviceId, providerId, startsAt: nextStart(stage), contact: { name, email } };
  expectStatus(await guest.post('/v1/bookings', body, key()), 201);
  await stage.mails.wait(email, ({ text }) => /\/m\/(en|it)\//.test(text ?? ''));
  return email;
}

/** B12. */
export async function signedInClient(stage: Fixture) {
  await letClientsIn(stage);
  const email = await bookedGuest(stage);
  const token = await linkFor(stage, email);
  const session = expectStatus(
    await stage.open.post<ClientSession>('/v1/client-sessions/link', { token }),
    201,
  );
  return { email, session: session.body, api: stage.open.as(session.body.accessToken) };
}

/** D2: a link to one's own data. */
export async function dataLink({ open, mails, slug }: Fixture, email: string): Promise<string> {
  const asked = await open.post(`/v1/pages/${slug}/data-links`, { email, kind: 'client' });
  expectStatus(asked, 202);
  const mail = await mails.wait(email, ({ text }) => text?.includes('/my-data#') === true);
  return tokenIn(mail, 'my-data');
}

/** A guest who booked and followed the link to their data. */
export async function provenClient(stage: Fixture): Promise<Api> {
  const token = await dataLink(stage, await bookedGuest(stage));
  const proven = await stage.open.post<{ accessToken: string }>('/v1/data-links/open', { token });
  return stage.open.as(expectStatus(proven, 201).body.accessToken);
}

/** D2: a header that proves the client's step-up; sets the password. */
export async function steppedUpClient(api: Api): Promise<{ 'x-step-up': string }> {
  expectStatus(await api.request('PUT', '/v1/my/password', { body: { password } }), 204);
  const granted = await api.post<{ stepUpToken: string }>('/v1/my/step-up', { password });
  return { 'x-step-up': expectStatus(granted, 201).body.stepUpToken };
}

async function ownBooking(api: Api): Promise<{ path: string; headers: Record<string, string> }> {
  const { items } = expectStatus(
    await api.get<{ items: { id: string; version: number }[] }>('/v1/my/bookings'),
    200,
  ).body;
  const [first] = items;
  if (!first) throw new Error('the client has no booking');
  return { path: `/v1/my/bookings/${first.id}`, headers: { 'if-match': `"v${first.version}"` } };
}

const another = async ({ office }: Fixture): Promise<string> =>
  expectStatus(await office.post<{ id: string }>('/v1/clients', { name: 'Double' }), 201).body.id;
async function filled({ office }: Fixture) {
  const { id } = expectStatus(await office.post<{ id: string }>('/v1/client-imports', {}), 201).body;
  const part = { body: { data: Buffer.from('Name\nAda\n').toString('base64') } };
  return office.request<{ id: string }>('PUT', `/v1/client-imports/${id}/parts/0`, part);
}
async function merged(stage: Fixture) {
  const [clientId, otherId] = [await another(stage), await another(stage)];
  return stage.office.post<{ merge: { id: string } }>(
    `/v1/clients/${clientId}/merges`,
    { otherId, otherVersion: 1, take: [] },
    { 'if-match': '"v1"' },
  );
}

export const clients: GoodCalls = {
  'clients.import.create': ({ office }) => office.post('/v1/client-imports', { format: 'csv' }),
  'clients.import.put_part': filled,
  'clients.import.start': async (stage) => {
    const { id } = expectStatus(await filled(stage), 200).body;
    return stage.office.post(`/v1/client-imports/${id}/start`, { dryRun: true });
  },
  'clients.import.read': async (stage) => {
    const { id } = expectStatus(await filled(stage), 200).body;
    return stage.office.get(`/v1/client-imports/${id}`);
  },
  'clients.client.export': async (stage) =>
    stage.office.get('/v1/clients/export', await steppedUp(stage, 'records')),
  'clients.merge.preview': async (stage) =>
    stage.office.get(`/v1/clients/${stage.clientId}/merge-preview/${await another(stage)}`),
  'clients.merge.create': merged,
  'clients.merge.list': ({ office, clientId }) => office.get(`/v1/clients/${clientId}/merges`),
  'clients.merge.undo': async (stage) => {
    const { body } = expectStatus(await merged(stage), 201);
    return stage.office.post(`/v1/client-merges/${body.merge.id}/undo`);
  },
  'auth.client.request_link': async (stage) => {
    await letClientsIn(stage);
    return stage.open.post(`/v1/pages/${stage.slug}/client-links`, { email: 'nobody@guest.example' });
  },
  'auth.client.open_by_link': async (stage) => {
    await letClientsIn(stage);
    const token = await linkFor(stage, await bookedGuest(stage));
    return stage.open.post('/v1/client-sessions/link', { token });
  },
  'auth.client.open': async (stage) => {
    const { email, api } = await signedInClient(stage);
    expectStatus(await api.request('PUT', '/v1/my/password', { body: { password } }), 204);
    return stage.open.post('/v1/client-sessions', { slug: stage.slug, email, password });
  },
  'auth.client.refresh': async (stage) => {
    const { session } = await signedInClient(stage);
    return stage.open.post('/v1/client-sessions/refresh', { refreshToken: session.refreshToken });
  },
  'auth.client.end': async (stage) =>
    (await signedInClient(stage)).api.request('DELETE', '/v1/client-sessions/current'),
  'auth.client.set_password': async (stage) =>
    (await signedInClient(stage)).api.request('PUT', '/v1/my/password', { body: { password } }),
  'retention.own.erase': async (stage) =>
    (await signedInClient(stage)).api.post('/v1/my/erasure', { cancelUpcoming: true }),
  'booking.own.list': async (stage) => (await signedInClient(stage)).api.get('/v1/my/bookings?limit=1'),
  'booking.own.reschedule': async (stage) => {
    const { api } = await signedInClient(stage);
    const { path, headers } = await ownBooking(api);
    return api.post(`${path}/reschedule`, { startsAt: nextStart(stage) }, headers);
  },
  'booking.own.cancel': async (stage) => {
    const { api } = await signedInClient(stage);
    const { path, headers } = await ownBooking(api);
    return api.post(`${path}/cancel`, {}, headers);
  },
};
