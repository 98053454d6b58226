import { randomUUID } from 'node:crypto';
import {
  companyPageCall,
  Refusal,
  refusals,
  touchSessionsCall,
  type RefusalCode,
  type RequestOf,
} from '@riserbo/contracts';
import { Log } from '@riserbo/runtime';
import { eventually, stubCall } from '@riserbo/testing';
import { gateway } from '../src/gateway.module';
import { aMember, openGateway } from './door';

const traced = (Object.keys(refusals) as RefusalCode[]).filter((code) =>
  [401, 403, 429].includes(refusals[code].status),
);
const page = { name: 'Studio', slug: 'studio', locale: 'en' as const, timeZone: 'Europe/Rome' };
type Line = Record<string, unknown>;

describe('attacks in the log', () => {
  it('X112 logs one line per code for 401, 403 and 429, whatever the route', async () => {
    const lines: Line[] = [];
    const log = new Log({ destination: { write: (line) => void lines.push(JSON.parse(line) as Line) } });
    const door = await openGateway({ TRUSTED_PROXIES: '1' }, gateway, log);
    const stand = await stubCall(door.nats, companyPageCall, ({ slug }) => {
      const code = slug.replaceAll('-', '_') as RefusalCode;
      if (code in refusals) throw new Refusal(code);
      return { ...page, companyId: randomUUID(), profile: {} };
    });
    const headers = { 'x-forwarded-for': '203.0.113.7' };
    for (const code of [...traced, 'slot_taken', 'studio'])
      await door.say('GET', `/v1/pages/${code.replaceAll('_', '-')}`, { headers });
    await door.say('GET', '/v1/me', { headers });
    await door.say('GET', '/v1/live', { headers });
    await door.say('POST', '/v1/nothing', { headers: { ...headers, origin: 'https://evil.example' } });
    await stand.stop();
    await door.stop();
    const left = lines.filter(({ event }) => event === 'refused');
    const route = 'GET /v1/pages/{slug}';
    expect(
      left
        .filter((line) => line['route'] === route)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...traced].sort());
    const others = left.filter((line) => line['route'] !== route);
    expect(others.map(({ code, route: at }) => [code, at])).toEqual([
      ['not_authenticated', 'GET /v1/me'],
      ['not_authenticated', 'GET /v1/live'],
      ['cross_site', undefined],
    ]);
    expect(new Set(left.map(({ network }) => network)).size).toBe(1);
    expect(JSON.stringify(lines)).not.toContain('203.0.113');
    expect(traced.length).toBeGreaterThan(15);
  });

  it('X112 auth is told what a known account is refused, once a second and reason', async () => {
    const door = await openGateway();
    const told: RequestOf<typeof touchSessionsCall>['refused'] = [];
    const stand = await stubCall(door.nats, touchSessionsCall, ({ refused }) => {
      told.push(...(refused ?? []));
      return {};
    });
    const actor = aMember('viewer');
    const headers = await door.bearer(actor);
    const asked = await Promise.all(
      Array.from({ length: 5 }, () => door.say('GET', '/v1/audit', { headers })),
    );
    expect(new Set(asked.map(({ code }) => code))).toEqual(new Set(['forbidden']));
    await door.say('GET', '/v1/audit');
    const { sessionId: id, companyId } = actor;
    await eventually(() => expect(told).toEqual([{ id, companyId, code: 'forbidden' }]));
    await stand.stop();
    await door.stop();
  });
});
