import { openDoor, type Door } from './door';

const most = 10;
const open = (env: NodeJS.ProcessEnv) => openDoor({ RATE_LIMIT_PER_MINUTE: String(most), ...env });
const ask = (door: Door, forwarded: string) =>
  door.say('GET', '/v1/pages/studio', { headers: { 'x-forwarded-for': forwarded } });

describe('the rate limit', () => {
  let door: Door;
  afterEach(() => door?.stop());
  const statuses = async (addresses: string[]) => {
    const found: number[] = [];
    for (const address of addresses) found.push((await ask(door, address)).status);
    return found;
  };

  it('X15 counts by connection where no proxy is trusted, whatever X-Forwarded-For says', async () => {
    door = await open({});
    const addresses = Array.from({ length: most + 2 }, (_, index) => `192.0.2.${index}`);
    expect(await statuses(addresses)).toEqual([...Array<number>(most).fill(503), 429, 429]);
    const { code, headers } = await ask(door, '198.51.100.1');
    expect(code).toBe('too_many_requests');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await door.say('GET', '/health/live')).status).toBe(200);
  });

  it('X15 counts by the address that the trusted proxy saw, not by those that a client wrote before it', async () => {
    door = await open({ TRUSTED_PROXIES: '1' });
    const spoofed = Array.from({ length: most + 1 }, (_, index) => `10.0.0.${index}, 192.0.2.7`);
    expect(await statuses(spoofed)).toEqual([...Array<number>(most).fill(503), 429]);
    expect(await statuses(['192.0.2.8'])).toEqual([503]);
  });

  it.each([
    ['a path that is not there', 'GET', '/v1/nothing', 404, {}],
    ['a path outside', 'GET', '/wp-login.php', 404, {}],
    ['a path that cannot be read', 'GET', '/v1/pages/%ff', 404, {}],
    ['what only looks like a probe', 'GET', '/health/nothing', 404, {}],
    ['a method that is not taken', 'PUT', '/v1/sign-up', 405, {}],
    ['a change from another site', 'POST', '/v1/sign-up', 403, { origin: 'https://evil.example' }],
    ['a form', 'POST', '/v1/sign-up', 415, { 'content-type': 'text/plain' }],
  ])('J3 X15 counts %s too', async (_, method, path, status, headers) => {
    door = await open({});
    const found: number[] = [];
    for (let n = 0; n < most + 2; n += 1) found.push((await door.say(method, path, { headers })).status);
    expect(found).toEqual([...Array<number>(most).fill(status), 429, 429]);
  });

  it('J3 the probes are not counted', async () => {
    door = await open({});
    for (let n = 0; n < most + 2; n += 1) expect((await door.say('GET', '/health/live')).status).toBe(200);
  });
});
