import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { expectStatus, type Answer } from '../../../scripts/play/api';
import { linkHeaders } from '../../../scripts/play/by-link';
import { booked, contact, etag, key, manageToken, nextStart, type GoodCalls, type Fixture } from './stage';

/** A guest's booking of a service that the office confirms. */
async function asked(stage: Fixture): Promise<string> {
  const { office, guest, providerId, serviceId } = stage;
  const service = `/v1/services/${serviceId}`;
  const set = async (confirmation: string) =>
    expectStatus(
      await office.request('PATCH', service, {
        body: { confirmation },
        headers: await etag(office, service),
      }),
      200,
    );
  await set('by_office');
  const body = { serviceId, providerId, startsAt: nextStart(stage), contact: contact() };
  const { id } = expectStatus(await guest.post<{ id: string }>('/v1/bookings', body, key()), 201).body;
  await set('automatic');
  return id;
}
/** A booking that began a moment ago. */
async function begun(stage: Fixture): Promise<string> {
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
async function step(stage: Fixture, id: string, verb: string) {
  const path = `/v1/bookings/${id}`;
  return stage.office.request('POST', `${path}/${verb}`, { headers: await etag(stage.office, path) });
}

function feed({ office, providerId }: Fixture) {
  return office.post<{ path: string }>(`/v1/providers/${providerId}/feed`);
}
const policyPath = (kind: string) => `/v1/policies/${kind}/en`;
async function draft({ office }: Fixture, kind = 'terms') {
  const path = `${policyPath(kind)}/draft`;
  const body = { text: `# Terms ${randomUUID()}` };
  return office.request('PUT', path, { body, headers: await etag(office, path) });
}
async function published(stage: Fixture, kind = 'terms'): Promise<Answer<{ id: string }>> {
  expectStatus(await draft(stage, kind), 200);
  const headers = await etag(stage.office, `${policyPath(kind)}/draft`);
  return stage.office.request<{ id: string }>('POST', `${policyPath(kind)}/publish`, { headers });
}
export const publishedPolicy = async (stage: Fixture, kind: string) =>
  expectStatus(await published(stage, kind), 201).body;

export const lifecycle: GoodCalls = {
  'booking.booking.confirm': async (stage) => step(stage, await asked(stage), 'confirm'),
  'booking.booking.decline': async (stage) => step(stage, await asked(stage), 'decline'),
  'booking.booking.arrive': async (stage) => step(stage, (await booked(stage)).id, 'arrive'),
  'booking.booking.complete': async (stage) => step(stage, await begun(stage), 'complete'),
  'booking.booking.no_show': async (stage) => step(stage, await begun(stage), 'no-show'),
  'booking.booking.reopen': async (stage) => {
    const { id } = await booked(stage);
    expectStatus(await step(stage, id, 'arrive'), 200);
    return step(stage, id, 'reopen');
  },
  'booking.booking.policies': async (stage) =>
    stage.office.get(`/v1/bookings/${(await booked(stage)).id}/policies`),
  'clients.policy.read_draft': ({ office }) => office.get('/v1/policies/privacy/en/draft'),
  'clients.policy.write_draft': (stage) => draft(stage),
  'clients.policy.publish': (stage) => published(stage),
  'clients.policy.list': ({ office }) => office.get('/v1/policies?limit=1'),
  'clients.policy.read': async (stage) => stage.guest.get(`/v1/policies/${(await published(stage)).body.id}`),
  'clients.policy.current': ({ guest }) => guest.get('/v1/policies/current?locale=it'),
  'booking.statistic.read': ({ office }) => office.get('/v1/statistics?before=2026-01-01'),
  'booking.statistic.set_length': ({ office }) =>
    office.request('PUT', '/v1/statistics/length', { body: { length: 'quarter' } }),
  'booking.report.read': ({ office }) => office.get('/v1/reports?from=2026-01&to=2026-12&by=provider'),
  'booking.sale.read': ({ office }) => office.get('/v1/sales?from=2026-01&to=2026-12'),
  'booking.feed.make': feed,
  'booking.feed.revoke': async (stage) => {
    expectStatus(await feed(stage), 201);
    return stage.office.request('DELETE', `/v1/providers/${stage.providerId}/feed`);
  },
  'booking.feed.read': async (stage) => stage.open.get((await feed(stage)).body.path),
  'booking.link.calendar': async (stage) =>
    stage.open.get('/v1/manage/calendar', linkHeaders(await manageToken(stage))),
  'booking.settings.read': ({ office }) => office.get('/v1/booking-settings'),
  'booking.settings.set': async ({ office }) =>
    office.request('PUT', '/v1/booking-settings', {
      body: { pendingMinutes: 720, completeAfterMinutes: 60, correctionDays: 7, bookingsPerGuest: 100 },
      headers: await etag(office, '/v1/booking-settings'),
    }),
};
