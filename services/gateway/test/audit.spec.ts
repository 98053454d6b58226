import { randomUUID } from 'node:crypto';
import { auditCalls, owners } from '@riserbo/contracts';
import { stubCall } from '@riserbo/testing';
import { aMember, openGateway, type TestGateway } from './door';

let door: TestGateway;
beforeAll(async () => {
  door = await openGateway();
});
afterAll(() => door?.stop());

const minute = (index: number) => `2026-03-02T10:${String(index).padStart(2, '0')}:00.000000Z`;
/** A log per service, with an entry every minute in turn. */
const logs = owners.map((service, turn) => ({
  service,
  entries: Array.from({ length: 5 }, (_, index) => ({
    ...{ id: randomUUID(), place: minute(index * owners.length + turn), at: minute(0) },
    ...{ actorKind: 'member', actorId: 'm', grantId: null, action: 'audit.read' as const },
    ...{
      objectType: 'audit_log' as const,
      objectId: null,
      outcome: 'done' as const,
      requestId: 'r',
      body: {},
    },
  })).reverse(),
}));
const stubLogs = (services: readonly string[] = owners) =>
  Promise.all(
    logs
      .filter(({ service }) => services.includes(service))
      .map(({ service, entries }) =>
        stubCall(door.nats, auditCalls[service], ({ cursor, limit }) => {
          const [place] = cursor
            ? (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string])
            : ['9'];
          const rest = entries.filter((entry) => entry.place < place);
          const items = rest.slice(0, limit);
          return rest.length > limit ? { items, next: 'more' } : { items };
        }),
      ),
  );
const stop = (stubs: { stop(): Promise<void> }[]) => Promise.all(stubs.map((stub) => stub.stop()));
const get = async (query: string) =>
  door.say('GET', `/v1/audit?${query}`, { headers: await door.bearer(aMember()) });

it('I3 GET /v1/audit lists the entries of all services, newest first, with one cursor', async () => {
  const stubs = await stubLogs();
  const seen: { id: string; service: string }[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const { text } = await get(`limit=4${cursor && `&cursor=${cursor}`}`);
    const page = JSON.parse(text) as { items: typeof seen; next?: string };
    expect(page.items.length).toBeLessThanOrEqual(4);
    seen.push(...page.items);
    cursor = page.next;
  }
  const all = logs.flatMap(({ service, entries }) => entries.map((entry) => ({ ...entry, service })));
  const newestFirst = all.sort((a, b) => (a.place < b.place ? 1 : -1));
  expect(seen.map(({ id, service }) => [id, service])).toEqual(
    newestFirst.map(({ id, service }) => [id, service]),
  );
  expect(Object.keys(seen[0] ?? {})).not.toContain('place');
  await stop(stubs);
});

it('I3 GET /v1/audit passes filters on, asks one service, and takes no cursor of another list', async () => {
  const asked: object[] = [];
  const stub = await stubCall(door.nats, auditCalls.booking, ({ cursor, ...query }) => {
    asked.push(query);
    return { items: cursor ? [] : (logs[0]?.entries ?? []).slice(0, 2), next: 'more' };
  });
  const filters = 'service=booking&action=audit.read&actorId=m&from=2026-03-02T10:00:00Z';
  const { next } = JSON.parse((await get(`limit=2&${filters}`)).text) as { next: string };
  expect(asked).toEqual([{ limit: 2, action: 'audit.read', actorId: 'm', from: '2026-03-02T10:00:00.000Z' }]);
  expect((await get(`limit=2&${filters}&cursor=${next}`)).status).toBe(200);
  for (const other of ['', 'service=booking', filters.replace('actorId=m', 'actorId=n')])
    expect([other, (await get(`${other}&cursor=${next}`)).code]).toEqual([other, 'cursor_invalid']);
  for (const bad of ['action=none', 'service=gateway', 'actorId=%00', 'from=x'])
    expect([bad, (await get(bad)).code]).toEqual([bad, 'invalid_input']);
  expect(asked).toHaveLength(2);
  await stub.stop();
});

it('I3 GET /v1/audit is refused while one service does not respond', async () => {
  const stubs = await stubLogs(owners.slice(1));
  expect((await get('limit=4')).code).toBe('unavailable');
  await stop(stubs);
});

it('A4 GET /v1/audit is refused to other members', async () => {
  const headers = await door.bearer(aMember('reception'));
  expect((await door.say('GET', '/v1/audit', { headers })).code).toBe('forbidden');
});
