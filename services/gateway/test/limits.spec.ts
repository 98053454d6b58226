import { Log } from '@riserbo/runtime';
import { gateway } from '../src/gateway.module';
import { openGateway, type TestGateway } from './door';

const most = 10;
const open = (env: NodeJS.ProcessEnv) => openGateway({ RATE_LIMIT_PER_MINUTE: String(most), ...env });
const ask = (door: TestGateway, forwarded: string) =>
  door.say('GET', '/v1/pages/studio', { headers: { 'x-forwarded-for': forwarded } });

describe('the rate limit', () => {
  let door: TestGateway;
  afterEach(() => door?.stop());
  const statuses = async (addresses: string[]) => {
    const found: number[] = [];
    for (const address of addresses) found.push((await ask(door, address)).status);
    return found;
  };

  it('X15 counts by connection if no proxy is trusted, whatever X-Forwarded-For says', async () => {
    door = await open({});
    const addresses = Array.from({ length: most + 2 }, (_, index) => `192.0.2.${index}`);
    expect(await statuses(addresses)).toEqual([...Array<number>(most).fill(503), 429, 429]);
    const { code, headers } = await ask(door, '198.51.100.1');
    expect(code).toBe('too_many_requests');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await door.say('GET', '/health/live')).status).toBe(200);
  });

  it('X15 counts by the address the trusted proxy saw, not by addresses the client sent', async () => {
    door = await open({ TRUSTED_PROXIES: '1' });
    const spoofed = Array.from({ length: most + 1 }, (_, index) => `10.0.0.${index}, 192.0.2.7`);
    expect(await statuses(spoofed)).toEqual([...Array<number>(most).fill(503), 429]);
    expect(await statuses(['192.0.2.8'])).toEqual([503]);
  });

  it('X109 counts an IPv6 /64 as one network, and an IPv4 address in any notation', async () => {
    door = await open({ TRUSTED_PROXIES: '1' });
    const network = Array.from({ length: most + 1 }, (_, index) => `2001:db8:0:1::${index}`);
    expect(await statuses(network)).toEqual([...Array<number>(most).fill(503), 429]);
    expect(await statuses(['2001:db8:0:2::1'])).toEqual([503]);
    const written = Array.from({ length: most }, () => '::ffff:192.0.2.9');
    expect(await statuses([...written, '192.0.2.9'])).toEqual([...Array<number>(most).fill(503), 429]);
  });

  it('X109 limits the networks of one IPv6 site together', async () => {
    door = await open({ TRUSTED_PROXIES: '1' });
    const networks = Array.from(
      { length: 8 * most + 1 },
      (_, index) => `2001:db8:0:${index.toString(16)}::1`,
    );
    expect(await statuses(networks)).toEqual([...Array<number>(8 * most).fill(503), 429]);
    expect(await statuses(['2001:db8:1:1::1'])).toEqual([503]);
  });

  it('X15 warns once when requests arrive through an untrusted proxy', async () => {
    const lines: string[] = [];
    const log = new Log({ destination: { write: (line: string) => void lines.push(line) } });
    const warnings = () => lines.filter((line) => line.includes('proxy_not_trusted')).length;
    door = await openGateway({}, gateway, log);
    await door.say('GET', '/v1/pages/studio');
    expect(warnings()).toBe(0);
    await statuses(['192.0.2.1', '192.0.2.2']);
    expect(warnings()).toBe(1);
    await door.stop();
    door = await openGateway({ TRUSTED_PROXIES: '1' }, gateway, log);
    await statuses(['192.0.2.1']);
    expect(warnings()).toBe(1);
  });

  it('B10 is raised for tests by one factor', async () => {
    door = await open({ LIMITS_FACTOR: '2' });
    const addresses = Array<string>(2 * most + 1).fill('192.0.2.1');
    expect(await statuses(addresses)).toEqual([...Array<number>(2 * most).fill(503), 429]);
  });

  it.each([
    ['an unknown path', 'GET', '/v1/nothing', 404, {}],
    ['a path outside', 'GET', '/wp-login.php', 404, {}],
    ['an undecodable path', 'GET', '/v1/pages/%ff', 404, {}],
    ['a path that resembles a probe', 'GET', '/health/nothing', 404, {}],
    ['a method that is not accepted', 'PUT', '/v1/sign-up', 405, {}],
    ['a change from another site', 'POST', '/v1/sign-up', 403, { origin: 'https://evil.example' }],
    ['a form', 'POST', '/v1/sign-up', 415, { 'content-type': 'text/plain' }],
  ])('J3 X15 counts %s too', async (_, method, path, status, headers) => {
    door = await open({});
    const found: number[] = [];
    for (let n = 0; n < most + 2; n += 1) found.push((await door.say(method, path, { headers })).status);
    expect(found).toEqual([...Array<number>(most).fill(status), 429, 429]);
  });

  it('J3 does not count probes', async () => {
    door = await open({});
    for (let n = 0; n < most + 2; n += 1) expect((await door.say('GET', '/health/live')).status).toBe(200);
  });
});
