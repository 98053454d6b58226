import { randomUUID } from 'node:crypto';
import { eventually, testSystem, type TestSystem } from '@riserbo/testing';
import { expectStatus, type Answer } from '../../scripts/play/api';
import { changeByLink, linkHeaders, readByLink } from '../../scripts/play/by-link';
import { tokenIn } from '../../scripts/play/mailbox';
import { nextStart, createFixture, type Fixture } from './good-calls';

interface Booking {
  id: string;
  status: string;
  startsAt: string;
  clientId: string;
  version: number;
}
let system: TestSystem;
let stage: Fixture;
beforeAll(async () => {
  system = await testSystem();
  stage = await createFixture(system);
}, 120_000);
afterAll(() => system?.stop());

const code = (answer: Answer<unknown>) => (answer.body as { code?: string }).code;
const newContact = () => ({
  name: 'Greta Canary',
  email: `greta-${randomUUID()}@canary.example`,
  locale: 'it',
});
function book(who = stage.guest, options: { startsAt?: string; contact?: object; key?: string } = {}) {
  const { serviceId, providerId } = stage;
  const { startsAt = nextStart(stage), contact = newContact(), key = randomUUID() } = options;
  return who.post<Booking>(
    '/v1/bookings',
    { serviceId, providerId, startsAt, contact },
    { 'idempotency-key': key },
  );
}
/** As Retry-After asks: a busy machine may tell a part of a crowd to come again. */
async function patiently(
  guest: Fixture['guest'],
  startsAt: string,
  key = randomUUID(),
  contact = newContact(),
) {
  return eventually(
    async () => {
      const answer = await book(guest, { startsAt, key, contact });
      if (answer.status === 503) throw new Error('not yet');
      return answer;
    },
    { within: 30_000, every: 2_000 },
  );
}
async function newGuest() {
  return stage.open.as(
    expectStatus(await stage.open.post<{ token: string }>(`/v1/pages/${stage.slug}/guests`), 201).body.token,
  );
}

describe('the main job', () => {
  it('A1 C5 C12 G1 G2 a guest books, gets a mail in their language, moves and cancels by its link', async () => {
    const contact = newContact();
    const booking = expectStatus(await book(stage.guest, { contact }), 201).body;
    expect(booking).toMatchObject({ status: 'confirmed', version: expect.any(Number) as number });
    const mail = await stage.mails.wait(contact.email, ({ subject }) =>
      subject.startsWith('Appuntamento con'),
    );
    const token = tokenIn(mail, 'manage');
    const second = nextStart(stage);
    const to = { startsAt: second };
    expect(code(await stage.open.post('/v1/manage/reschedule', to, linkHeaders(token)))).toBe(
      'if_match_required',
    );
    const moved = expectStatus(await changeByLink(stage.open, token, 'reschedule', to), 200).body;
    expect(new Date(moved.startsAt).toISOString()).toBe(second);
    await stage.mails.wait(contact.email, ({ subject }) => subject.startsWith('Nuovo orario'));
    expect(expectStatus(await changeByLink(stage.open, token, 'cancel'), 200).body.status).toBe('cancelled');
    await stage.mails.wait(contact.email, ({ subject }) => subject.includes('annullato'));
    expect(expectStatus(await readByLink(stage.open, token), 200).body).toMatchObject({
      status: 'cancelled',
    });
    const seen = expectStatus(await stage.office.get<Booking>(`/v1/bookings/${booking.id}`), 200).body;
    expect(seen).toMatchObject({ id: booking.id, status: 'cancelled' });
    expect(seen.version).toBeGreaterThan(booking.version);
  });

  it('G6 each mail has one row in the ledger, and the row holds no address', async () => {
    const contact = newContact();
    const booking = expectStatus(await book(stage.guest, { contact }), 201).body;
    const rows = await eventually(async () => {
      const { items } = expectStatus(
        await stage.office.get<{ items: { state: string }[] }>(`/v1/deliveries?bookingId=${booking.id}`),
        200,
      ).body;
      expect(items.map(({ state }) => state)).toEqual(['sent']);
      return items;
    });
    expect(JSON.stringify(rows)).not.toMatch(/canary/i);
    expect(await stage.mails.to(contact.email)).toHaveLength(1);
  });

  it('D1 the booking makes the client record lasting', async () => {
    const booking = expectStatus(await book(), 201).body;
    const record = await eventually(
      async () =>
        expectStatus(await stage.office.get<{ name: string }>(`/v1/clients/${booking.clientId}`), 200).body,
    );
    expect(record.name).toBe('Greta Canary');
  });

  it('C6 X71 of 200 parallel bookings of one slot exactly one wins', async () => {
    const startsAt = nextStart(stage);
    const guests: Fixture['guest'][] = [];
    while (guests.length < 200) guests.push(...(await Promise.all(Array.from({ length: 20 }, newGuest))));
    const answers = await Promise.all(guests.map((guest) => patiently(guest, startsAt)));
    const counts = new Map<string, number>();
    for (const answer of answers)
      counts.set(
        `${answer.status} ${code(answer) ?? ''}`,
        (counts.get(`${answer.status} ${code(answer) ?? ''}`) ?? 0) + 1,
      );
    expect(Object.fromEntries(counts)).toEqual({ '201 ': 1, '409 slot_taken': 199 });
  });

  it('C14 X72 the same key and body get the same answer, another body is refused', async () => {
    const [key, startsAt, contact] = [randomUUID(), nextStart(stage), newContact()];
    const once = expectStatus(await book(stage.guest, { key, startsAt, contact }), 201).body;
    expect(expectStatus(await book(stage.guest, { key, startsAt, contact }), 201).body).toEqual(once);
    expect(code(await book(stage.guest, { key, startsAt, contact: newContact() }))).toBe(
      'idempotency_key_reused',
    );
    expect(code(await stage.guest.post('/v1/bookings', {}))).toBe('idempotency_key_required');
  });

  it('C14 a change with an old ETag is refused and changes nothing', async () => {
    const booking = expectStatus(await book(), 201).body;
    const path = `/v1/bookings/${booking.id}`;
    const change = { startsAt: nextStart(stage) };
    expect(code(await stage.office.post(`${path}/reschedule`, change))).toBe('if_match_required');
    expectStatus(
      await stage.office.post(`${path}/reschedule`, change, { 'if-match': `"v${booking.version}"` }),
      200,
    );
    expect(code(await stage.office.post(`${path}/cancel`, {}, { 'if-match': `"v${booking.version}"` }))).toBe(
      'stale_version',
    );
    expect(expectStatus(await stage.office.get<Booking>(path), 200).body.status).toBe('confirmed');
  });

  it('C15 J1 the calendar streams a booking to the office and not to another company', async () => {
    const other = await createFixture(system);
    const streams = await Promise.all([watch(stage.session.accessToken), watch(other.session.accessToken)]);
    const booking = expectStatus(await book(), 201).body;
    await eventually(() => expect(streams[0].text()).toContain(booking.id));
    expect(streams[0].text()).toContain('event: booking.confirmed.v1');
    expect(streams[1].text()).not.toContain(booking.id);
    streams.forEach((stream) => stream.stop());
  });

  async function watch(token: string) {
    const stop = new AbortController();
    const response = await fetch(`${system.baseUrl}/v1/live`, {
      headers: { authorization: `Bearer ${token}` },
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    let text = '';
    void (async () => {
      for await (const chunk of response.body as ReadableStream<Uint8Array>)
        text += Buffer.from(chunk).toString();
    })().catch(() => undefined);
    return { text: () => text, stop: () => stop.abort() };
  }
});

describe('permissions', () => {
  it('A4 X07 refuses staff routes without a token, with an invented one and with a guest’s; and a client’s to staff', async () => {
    expect((await stage.open.get('/v1/bookings')).status).toBe(401);
    expect((await stage.open.as('x.y.z').get('/v1/bookings')).status).toBe(401);
    expect(code(await stage.guest.get('/v1/bookings'))).toBe('forbidden');
    expect(code(await stage.office.get('/v1/my/bookings'))).toBe('forbidden');
  });

  it('X27 X29 what belongs to another company is not found', async () => {
    const other = await createFixture(system);
    for (const path of [
      `services/${stage.serviceId}`,
      `providers/${stage.providerId}`,
      `clients/${stage.clientId}`,
    ]) {
      expect((await other.office.get(`/v1/${path}`)).status).toBe(404);
    }
    const body = {
      serviceId: stage.serviceId,
      providerId: stage.providerId,
      startsAt: nextStart(stage),
      contact: newContact(),
    };
    expect((await other.guest.post('/v1/bookings', body, { 'idempotency-key': randomUUID() })).status).toBe(
      404,
    );
    const foreign = {
      serviceId: other.serviceId,
      providerId: other.providerId,
      startsAt: nextStart(other),
      clientId: stage.clientId,
    };
    expect(code(await other.office.post('/v1/bookings', foreign, { 'idempotency-key': randomUUID() }))).toBe(
      'client_unknown',
    );
  });
});

describe('the HTTP edge', () => {
  it('X50 a change asked by a page of another site is refused', async () => {
    const answer = await fetch(`${system.baseUrl}/v1/sessions`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'text/plain' },
      body: '{}',
    });
    expect(answer.status).toBe(403);
  });
  it('X51 J3 an unknown origin gets no CORS header', async () => {
    for (const origin of ['null', 'https://evil.example']) {
      const answer = await fetch(`${system.baseUrl}/openapi.json`, { headers: { origin } });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
  it('X52 J3 every answer has the security headers', async () => {
    const { headers } = await fetch(`${system.baseUrl}/v1/company`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age');
  });
  it('X57 a method that a path does not know is 405 with Allow', async () => {
    const answer = await fetch(`${system.baseUrl}/v1/company`, { method: 'PUT' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, PATCH']);
  });
  it('J1 the reference page and its document are there', async () => {
    expect((await fetch(`${system.baseUrl}/docs`)).headers.get('content-type')).toContain('text/html');
    expect(
      ((await (await fetch(`${system.baseUrl}/openapi.json`)).json()) as { openapi: string }).openapi,
    ).toBe('3.1.0');
  });
});
