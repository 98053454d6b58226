import { allows, commonRefusals, pagedCalls, publicCalls, routeOf, type HttpRoute } from '@riserbo/contracts';
import { openapi } from '@riserbo/contracts/documents';
import { testSystem, type TestSystem } from '@riserbo/testing';
import { exampleRequests, createFixture, type Fixture } from './good-calls';
import { signedInClient } from './good-calls/clients';
import { answerFits, documented } from './openapi-answers';

const nobody = '0190c4a2-0000-7000-8000-00000000dead';
const document = openapi();
let system: TestSystem;
let stage: Fixture;
/** For what clients alone may do. */
let clientToken = '';

beforeAll(async () => {
  // more practices sign up than one address may
  system = await testSystem({ env: { LIMITS_FACTOR: '10' } });
  stage = await createFixture(system);
  clientToken = (await signedInClient(stage)).session.accessToken;
}, 120_000);
afterAll(() => system?.stop());

const filled = (path: string) =>
  path
    .replaceAll(/\{token\}/g, 'x'.repeat(60))
    .replaceAll(/\{slug\}/g, 'no-such-slug')
    .replaceAll(/\{\w+\}/g, nobody);
const hasBody = ({ method }: HttpRoute) => method !== 'GET' && method !== 'DELETE';

describe.each(publicCalls.map((call) => [routeOf(call.http), call] as const))('%s', (_route, call) => {
  const { method, path } = call.http;
  const operation = () => documented(document, method, path);
  const send = (body: unknown, query = '') =>
    fetch(`${system.baseUrl}${filled(path)}${query}`, {
      method,
      headers: {
        authorization: `Bearer ${allows(call.permission, 'owner') ? stage.session.accessToken : clientToken}`,
        'idempotency-key': nobody,
        'if-match': '"v1"',
        ...(hasBody(call.http) ? { 'content-type': 'application/json' } : {}),
      },
      ...(hasBody(call.http) ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    });

  // lines of pages: slots.spec
  if (!pagedCalls.has(call)) {
    it('J1 answers a good call as the document says', async () => {
      const answer = await (exampleRequests[call.subject] ?? missing(call.subject))(stage);
      expect({ status: answer.status, body: answer.status < 400 ? 'fine' : answer.body }).toEqual({
        status: call.http.status ?? 200,
        body: 'fine',
      });
      expect(answerFits(document, operation(), answer.status, answer.body)).toEqual([]);
      if (call.http.etag) expect(answer.headers.get('etag')).toMatch(/^"v\d+"$/);
      const location = answer.headers.get('location');
      if (call.http.location === undefined) expect(location).toBeNull();
      else expect((await stage.office.request('GET', location as string)).status).toBe(200);
      if (path.startsWith('/v1/')) expect(answer.headers.get('cache-control')).toBe('no-store');
    });
  }

  it('J1 X37 refuses an unknown field', async () => {
    const answer = await send({ companyId: nobody }, hasBody(call.http) ? '' : '?companyId=1');
    await expectRefusal(answer, 422, 'invalid_input');
  });

  it('J1 refuses a wrong type', async () => {
    const answer = await send('[1]', hasBody(call.http) ? '' : '?cursor[]=1&limit=many');
    await expectRefusal(answer, 422, 'invalid_input');
  });

  if (hasBody(call.http)) {
    it('J3 X09 refuses a body that is too large', async () => {
      await expectRefusal(
        await send({ filler: 'x'.repeat((call.http.bodyBytes ?? 128 * 1024) + 1) }),
        413,
        'body_too_large',
      );
    });
    it('J3 refuses a body that is not JSON', async () => {
      await expectRefusal(await send('{'), 400, 'malformed_body');
    });
  }

  async function expectRefusal(answer: Response, status: number, code: string): Promise<void> {
    const body = (await answer.json()) as { code?: string };
    // what an owner may not do is refused before its fields are looked at
    if (body.code === 'forbidden') return void expect(allows(call.permission, 'owner')).toBe(false);
    expect({ status: answer.status, code: body.code, type: answer.headers.get('content-type') }).toEqual({
      status,
      code,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(answerFits(document, operation(), answer.status, body)).toEqual([]);
  }
});

it('J1 every common refusal is documented on every route', () => {
  for (const call of publicCalls) {
    const { method, path } = call.http;
    expect(Object.keys(documented(document, method, path).responses)).toEqual(
      expect.arrayContaining(['422', '429', '503']),
    );
  }
  expect(commonRefusals.length).toBeGreaterThan(0);
});

function missing(subject: string): never {
  throw new Error(`there is no good call for ${subject} in good-calls`);
}
