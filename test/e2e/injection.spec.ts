import { testSystem, type TestSystem } from '@riserbo/testing';
import { createFixture, type Fixture } from './good-calls';

let system: TestSystem;
let stage: Fixture;
beforeAll(async () => {
  system = await testSystem();
  stage = await createFixture(system);
}, 120_000);
afterAll(() => system?.stop());

const send = async (method: string, path: string, body?: string) => {
  const headers = { authorization: `Bearer ${stage.session.accessToken}` };
  const answer = await fetch(`${system.baseUrl}${path}`, {
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
  return [answer.status, ((await answer.json()) as { code?: string }).code];
};

it.each([
  '{"name":"Client","__proto__":{"role":"owner"}}',
  '{"name":"Client","constructor":{"prototype":{"role":"owner"}}}',
  '{"name":"Client","custom":{"__proto__":{"role":"owner"}}}',
])('X38 refuses %s, and nothing is polluted', async (body) => {
  expect(await send('POST', '/v1/clients', body)).toEqual([422, 'invalid_input']);
  expect(({} as { role?: string }).role).toBeUndefined();
});

it.each([
  'sort=password_hash',
  'fields=passwordHash',
  'filter[role]=owner',
  'orderBy=email_key',
  'companyId=1',
])('X28 X35 refuses to sort, filter or choose by %s', async (query) => {
  for (const path of ['/v1/members', '/v1/clients', '/v1/bookings', '/v1/audit'])
    expect(await send('GET', `${path}?${query}`)).toEqual([422, 'invalid_input']);
});

it.each(['role', 'companyId', 'plan', 'version', 'disabled'])(
  'X37 refuses the extra field %s',
  async (field) => {
    expect(await send('POST', '/v1/clients', JSON.stringify({ name: 'Client', [field]: 'owner' }))).toEqual([
      422,
      'invalid_input',
    ]);
    expect(await send('PUT', '/v1/features/terms', JSON.stringify({ on: true, [field]: 'premium' }))).toEqual(
      [422, 'invalid_input'],
    );
  },
);
