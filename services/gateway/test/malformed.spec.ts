import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { companyPageCall, signUpCall } from '@riserbo/contracts';
import { stubCall } from '@riserbo/testing';
import { openGateway, type TestGateway } from './door';

const plain = 'Host: x\r\nConnection: close\r\n';
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\n${plain}${headers}\r\n`;
const post = (headers: string, body: string) =>
  `POST /v1/sign-up HTTP/1.1\r\n${plain}Content-Type: application/json\r\n${headers}\r\n${body}`;
const sized = (body: string) => post(`Content-Length: ${body.length}\r\n`, body);
const chunked = (body: string) =>
  post('Transfer-Encoding: chunked\r\n', `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
const signUp = { email: 'a@studio.example', name: 'Ada', companyName: 'Studio' };
const about = { slug: 'studio', locale: 'en', timeZone: 'Europe/Rome' };
const withName = (name: string) => JSON.stringify({ ...signUp, ...about }).replace('"Ada"', `"${name}"`);

describe('malformed requests', () => {
  let door: TestGateway;
  let ends: { stop(): Promise<void> }[] = [];
  const names: string[] = [];
  beforeAll(async () => {
    door = await openGateway({ RATE_LIMIT_PER_MINUTE: '100000' });
    ends = [
      await stubCall(door.nats, companyPageCall, ({ slug }) => ({
        ...{ companyId: randomUUID(), name: 'Studio', slug, locale: 'en' as const, timeZone: 'Europe/Rome' },
        profile: {},
      })),
      await stubCall(door.nats, signUpCall, ({ name }) => {
        names.push(name);
        return {};
      }),
    ];
  });
  afterAll(async () => {
    await Promise.all(ends.map((end) => end.stop()));
    await door?.stop();
  });

  /** Sends raw bytes (one per character) and reads until the gateway closes. */
  const say = (bytes: string) =>
    new Promise<{ status: number; head: string; body: string }>((resolve, reject) => {
      const { hostname, port } = new URL(door.url);
      const socket = connect(Number(port), hostname);
      let said = '';
      socket.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
      socket.on('error', reject);
      socket.on('close', () => {
        const [head = '', body = ''] = said.split('\r\n\r\n');
        resolve({ status: Number(head.split(' ')[1]), head: head.toLowerCase(), body });
      });
      socket.write(Buffer.from(bytes, 'latin1'));
    });

  it.each<[string, string, number, string]>([
    ['a chunk without a length', post('Transfer-Encoding: chunked\r\n', 'canary\r\n{}\r\n0\r\n\r\n'), 400, 'malformed_request'],
    ['two lengths', post('Content-Length: 2\r\nContent-Length: 3\r\n', '{}x'), 400, 'malformed_request'],
    ['a length and chunks', post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'), 400, 'malformed_request'],
    ['a negative length', post('Content-Length: -1\r\n', '{}'), 400, 'malformed_request'],
    ['a length beyond all numbers', post(`Content-Length: ${'9'.repeat(30)}\r\n`, '{}'), 400, 'malformed_request'],
    ['NUL in the path', get('/v1/pages/canary\0'), 400, 'malformed_request'],
    ['a bare line feed in a header', get('/v1/pages/studio', 'X: canary\nY: b\r\n'), 400, 'malformed_request'],
    ['two hosts', get('/v1/pages/studio', 'Host: canary\r\n'), 400, 'malformed_request'],
    ['no host', 'GET /v1/pages/studio HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'malformed_request'],
    ['an invalid host', 'GET /v1/pages/studio HTTP/1.1\r\nHost: a/canary\r\nConnection: close\r\n\r\n', 400, 'malformed_request'],
    ['two tokens', get('/v1/company', 'Authorization: Bearer a.b.c\r\nAuthorization: Bearer canary\r\n'), 400, 'malformed_request'],
    ['two types', post('Content-Type: text/canary\r\nContent-Length: 2\r\n', '{}'), 400, 'malformed_request'],
    ['two origins', post('Origin: http://x\r\nOrigin: http://canary\r\nContent-Length: 2\r\n', '{}'), 400, 'malformed_request'],
    ['two keys of one intent', post('Idempotency-Key: a\r\nIdempotency-Key: canary\r\nContent-Length: 2\r\n', '{}'), 400, 'malformed_request'],
    ['two versions', post('If-Match: "v1"\r\nIf-Match: "v2"\r\nContent-Length: 2\r\n', '{}'), 400, 'malformed_request'],
    ['two links', get('/v1/manage', 'X-Link-Token: a\r\nX-Link-Token: canary\r\n'), 400, 'malformed_request'],
    ['HTTP 2 in plain', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'malformed_request'],
    ['a header of 20,000 bytes', get('/v1/pages/studio', `X: ${'a'.repeat(20_000)}\r\n`), 431, 'headers_too_large'],
    ['a path of 20,000 bytes', get(`/v1/pages/${'a'.repeat(20_000)}`), 431, 'headers_too_large'],
    ['an unknown method', `CANARY /v1/sign-up HTTP/1.1\r\n${plain}\r\n`, 405, 'method_not_allowed'],
    ['a path that is not UTF-8', get('/v1/pages/canary%ff'), 404, 'not_found'],
    ['a path with half an escape', get('/v1/pages/canary%2'), 404, 'not_found'],
    ['a body that is not UTF-8', sized(withName('canary\xff')), 400, 'malformed_body'],
    ['chunks that are not UTF-8', chunked(withName('canary\xff')), 400, 'malformed_body'],
    ['half a pair of surrogates', sized(withName('\\ud800')), 422, 'invalid_input'],
    ['NUL in a text', sized(withName('a\\u0000')), 422, 'invalid_input'],
    ['a compressed body', post('Content-Encoding: gzip\r\nContent-Length: 2\r\n', '{}'), 415, 'unsupported_media_type'],
    ['20,000 nested objects', sized(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`), 422, 'invalid_input'],
    ['20,000 nested lists', sized(withName('a').replace('"a"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`)), 422, 'invalid_input'],
  ])('J1 J3 X57 refuses %s with a problem document', async (_, bytes, status, code) => {
    const said = await say(bytes);
    expect([said.status, (JSON.parse(said.body) as { code: string }).code]).toEqual([status, code]);
    expect(said.head).toContain('content-type: application/problem+json');
    expect(said.head).toContain('cache-control: no-store');
    expect(said.head).toContain('x-content-type-options: nosniff');
    expect(said.head).toContain('x-frame-options: deny');
    expect(said.head).toContain('referrer-policy: no-referrer');
    expect(said.head).toContain('strict-transport-security: max-age=');
    expect(said.head).toContain("content-security-policy: default-src 'none'");
    expect(`${said.head}${said.body}`).not.toMatch(/canary|fst_err|hpe_|node_modules|parse error/i);
    expect(names).toEqual([]);
  }); // prettier-ignore

  it('J1 X37 reads a repeated key once: the owner gets the last one', async () => {
    const body = withName('First').replace('"slug"', '"name":"Last","slug"');
    expect((await say(sized(body))).status).toBe(202);
    expect(names.splice(0)).toEqual(['Last']);
  });

  it('J1 accepts an HTTP/1.0 request, which has no host', async () => {
    expect((await say('GET /v1/pages/studio HTTP/1.0\r\n\r\n')).status).toBe(200);
  });

  it('J1 ignores an unknown expectation', async () => {
    const said = await say(get('/v1/nothing', 'Expect: canary\r\n'));
    expect([said.status, (JSON.parse(said.body) as { code: string }).code]).toEqual([404, 'not_found']);
  });

  it('J1 does not find a feed whose name contains a line break', async () => {
    const said = await say(get('/v1/feeds/canary%0a.ics'));
    expect([said.status, (JSON.parse(said.body) as { code: string }).code]).toEqual([404, 'not_found']);
    expect(said.head).not.toContain('allow:');
  });

  it('X57 closes the connection on CONNECT', async () => {
    expect(await say('CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatchObject({ head: '' });
  });

  it.each([
    ['headers', 'POST /v1/sign-up HTTP/1.1\r\nHost: x\r\nX-A: '],
    ['a body', post('Content-Length: 1000\r\n', '{')],
  ])('J3 answers a client that sends %s too slowly, and closes the connection', async (_, bytes) => {
    const said = await say(bytes);
    expect([said.status, (JSON.parse(said.body) as { code: string }).code]).toEqual([408, 'request_timeout']);
    expect((await door.say('GET', '/v1/pages/studio')).status).toBe(200);
  });

  it('X55 X57 J3 forbids caching of the answer to an absolute address', async () => {
    const said = await say(get('http://evil.example/v1/pages/studio'));
    expect(said.head).toContain('cache-control: no-store');
    expect(said.body).not.toContain('evil');
  });
});
