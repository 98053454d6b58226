import { randomUUID } from 'node:crypto';
import { eventually } from '@riserbo/testing';
import { Api, wanted, type Answer } from '../../scripts/play/api';
import { Mailbox, tokenIn } from '../../scripts/play/mailbox';
import { employ, offer, signUp, type Session } from '../../scripts/play/practice';

export interface Stage {
  open: Api;
  office: Api;
  guest: Api;
  mails: Mailbox;
  slug: string;
  session: Session;
  serviceId: string;
  providerId: string;
  clientId: string;
  starts: string[];
}
type Call = (stage: Stage) => Promise<Answer<unknown>>;
const key = () => ({ 'idempotency-key': randomUUID() });
const etag = async (api: Api, path: string) => ({
  'if-match': (await api.get(path)).headers.get('etag') ?? '',
});
const contact = () => ({ name: 'Greta Guest', email: `greta-${randomUUID()}@guest.example` });
const address = () => `owner-${randomUUID()}@practice.example`;
const password = 'correct horse battery';

/** A practice with a service, a provider, a client and a guest at the door. */
export async function setStage(baseUrl: string, mailUrl: string): Promise<Stage> {
  const open = new Api(baseUrl);
  const mails = new Mailbox(mailUrl);
  const slug = `p-${randomUUID().slice(0, 12)}`;
  const owner = { email: address(), password, name: 'Olivia Owner' };
  const session = await signUp(open, mails, owner, {
    companyName: 'Practice',
    slug,
    locale: 'en',
    timeZone: 'Europe/Rome',
  });
  const office = open.as(session.accessToken);
  const { id: serviceId } = await offer(office, { name: 'Consultation', durationMinutes: 30 });
  const { id: providerId } = await employ(office, 'Dr. Test', 'Europe/Rome', [serviceId]);
  const client = wanted(
    await office.post<{ id: string }>('/v1/clients', { name: 'Carla Client', email: 'carla@client.example' }),
    201,
  ).body;
  const pass = wanted(await open.post<{ token: string }>(`/v1/pages/${slug}/guests`), 201).body;
  const stage = {
    open,
    office,
    guest: open.as(pass.token),
    mails,
    slug,
    session,
    serviceId,
    providerId,
    clientId: client.id,
    starts: [] as string[],
  };
  stage.starts = await freeStarts(stage);
  return stage;
}

async function freeStarts({ office, serviceId }: Stage): Promise<string[]> {
  const from = new Date(Date.now() + 2 * 86_400_000);
  const query = new URLSearchParams({
    serviceId,
    from: from.toISOString(),
    to: new Date(from.getTime() + 30 * 86_400_000).toISOString(),
  });
  const found = wanted(
    await office.get<{ providers: { starts: string[] }[] }>(`/v1/slots?${query.toString()}`),
    200,
  ).body;
  return (found.providers[0]?.starts ?? [])
    .filter((_, index) => index % 2 === 0)
    .map((start) => new Date(start).toISOString());
}

/** The next time that nobody has asked for yet. */
export function nextStart(stage: Stage): string {
  const start = stage.starts.shift();
  if (start === undefined) throw new Error('the practice is booked out');
  return start;
}

async function booked(stage: Stage) {
  const { serviceId, providerId, clientId } = stage;
  const body = { serviceId, providerId, clientId, startsAt: nextStart(stage) };
  return wanted(await stage.office.post<{ id: string }>('/v1/bookings', body, key()), 201).body;
}
async function held(stage: Stage) {
  const { serviceId, providerId } = stage;
  return stage.office.post<{ holdId: string }>('/v1/holds', {
    serviceId,
    providerId,
    startsAt: nextStart(stage),
  });
}
async function manageToken(stage: Stage): Promise<string> {
  const { serviceId, providerId } = stage;
  const who = contact();
  wanted(
    await stage.guest.post(
      '/v1/bookings',
      { serviceId, providerId, startsAt: nextStart(stage), contact: who },
      key(),
    ),
    201,
  );
  return tokenIn(
    await stage.mails.wait(who.email, ({ text }) => text?.includes('/manage#') === true),
    'manage',
  );
}
async function signedIn(stage: Stage): Promise<Session> {
  const email = address();
  const slug = `q-${randomUUID().slice(0, 12)}`;
  return signUp(
    stage.open,
    stage.mails,
    { email, password, name: 'Other Owner' },
    { companyName: 'Other', slug, locale: 'it', timeZone: 'Europe/Rome' },
  );
}

/** One good call for each route; the key is the operation id of the document. A route without one fails the test. */
export const goodCalls: Record<string, Call> = {
  'auth.company.register': ({ open }) =>
    open.post('/v1/sign-up', {
      email: address(),
      password,
      name: 'N',
      companyName: 'C',
      slug: `s-${randomUUID().slice(0, 12)}`,
      locale: 'en',
      timeZone: 'Europe/Rome',
    }),
  'auth.company.confirm': async ({ open, mails }) => {
    const email = address();
    const body = {
      email,
      password,
      name: 'N',
      companyName: 'C',
      slug: `s-${randomUUID().slice(0, 12)}`,
      locale: 'it',
      timeZone: 'Europe/Rome',
    };
    wanted(await open.post('/v1/sign-up', body), 202);
    return open.post('/v1/sign-up/confirm', {
      token: tokenIn(await mails.wait(email, () => true), 'sign-up'),
    });
  },
  'auth.company.read': ({ office }) => office.get('/v1/company'),
  'auth.company.change': async ({ office }) =>
    office.request('PATCH', '/v1/company', {
      body: { name: 'Renamed' },
      headers: await etag(office, '/v1/company'),
    }),
  'auth.company.page': ({ open, slug }) => open.get(`/v1/pages/${slug}`),
  'auth.guest.admit': ({ open, slug }) => open.request('POST', `/v1/pages/${slug}/guests`),
  'auth.session.open': async (stage) => {
    const email = address();
    const slug = `r-${randomUUID().slice(0, 12)}`;
    await signUp(
      stage.open,
      stage.mails,
      { email, password, name: 'N' },
      { companyName: 'C', slug, locale: 'en', timeZone: 'Europe/Rome' },
    );
    return stage.open.post('/v1/sessions', { email, password });
  },
  'auth.session.refresh': async (stage) =>
    stage.open.post('/v1/sessions/refresh', { refreshToken: (await signedIn(stage)).refreshToken }),
  'auth.session.end': async (stage) => {
    const other = await signedIn(stage);
    return stage.open.as(other.accessToken).request('DELETE', `/v1/sessions/${other.sessionId}`);
  },
  'auth.session.list': ({ office }) => office.get('/v1/sessions'),
  'auth.keys.list': ({ open }) => open.get('/.well-known/jwks.json'),
  'booking.service.create': ({ office }) =>
    office.post('/v1/services', { name: 'Massage', durationMinutes: 50 }, key()),
  'booking.service.read': ({ office, serviceId }) => office.get(`/v1/services/${serviceId}`),
  'booking.service.list': ({ guest }) => guest.get('/v1/services?limit=1'),
  'booking.service.change': async ({ office, serviceId }) =>
    office.request('PATCH', `/v1/services/${serviceId}`, {
      body: { colour: '#112233' },
      headers: await etag(office, `/v1/services/${serviceId}`),
    }),
  'booking.provider.create': ({ office }) =>
    office.post('/v1/providers', { displayName: 'Dr. New', timeZone: 'Europe/Rome' }, key()),
  'booking.provider.read': ({ office, providerId }) => office.get(`/v1/providers/${providerId}`),
  'booking.provider.list': ({ guest }) => guest.get('/v1/providers'),
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
  'booking.link.read': async (stage) => stage.open.get(`/v1/manage/${await manageToken(stage)}`),
  'booking.link.reschedule': async (stage) =>
    stage.open.post(`/v1/manage/${await manageToken(stage)}/reschedule`, { startsAt: nextStart(stage) }),
  'booking.link.cancel': async (stage) => stage.open.post(`/v1/manage/${await manageToken(stage)}/cancel`),
  'clients.client.create': ({ office }) =>
    office.post('/v1/clients', { name: 'New Client', locale: 'it' }, key()),
  'clients.client.read': ({ office, clientId }) => office.get(`/v1/clients/${clientId}`),
  'clients.client.change': async ({ office, clientId }) =>
    office.request('PATCH', `/v1/clients/${clientId}`, {
      body: { phone: '+390612345678' },
      headers: await etag(office, `/v1/clients/${clientId}`),
    }),
  'clients.client.list': ({ office }) => office.get('/v1/clients?limit=1'),
  'retention.client.last_booking': async (stage) => {
    await booked(stage);
    return eventually(async () =>
      wanted(await stage.office.get(`/v1/clients/${stage.clientId}/last-booking`), 200),
    );
  },
  'notifications.delivery.list': ({ office }) => office.get('/v1/deliveries?limit=3'),
};
