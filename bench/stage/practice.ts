import { randomUUID } from 'node:crypto';
import type { TestSystem } from '@riserbo/testing';
import { Api, expectStatus } from '../../scripts/play/api';
import { Mailbox } from '../../scripts/play/mailbox';
import { offer, signIn, signUp, type Provider } from '../../scripts/play/practice';
import { givePlan } from '../../scripts/play/vendor';
import type { Shot } from '../load';

/** A session's token lives for minutes and a bench for longer: whoever measures begins with a session of its own. */
export interface BenchPractice {
  office(): Promise<Api>;
  clientId: string;
  /** A new session of the owner. @returns the headers that it is shown with */
  signIn(): Promise<Record<string, string>>;
  /** A new guest. @returns the headers that the pass is shown with */
  guest(): Promise<Record<string, string>>;
  /** Bookings of a known client, each of a time of its own. */
  bookings(): Promise<Booker>;
  /** The same by a guest, who leaves a contact. */
  guestBookings(): Promise<Booker>;
  /** A service of ten providers with a hundred bookings each in the next thirty days. */
  busy(): Promise<{ serviceId: string; companyId: string; path: string; headers: Record<string, string> }>;
}
export type Booker = (count: number) => Shot[];
const perProvider = 4_000;
/** So many take turns, since each may have a limited number of bookings (X107). */
const GUESTS = 100;
const halfHour = 1_800_000;
const week = [1, 2, 3, 4, 5, 6, 7];

/** A company made over HTTP, with as many free half hours as the bench asks for. */
export async function openPractice(product: TestSystem): Promise<BenchPractice> {
  const open = new Api(product.baseUrl);
  const slug = `bench-${randomUUID().slice(0, 8)}`;
  const owner = { email: `owner@${slug}.example`, password: randomUUID(), name: 'Owner' };
  const session = await signUp(open, new Mailbox(product.mail.url), owner, {
    companyName: 'Bench',
    slug,
    locale: 'en',
    timeZone: 'UTC',
  });
  await givePlan(product.system.settings, slug, 'premium');
  const office = open.as(session.accessToken);
  const service = await offer(office, {
    name: 'Visit',
    durationMinutes: 30,
    gridMinutes: 30,
    horizonDays: 365,
  });
  const { id: clientId } = expectStatus(
    await office.post<{ id: string }>('/v1/clients', { name: 'Client' }),
    201,
  ).body;
  const settings = {
    pendingMinutes: 1440,
    completeAfterMinutes: 1440,
    correctionDays: 7,
    bookingsPerGuest: 100,
  };
  const etag = (await office.get('/v1/booking-settings')).headers.get('etag') ?? '';
  const set = { body: settings, headers: { 'if-match': etag } };
  expectStatus(await office.request('PUT', '/v1/booking-settings', set), 200);
  const guest = async () => {
    const pass = expectStatus(await open.post<{ token: string }>(`/v1/pages/${slug}/guests`), 201).body;
    return { authorization: `Bearer ${pass.token}` };
  };
  const slots = freeSlots(
    service.id,
    await Promise.all(Array.from({ length: 12 }, () => hire(office, [service.id], '00:00', '24:00'))),
  );
  const shot = (headers: object, body: object): Shot => ({
    method: 'POST',
    path: '/v1/bookings',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    body,
  });
  const signedIn = async () => (await signIn(open, owner, slug)).accessToken;
  const bearer = async () => ({ authorization: `Bearer ${await signedIn()}` });
  return {
    office: async () => open.as(await signedIn()),
    clientId,
    signIn: bearer,
    guest,
    async bookings() {
      const headers = await bearer();
      return (count) => slots(count).map((slot) => shot(headers, { ...slot, clientId }));
    },
    async guestBookings() {
      const guests = await Promise.all(Array.from({ length: GUESTS }, guest));
      let next = 0;
      return (count) =>
        slots(count).map((slot) => {
          const email = `guest-${(next += 1)}@bench.example`;
          return shot(guests[next % GUESTS] as object, { ...slot, contact: { name: 'Guest', email } });
        });
    },
    async busy() {
      const made = await openBusy(open.as(await signedIn()), clientId);
      return { ...made, companyId: session.companyId, headers: await bearer() };
    },
  };
}

function freeSlots(serviceId: string, providers: string[]) {
  const first = Math.ceil(Date.now() / 86_400_000 + 1) * 86_400_000;
  let next = 0;
  return (count: number) =>
    Array.from({ length: count }, () => {
      const [provider, slot] = [next % providers.length, Math.floor(next / providers.length)];
      next += 1;
      if (slot >= perProvider) throw new Error('the practice is booked out');
      return {
        serviceId,
        providerId: providers[provider],
        startsAt: new Date(first + slot * halfHour).toISOString(),
      };
    });
}

async function openBusy(office: Api, clientId: string): Promise<{ serviceId: string; path: string }> {
  const service = await offer(office, {
    name: 'Session',
    durationMinutes: 45,
    gridMinutes: 15,
    bufferAfterMinutes: 10,
    horizonDays: 120,
  });
  const providers = await Promise.all(
    Array.from({ length: 10 }, () => hire(office, [service.id], '09:00', '18:00')),
  );
  const first = Math.ceil(Date.now() / 86_400_000 + 1) * 86_400_000;
  for (const providerId of providers) {
    for (let index = 0; index < 100; index += 1) {
      const startsAt = new Date(
        first + Math.floor(index / 4) * 86_400_000 + (9 + 2 * (index % 4)) * 2 * halfHour,
      ).toISOString();
      expectStatus(
        await office.post(
          '/v1/bookings',
          { serviceId: service.id, providerId, startsAt, clientId },
          { 'idempotency-key': randomUUID() },
        ),
        201,
      );
    }
  }
  const query = new URLSearchParams({
    serviceId: service.id,
    from: new Date(first).toISOString(),
    to: new Date(first + 30 * 86_400_000).toISOString(),
  });
  return { serviceId: service.id, path: `/v1/slots?${query.toString()}` };
}

export async function hire(office: Api, serviceIds: string[], from: string, to: string): Promise<string> {
  const made = expectStatus(
    await office.post<Provider>('/v1/providers', { displayName: 'Provider', timeZone: 'UTC' }),
    201,
  );
  const path = `/v1/providers/${made.body.id}`;
  expectStatus(
    await office.request('PATCH', path, {
      body: { serviceIds },
      headers: { 'if-match': made.headers.get('etag') ?? '' },
    }),
    200,
  );
  const hours = expectStatus(await office.get(`${path}/schedule`), 200);
  const weekly = week.map((weekday) => ({ weekday, from, to }));
  expectStatus(
    await office.request('PUT', `${path}/schedule`, {
      body: { weekly },
      headers: { 'if-match': hours.headers.get('etag') ?? '' },
    }),
    200,
  );
  return made.body.id;
}
