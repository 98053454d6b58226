import { runGateways, type Got, type RunningGateways } from './gateways';
import { aCompany, runAuth, type RunningAuth } from './running';

const origin = 'https://app.example';
let running: RunningAuth;
let gateways: RunningGateways;
let company: Awaited<ReturnType<typeof aCompany>>;
beforeAll(async () => {
  running = await runAuth();
  running.clock.set(new Date());
  gateways = await runGateways(running, 1, { CORS_ORIGINS: origin });
  company = await aCompany(running);
});
afterAll(async () => {
  await gateways?.stop();
  await running?.stop();
});

const kept = ({ headers }: Got) => headers.getSetCookie().find((each) => each.startsWith('__Host-refresh='));
const deviceLine = ({ headers }: Got) =>
  headers.getSetCookie().find((each) => each.startsWith('__Host-device=')) ?? '';
const deviceOf = (answer: Got) => /^__Host-device=[^;]+/.exec(deviceLine(answer))?.[0] ?? '';
const cookieOf = (answer: Got) => /^__Host-refresh=[^;]+/.exec(kept(answer) ?? '')?.[0] ?? '';
const signIn = (more: object = {}, cookie?: string) =>
  gateways.send(0, 'POST', '/v1/sessions', {
    body: { email: company.email, password: company.password, ...more },
    headers: { origin, ...(cookie === undefined ? {} : { cookie }) },
  });
const refresh = (cookie: string, headers: Record<string, string> = { origin }) =>
  gateways.send(0, 'POST', '/v1/sessions/refresh', { body: {}, headers: { cookie, ...headers } });
const tokenIn = ({ body }: Got) => body['accessToken'] as string;

describe('the cookie of a session', () => {
  it('B5 holds the refresh token out of reach of scripts and other sites, and the response does not', async () => {
    const answer = await signIn({ cookie: true });
    expect(answer.status).toBe(201);
    expect(answer.body).not.toHaveProperty('refreshToken');
    const attributes = (kept(answer) ?? '').split('; ').slice(1);
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
    expect(attributes.join()).not.toMatch(/Domain/i);
    const plain = await signIn();
    expect(kept(plain)).toBeUndefined();
    expect(plain.body).toHaveProperty('refreshToken');
  });

  it('B5 refreshes the session and receives the next token', async () => {
    const first = cookieOf(await signIn({ cookie: true }));
    const answer = await refresh(first);
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('refreshToken');
    expect(cookieOf(answer)).not.toBe(first);
    expect((await gateways.send(0, 'GET', '/v1/me', { token: tokenIn(answer) })).status).toBe(200);
    expect((await refresh(cookieOf(answer))).status).toBe(200);
    running.clock.advance(11_000);
    const reused = await refresh(first);
    expect([reused.status, reused.code]).toEqual([401, 'refresh_reused']);
    expect(reused.headers.get('clear-site-data')).toBe('"cache", "storage"');
  });

  it('B5 X50 requires a page of our origin or an allowed one', async () => {
    const cookie = cookieOf(await signIn({ cookie: true }));
    for (const headers of [
      {},
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect((await refresh(cookie, headers as Record<string, string>)).code).toBe('cross_site');
    expect((await refresh(cookie, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await refresh('__Host-other=1')).code).toBe('not_authenticated');
  });

  it('X14 is void after the next log-in', async () => {
    const old = cookieOf(await signIn({ cookie: true }));
    const wrong = await signIn({ cookie: true, password: 'a wrong password' }, old);
    expect(wrong.code).toBe('credentials_wrong');
    expect(cookieOf(wrong)).toBe('');
    const fresh = cookieOf(await signIn({ cookie: true }, old));
    expect((await refresh(old)).code).toBe('session_ended');
    expect((await refresh(fresh)).status).toBe(200);
  });

  it('X14 is not adopted if planted, and then ends only its session', async () => {
    const victim = await signIn();
    const { sessionId } = victim.body;
    const theirs = victim.body['refreshToken'] as string;
    const planted = `__Host-refresh=${theirs.slice(0, -43)}${'A'.repeat(43)}`;
    const answer = await signIn({ cookie: true }, planted);
    expect(answer.body['sessionId']).not.toBe(sessionId);
    expect((await gateways.send(0, 'GET', '/v1/me', { token: tokenIn(victim) })).status).toBe(200);
  });

  it('B5 is cleared by a log-out, which ends the session', async () => {
    const answer = await signIn({ cookie: true });
    const out = await gateways.send(0, 'DELETE', '/v1/sessions/current', { token: tokenIn(answer) });
    expect(out.status).toBe(204);
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(kept(out)).toMatch(/^__Host-refresh=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
    expect((await refresh(cookieOf(answer))).code).toBe('session_ended');
  });

  it('B10 leaves the device cookie at a log-out, with separate attempts for each person', async () => {
    const [{ email }, other] = [await aCompany(running), await aCompany(running)];
    const first = await signIn({ cookie: true, email });
    const held = deviceOf(first);
    expect(first.body).not.toHaveProperty('deviceToken');
    expect(/^__Host-device=[^;]+; (.*)/.exec(deviceLine(first))?.[1]?.split('; ')).toEqual(
      expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']),
    );
    const out = await gateways.send(0, 'DELETE', '/v1/sessions/current', { token: tokenIn(first) });
    expect(deviceLine(out)).toBe('');
    const both = deviceOf(await signIn({ cookie: true, email: other.email }, held));
    expect(both.split('~')).toHaveLength(2);
    const wrong = () => signIn({ email, password: 'a wrong password' });
    for (let tries = 0; tries < 5; tries += 1) expect((await wrong()).code).toBe('credentials_wrong');
    expect((await wrong()).code).toBe('too_many_requests');
    const known = await signIn({ cookie: true, email }, both);
    expect([known.status, deviceOf(known).split('~').length]).toEqual([201, 2]);
    expect((await signIn({ email }, '__Host-device=~x~%20~')).code).toBe('too_many_requests');
  });

  it('B6 X19 is cleared when the session was idle', async () => {
    const answer = await signIn({ cookie: true });
    running.clock.advance(20 * 60_000 + 1_000);
    const refused = await refresh(cookieOf(answer));
    expect([refused.status, refused.code]).toEqual([401, 'session_idle']);
    expect(refused.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(kept(refused)).toMatch(/^__Host-refresh=;/);
    running.clock.set(new Date());
  });

  it('J3 X51 can be sent by an allowed origin only', async () => {
    const preflight = (from: string) =>
      fetch(`${gateways.urls[0] ?? ''}/v1/sessions/refresh`, {
        method: 'OPTIONS',
        headers: { origin: from, 'access-control-request-method': 'POST' },
      });
    const allowed = await preflight(origin);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    expect(allowed.headers.get('access-control-allow-credentials')).toBe('true');
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
