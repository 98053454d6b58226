import { randomUUID } from 'node:crypto';
import {
  companyPageCall,
  createServiceCall,
  lastBookingCall,
  Refusal,
  refusalDetails,
  refusals,
  type RefusalCode,
} from '@riserbo/contracts';
import { stubCall } from '@riserbo/testing';
import { aMember, json, openGateway, type TestGateway } from './door';

const codes = Object.keys(refusals) as RefusalCode[];
const page = { name: 'Studio', slug: 'studio', locale: 'en' as const, timeZone: 'Europe/Rome' };

const noon = '2026-03-03T12:00:00.000Z';

describe('responses of the gateway', () => {
  let door: TestGateway;
  let ends: { stop(): Promise<void> }[] = [];
  beforeAll(async () => {
    door = await openGateway({ CORS_ORIGINS: 'https://web.example', RATE_LIMIT_PER_MINUTE: '100000' });
    ends = [
      await stubCall(door.nats, companyPageCall, ({ slug }) => {
        const code = slug.replaceAll('-', '_') as RefusalCode;
        if (slug === 'later') throw new Refusal('too_many_requests', [], 417);
        if (slug === 'late') throw new Refusal('too_late', [], undefined, { deadline: noon });
        if (slug === 'small') throw new Refusal('plan_required', [], undefined, { plans: ['premium'] });
        if (code in refusals) throw new Refusal(code);
        return { ...page, companyId: randomUUID(), profile: {} };
      }),
    ];
  });
  afterAll(async () => {
    await Promise.all(ends.map((end) => end.stop()));
    await door?.stop();
  });
  const refused = (code: RefusalCode) => door.say('GET', `/v1/pages/${code.replaceAll('_', '-')}`);
  const post = (body: string, headers: Record<string, string> = json) =>
    door.say('POST', '/v1/sign-up', { body, headers });

  it.each(codes)('J1 sends a refusal as problem+json with its code and status: %s', async (code) => {
    const { status, headers, text } = await refused(code);
    expect(status).toBe(refusals[code].status);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(text)).toEqual({
      ...{ type: `/docs/refusals#${code}`, title: refusals[code].text, status, code },
      correlationId: headers['x-correlation-id'],
      ...(code in refusalDetails.en ? { detail: refusalDetails.en[code] } : {}),
    });
    expect([headers['retry-after'], headers['www-authenticate']]).toEqual([
      { 503: '2', 429: '60' }[status],
      status === 401 ? 'Bearer' : undefined,
    ]);
  });

  it.each<[string | undefined, 'en' | 'it']>([
    [undefined, 'en'],
    ['it-CH, en;q=0.5', 'it'],
    ['en-GB, it;q=0.9', 'en'],
    ['de', 'en'],
  ])('J1 explains a refusal to a reader of %j in %s, under the same title', async (accepted, language) => {
    const accept: Record<string, string> = accepted === undefined ? {} : { 'accept-language': accepted };
    const headers = { origin: 'https://web.example', ...accept };
    for (const [path, code] of [
      ['/v1/pages/slot-taken', 'slot_taken'],
      ['/v1/me', 'not_authenticated'],
      ['/v1/nothing', 'not_found'],
    ] as const) {
      const said = await door.say('GET', path, { headers });
      expect(JSON.parse(said.text)).toMatchObject({
        title: refusals[code].text,
        detail: refusalDetails[language][code],
      });
      expect(said.headers['content-language']).toBe(language);
      expect(said.headers['vary']).toBe('Origin, Accept-Language');
    }
  });

  it.each([
    ['late', { code: 'too_late', deadline: noon }],
    ['small', { code: 'plan_required', plans: ['premium'] }],
  ])('J1 passes on the facts of a refusal from any service: %s', async (slug, facts) => {
    expect(JSON.parse((await door.say('GET', `/v1/pages/${slug}`)).text)).toMatchObject(facts);
  });

  it('J1 gives English for a code that only staff can meet', async () => {
    const said = await door.say('GET', '/v1/pages/last-owner', { headers: { 'accept-language': 'it' } });
    expect(said.headers['content-language']).toBe('en');
    expect(JSON.parse(said.text)).not.toHaveProperty('detail');
  });

  it('B10 X109 passes on the waiting time of a refusal from any service', async () => {
    expect((await door.say('GET', '/v1/pages/later')).headers['retry-after']).toBe('417');
  });

  it('J2 answers 503 with Retry-After when a service is down', async () => {
    const headers = await door.bearer(aMember());
    const {
      status,
      headers: said,
      code,
    } = await door.say('GET', `/v1/clients/${randomUUID()}/last-booking`, { headers });
    expect([status, code, said['retry-after']]).toEqual([503, 'unavailable', '2']);
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ['no JSON', '{"a":', json, 400, 'malformed_body'],
    ['nothing', '', json, 422, 'invalid_input'],
    ['a list', '[]', json, 422, 'invalid_input'],
    ['a text', '"x"', json, 422, 'invalid_input'],
    ['null', 'null', json, 422, 'invalid_input'],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
    ['plain text', '{}', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
    ['XML', '<a/>', { 'content-type': 'application/xml' }, 415, 'unsupported_media_type'],
    ['a megabyte', JSON.stringify({ password: 'x'.repeat(1_000_000) }), json, 413, 'body_too_large'],
    ['fifty thousand brackets', '['.repeat(50_000), json, 400, 'malformed_body'],
    ['an unknown field', '{"plan":"premium"}', json, 422, 'invalid_input'],
    ['__proto__', '{"__proto__":{"role":"owner"}}', json, 422, 'invalid_input'],
    ['constructor.prototype', '{"constructor":{"prototype":{"role":"owner"}}}', json, 422, 'invalid_input'],
  ])('J1 J3 X09 X37 X38 X50 refuses a body of %s', async (_, body, headers, status, code) => {
    const said = await post(body, headers);
    expect([said.status, said.code]).toEqual([status, code]);
    expect(said.text).not.toMatch(/ at .*\.js|node_modules|SyntaxError|position \d/);
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it('J1 names an invalid field by path and never by value', async () => {
    const { text } = await post('{"email":"canary","password":"canary"}');
    expect((JSON.parse(text) as { errors: { path: string }[] }).errors.map(({ path }) => path)).toContain(
      'email',
    );
    expect(text).not.toContain('canary');
  });

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])(
    'X57 answers 405 to %s on a route that does not accept it',
    async (method) => {
      const { status, headers, code } = await door.say(method, '/v1/sign-up');
      expect([status, code, headers['allow']]).toEqual([405, 'method_not_allowed', 'POST']);
    },
  );

  it.each(['/v1/live', '/openapi.json', '/health/live', '/docs/refusals'])(
    'X57 answers 405 to a change of %s, which is read-only',
    async (path) => {
      const { status, headers, code } = await door.say('POST', path, { body: '{}', headers: json });
      expect([status, code, headers['allow']]).toEqual([405, 'method_not_allowed', 'GET']);
    },
  );

  it('J1 takes an empty body as none, whatever its type says', async () => {
    const { status, code } = await door.say('POST', '/v1/sessions/refresh', { headers: json, body: '' });
    expect([status, code]).toEqual([401, 'not_authenticated']);
  });

  it('J1 sends the document compressed, and once', async () => {
    const plain = await door.say('GET', '/openapi.json');
    const { headers, status } = await door.say('GET', '/openapi.json', {
      headers: { 'accept-encoding': 'br, gzip;q=0.8' },
    });
    expect([status, headers['content-encoding'], headers['etag']]).toEqual([
      200,
      'gzip',
      plain.headers['etag'],
    ]);
    expect(Number(headers['content-length'])).toBeLessThan(plain.text.length / 8);
    for (const coding of ['identity', 'gzip;q=0', 'br'])
      expect((await door.say('GET', '/openapi.json', { headers: { 'accept-encoding': coding } })).text).toBe(
        plain.text,
      );
    const again = { 'if-none-match': plain.headers['etag'] as string };
    expect((await door.say('GET', '/openapi.json', { headers: again })).status).toBe(304);
  });

  it('J1 gives each route and schema a separate address, and needs no script', async () => {
    const { text, status, headers } = await door.say('GET', '/docs');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id as string);
    expect(ids).toEqual(expect.arrayContaining(['bookSlot', 'watchChanges', 'schema-Booking']));
    expect(ids.length).toBe(new Set(ids).size);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(text).not.toMatch(/<script|style=|onclick|\[object|undefined/);
    expect(text).toContain("-d '{&quot;serviceId&quot;:&quot;");
    const css = await door.say('GET', '/docs/style.css');
    expect([css.status, css.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    for (const path of ['/docs', '/docs/refusals'])
      expect((await door.say('GET', path)).text).toMatch(/name="viewport"[^]*name="color-scheme"/);
  });

  it('J1 explains each problem at its type URL', async () => {
    const { type } = JSON.parse((await refused('slot_taken')).text) as { type: string };
    const [path = '', code = ''] = type.split('#');
    const { status, headers, text } = await door.say('GET', path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain(`id="${code}"`);
    expect(text).toContain(refusals.slot_taken.text);
  });

  it.each([
    '/v1/nothing',
    '/v1/pages/%2e%2e',
    '/v1/pages/..%2f..%2fetc%2fpasswd',
    '/v1/../../etc/passwd',
    '/v1/pages/%00',
    '/v1/pages/%ff',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//evil.example/v1/pages/studio',
    '/v1//pages/studio',
    '/docs/../../package.json',
    '/docs/%2e%2e%2f%2e%2e%2fpackage.json',
    '/docs/..%5c..%5cpackage.json',
    'http://evil.example/v1/pages/studio/x',
  ])('X55 the path %s leads nowhere', async (path) => {
    const { status, headers, text } = await door.say('GET', path);
    expect([400, 404, 422]).toContain(status);
    expect(headers['location']).toBeUndefined();
    expect(text).not.toMatch(/root:|"dependencies"|evil/);
  });

  it('X55 a path that is too long leads nowhere', async () => {
    const { status } = await door.say('GET', `/v1/pages/${'a'.repeat(2_000)}`);
    expect(status).toBe(422);
  });

  it.each([
    'null',
    'https://web.example.evil.example',
    'https://evil-web.example',
    'https://sub.web.example',
    'http://web.example',
    'https://web.example:444',
  ])('X51 the origin %s may neither read nor change anything of the office', async (origin) => {
    const read = await door.say('GET', '/v1/company', { headers: { origin } });
    expect(read.headers['access-control-allow-origin']).toBeUndefined();
    const asked = { origin, 'access-control-request-method': 'POST' };
    const preflight = await door.say('OPTIONS', '/v1/sign-up', { headers: asked });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    const change = await post('{}', { ...json, origin });
    expect([change.status, change.code]).toEqual([403, 'cross_site']);
  });
  it.each([
    ['GET', '/v1/pages/studio', 200],
    ['POST', '/v1/pages/studio/guests', 503],
    ['GET', '/v1/slots', 401],
    ['POST', '/v1/holds', 401],
    ['POST', '/v1/manage/cancel', 428],
  ])('J3 X51 a page of any site may send %s %s, without cookies', async (method, path, status) => {
    const origin = 'https://practice.example';
    const asked = { origin, 'access-control-request-method': method };
    const preflight = await door.say('OPTIONS', path, { headers: asked });
    const body = method === 'POST' ? { body: '{}' } : {};
    const said = await door.say(method, path, { ...body, headers: { ...json, origin } });
    expect(said.status).toBe(status);
    for (const { headers } of [preflight, said]) {
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
    expect(preflight.headers['access-control-allow-headers']).toMatch(/last-event-id, traceparent/);
  });
  it('J3 X51 a page of any site may not read what the office reads on the same path', async () => {
    const origin = 'https://practice.example';
    const read = await door.say('GET', '/v1/bookings', { headers: { origin } });
    const asked = { origin, 'access-control-request-method': 'GET' };
    const preflight = await door.say('OPTIONS', '/v1/bookings', { headers: asked });
    for (const { headers } of [read, preflight])
      expect(headers['access-control-allow-origin']).toBeUndefined();
  });
  it('X51 B5 refuses a cookie to a page of another site, with a code that says so', async () => {
    const body = JSON.stringify({ email: 'a@b.example', password: 'x', cookie: true });
    const headers = { ...json, origin: 'https://web.example', 'sec-fetch-site': 'cross-site' };
    const said = await door.say('POST', '/v1/sessions', { body, headers });
    expect([said.status, said.code]).toEqual([403, 'cookie_cross_site']);
  });
  it('X51 B5 the web frontend may read and change, with its session cookie', async () => {
    const { headers } = await door.say('GET', '/v1/company', {
      headers: { origin: 'https://web.example' },
    });
    expect(headers['access-control-allow-origin']).toBe('https://web.example');
    expect(headers['access-control-allow-credentials']).toBe('true');
    expect((await post('{}', { ...json, origin: 'https://web.example' })).status).toBe(422);
  });
  it('X50 refuses a cross-site browser POST even without an Origin', async () => {
    for (const site of ['cross-site', 'same-site', 'nonsense'])
      expect((await post('{}', { ...json, 'sec-fetch-site': site })).code).toBe('cross_site');
    for (const site of ['same-origin', 'none'])
      expect((await post('{}', { ...json, 'sec-fetch-site': site })).code).toBe('invalid_input');
  });

  it('J3 X52 forbids framing, sniffing and caching on every response, including refusals', async () => {
    for (const path of ['/v1/pages/studio', '/v1/nothing', '/v1/company']) {
      const { headers } = await door.say('GET', path);
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('J3 X52 allows a style sheet on the reference pages only, and no script anywhere', async () => {
    const policyOf = async (path: string) => (await door.say('GET', path)).headers['content-security-policy'];
    for (const path of ['/docs', '/docs/refusals'])
      expect(await policyOf(path)).toMatch(/^default-src 'none';[^]*style-src 'self'(?:;|$)/);
    for (const path of [
      '/v1/pages/studio',
      '/v1/nothing',
      '/openapi.json',
      '/docs-of-nothing',
      '/health/live',
    ])
      expect([path, await policyOf(path)]).toEqual([path, expect.not.stringMatching(/unsafe|style-src/)]);
    expect(await policyOf('/docs')).not.toMatch(/unsafe|script-src/);
  });

  it('J3 sends security headers on preflights, and allows the headers of the contracts', async () => {
    const headers = { origin: 'https://web.example', 'access-control-request-method': 'GET' };
    const preflight = await door.say('OPTIONS', '/v1/manage', { headers });
    expect(preflight.headers['x-content-type-options']).toBe('nosniff');
    expect(preflight.headers['access-control-allow-headers']).toMatch(/x-service-access, x-link-token/);
  });

  it('A4 calls no service without a token or with a role that lacks the permission', async () => {
    const path = '/v1/services';
    const body = JSON.stringify({ name: 'Visit', durationMinutes: 30 });
    let asked = 0;
    ends.push(
      await stubCall(door.nats, createServiceCall, () => {
        asked += 1;
        throw new Refusal('internal');
      }),
    );
    expect((await door.say('POST', path, { body, headers: json })).status).toBe(401);
    const viewer = await door.bearer(aMember('viewer'));
    expect((await door.say('POST', path, { body, headers: { ...json, ...viewer } })).status).toBe(403);
    expect(asked).toBe(0);
  });

  it('J1 responds with the correlation id seen by the owner, and ignores one from outside', async () => {
    const headers = {
      ...(await door.bearer(aMember())),
      'x-correlation-id': 'canary',
      'x-request-id': 'canary',
    };
    ends.push(
      await stubCall(door.nats, lastBookingCall, ({ clientId }) => ({
        ...{ clientId, lastEndsAt: '2026-03-01T10:00:00.000Z', liveBookings: 0 },
      })),
    );
    const said = await door.say('GET', `/v1/clients/${randomUUID()}/last-booking`, { headers });
    expect(said.status).toBe(200);
    expect(said.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('X48 hostile headers cost no more than plain ones of the same length', async () => {
    const values = [
      `Bearer ${'.'.repeat(7_000)}`,
      `Bearer ${'a.'.repeat(3_500)}`,
      `"v${'9'.repeat(7_000)}"`,
      ` ${'!'.repeat(7_000)}`,
    ];
    const cost = async (value: string) => {
      const began = performance.now();
      const headers = { authorization: value, 'if-match': value, 'idempotency-key': value.slice(0, 300) };
      expect((await door.say('GET', '/v1/company', { headers })).status).toBeLessThan(500);
      return performance.now() - began;
    };
    const best = async (value: string) => {
      let least = Infinity;
      for (let turn = 0; turn < 5; turn += 1) least = Math.min(least, await cost(value));
      return least;
    };
    const plain = await best(`Bearer ${'a'.repeat(7_000)}`);
    for (const value of values) expect(await best(value)).toBeLessThan(20 * plain + 50);
  });
});
