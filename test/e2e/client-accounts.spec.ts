import { randomUUID } from 'node:crypto';
import { changedText, eventually, testSystem, type TestSystem } from '@riserbo/testing';
import { expectStatus } from '../../scripts/play/api';
import { nextStart, createFixture, type Fixture } from './good-calls';
import { bookedGuest, letClientsIn, linkFor, type ClientSession } from './good-calls/clients';
import { tablesWith } from './stored';

let system: TestSystem;
let stage: Fixture;
const password = 'correct horse battery';
beforeAll(async () => {
  system = await testSystem();
  stage = await createFixture(system);
  await letClientsIn(stage);
}, 120_000);
afterAll(() => system?.stop());

const byLink = (token: string) => stage.open.post<ClientSession>('/v1/client-sessions/link', { token });
const signIn = (email: string, secret = password, slug = stage.slug) =>
  stage.open.post<ClientSession & { code?: string }>('/v1/client-sessions', {
    slug,
    email,
    password: secret,
  });
const api = ({ accessToken }: ClientSession) => stage.open.as(accessToken);
const bookings = async (session: ClientSession) =>
  expectStatus(await api(session).get<{ items: { clientId: string }[] }>('/v1/my/bookings'), 200).body.items;
async function again(email: string, name: string): Promise<void> {
  const { serviceId, providerId } = stage;
  const body = { serviceId, providerId, startsAt: nextStart(stage), contact: { name, email } };
  const made = await stage.guest.post<{ clientId: string }>('/v1/bookings', body, {
    'idempotency-key': randomUUID(),
  });
  const { clientId } = expectStatus(made, 201).body;
  await eventually(async () => expectStatus(await stage.office.get(`/v1/clients/${clientId}`), 200));
}

describe('client accounts', () => {
  it('B12 a guest comes back by the mailed link, and what was booked from that mailbox is theirs', async () => {
    const email = await bookedGuest(stage, 'Anna Rossi');
    await again(email.toUpperCase(), 'anna rossi');
    await again(email, 'Marco Rossi');
    const session = expectStatus(await byLink(await linkFor(stage, email)), 201).body;
    await eventually(async () => expect(await bookings(session)).toHaveLength(2));
    expect(new Set((await bookings(session)).map(({ clientId }) => clientId))).toEqual(
      new Set([session.clientId]),
    );
    const { serviceId, providerId } = stage;
    const mine = { serviceId, providerId, startsAt: nextStart(stage) };
    const booked = await api(session).post<{ clientId: string }>('/v1/bookings', mine, {
      'idempotency-key': randomUUID(),
    });
    expect(expectStatus(booked, 201).body.clientId).toBe(session.clientId);
  });

  it('B12 a link works once, and cannot be guessed or forced', async () => {
    const token = await linkFor(stage, await bookedGuest(stage));
    expect((await byLink(changedText(token))).status).toBe(422);
    const answers = await Promise.all(Array.from({ length: 5 }, () => byLink(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
  });

  it('B12 B1 a password signs in too; unknown, without a password and wrong are told the same', async () => {
    const email = await bookedGuest(stage);
    const session = expectStatus(await byLink(await linkFor(stage, email)), 201).body;
    const refused = { status: 401, body: { code: 'credentials_wrong' } };
    expect(await signIn(email)).toMatchObject(refused);
    expectStatus(await api(session).request('PUT', '/v1/my/password', { body: { password } }), 204);
    expect((await signIn(email)).body.clientId).toBe(session.clientId);
    expect(await signIn(email, 'another horse battery')).toMatchObject(refused);
    expect(await signIn(`x${email}`)).toMatchObject(refused);
    const change = (current?: string) =>
      api(session).request<{ code?: string }>('PUT', '/v1/my/password', {
        body: { password: 'a new horse battery', ...(current ? { current } : {}) },
      });
    expect(await change()).toMatchObject(refused);
    expect(await change('wrong horse battery')).toMatchObject(refused);
    expectStatus(await change(password), 204);
    expect((await signIn(email)).status).toBe(401);
  });

  it('B12 an unknown address is answered alike, and gets no mail', async () => {
    const [known, unknown] = [await bookedGuest(stage), `nobody-${randomUUID()}@guest.example`];
    const ask = (email: string) => stage.open.post(`/v1/pages/${stage.slug}/client-links`, { email });
    const [first, second] = [await ask(unknown), await ask(known)];
    expect([first.status, first.body]).toEqual([second.status, second.body]);
    await stage.mails.wait(known, ({ text }) => text?.includes('/client-login#') === true);
    expect(await stage.mails.to(unknown)).toEqual([]);
  });

  it('B12 X33 a client’s token opens no staff route, and a member’s no client’s', async () => {
    const session = expectStatus(await byLink(await linkFor(stage, await bookedGuest(stage))), 201).body;
    for (const path of ['/v1/bookings', '/v1/clients', '/v1/company', '/v1/members'])
      expect((await api(session).get(path)).status).toBe(403);
    expect((await stage.office.get('/v1/my/bookings')).status).toBe(403);
    const [, claims = ''] = session.accessToken.split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ aud: 'riserbo:client' });
    const refresh = { refreshToken: session.refreshToken };
    expect((await stage.open.post('/v1/sessions/refresh', refresh)).status).toBe(401);
  });

  it('D4 B12 what clients do leaves their ids in the database of auth, and no name or address', async () => {
    const email = await bookedGuest(stage, 'Zaffira Canary');
    const session = expectStatus(await byLink(await linkFor(stage, email)), 201).body;
    expectStatus(await api(session).request('PUT', '/v1/my/password', { body: { password } }), 204);
    const again = expectStatus(await signIn(email), 201).body;
    expectStatus(
      await stage.open.post('/v1/client-sessions/refresh', { refreshToken: again.refreshToken }),
      200,
    );
    expect((await signIn(email, 'a wrong horse battery')).status).toBe(401);
    const unknown = `zaffira-${randomUUID()}@canary.example`;
    for (const address of [email, unknown])
      expectStatus(await stage.open.post(`/v1/pages/${stage.slug}/client-links`, { email: address }), 202);
    expect((await signIn(unknown)).status).toBe(401);
    const inAuth = (text: string) => tablesWith(system.postgres.url, 'auth', text);
    await eventually(async () =>
      expect(await inAuth(session.clientId)).toEqual([
        'account_mails',
        'audit_log',
        'client_accounts',
        'sessions',
      ]),
    );
    for (const text of ['zaffira', 'canary', email.split('@')[0] ?? ''])
      expect(await inAuth(text)).toEqual([]);
    // D9: clients has the address sealed
    expect(await tablesWith(system.postgres.url, 'clients', 'zaffira')).toEqual([]);
  });

  it('B12 B5 refreshing turns the token, signing out ends it, and so does the company that switches it off', async () => {
    const email = await bookedGuest(stage);
    const first = expectStatus(await byLink(await linkFor(stage, email)), 201).body;
    const turned = await stage.open.post<ClientSession>('/v1/client-sessions/refresh', {
      refreshToken: first.refreshToken,
    });
    const second = expectStatus(turned, 200).body;
    expect(second.clientId).toBe(first.clientId);
    expectStatus(await api(second).request('DELETE', '/v1/client-sessions/current'), 204);
    await eventually(async () => expect((await api(second).get('/v1/my/bookings')).status).toBe(401));
    const third = expectStatus(await byLink(await linkFor(stage, await bookedGuest(stage))), 201).body;
    const turn = (on: boolean) => stage.office.request('PUT', '/v1/features/client_login', { body: { on } });
    expectStatus(await turn(false), 200);
    await eventually(async () => expect((await api(third).get('/v1/my/bookings')).status).toBe(401));
    expect(await signIn(email)).toMatchObject({ status: 409, body: { code: 'feature_off' } });
    const link = await stage.open.post(`/v1/pages/${stage.slug}/client-links`, { email });
    expect(link).toMatchObject({ status: 409, body: { code: 'feature_off' } });
    expectStatus(await turn(true), 200);
  });
});
