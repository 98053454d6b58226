import { randomUUID } from 'node:crypto';
import {
  changeClientCall,
  clientsAuditCall,
  createClientCall,
  listClientsCall,
  readClientCall,
  type AnswerOf,
  type MemberActor,
  type MemberRole,
} from '@riserbo/contracts';
import { refusalCode, testCompany, type TestService } from '@riserbo/testing';
import { aClient, aGuest, aMember } from './factories';
import { runClients } from './running';

const company = testCompany();
let running: TestService;
let office: MemberActor;
beforeAll(async () => {
  running = await runClients(company);
});
afterAll(() => running?.stop());
beforeEach(() => {
  office = aMember(randomUUID());
});
const log = (id: string) =>
  running.rows<{ action: string; actor_id: string; outcome: string }>(
    'SELECT action, actor_id, outcome FROM audit_log WHERE object_id = $1 ORDER BY at',
    [id],
  );

describe('client records', () => {
  it('D1 I1 audits every read and change, with ids only', async () => {
    const { id } = await aClient(running, office);
    await running.ask(readClientCall, { clientId: id }, office);
    await running.ask(changeClientCall, { clientId: id, phone: '+390612345678' }, office, { ifMatch: 1 });
    expect(await log(id)).toEqual(
      ['client.create', 'client.read', 'client.change'].map((action) => ({
        action,
        actor_id: office.userId,
        outcome: 'done',
      })),
    );
    const [all] = await running.rows<{ text: string }>(
      'SELECT string_agg(audit_log::text, chr(10)) AS text FROM audit_log',
    );
    expect(all?.text).not.toMatch(/carla|0612345678/i);
  });

  it('D1 I1 audits which records a list showed', async () => {
    const shown = [await aClient(running, office), await aClient(running, office)].map(({ id }) => id);
    await running.ask(listClientsCall, { limit: 50 }, office);
    const { items } = await running.ask(clientsAuditCall, { limit: 1 }, office);
    expect(items).toMatchObject([{ action: 'client.list', objectType: 'client', body: { count: 2 } }]);
    expect(items[0]?.body['ids']).toEqual(expect.arrayContaining(shown));
  });

  it('I3 limits the log to an action, an actor, an object and a time', async () => {
    const [carla, other] = [await aClient(running, office), await aClient(running, office)];
    const list = async (filters: object) =>
      (await running.ask(clientsAuditCall, { limit: 50, ...filters }, office)).items.map(
        ({ action, objectId }) => [action, objectId],
      );
    const created = (...ids: string[]) => ids.map((id) => ['client.create', id]);
    expect(await list({ action: 'client.create' })).toEqual(created(other.id, carla.id));
    expect(await list({ objectType: 'client', objectId: carla.id })).toEqual(created(carla.id));
    expect(await list({ action: 'client.create', actorId: randomUUID() })).toEqual([]);
    expect(await list({ action: 'client.create', actorId: office.userId })).toHaveLength(2);
    const [{ at } = { at: '' }] = await running.rows<{ at: string }>(
      `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM audit_log WHERE object_id = $1`,
      [other.id],
    );
    expect(await list({ action: 'client.create', from: '2199-01-01T00:00:00.000Z' })).toEqual([]);
    expect(await list({ objectId: other.id, from: at })).toEqual(created(other.id));
    expect(await list({ objectId: other.id, to: at })).toEqual([]);
  });

  it('I3 reads the log of 200 long lists in pages that fit NATS', async () => {
    const ids = Array.from({ length: 200 }, () => randomUUID());
    await running.rows(
      `INSERT INTO audit_log (company_id, actor_kind, actor_id, action, object_type, outcome, request_id, body)
       SELECT $1, 'member', 'm', 'client.list', 'client', 'done', 'r', $2 FROM generate_series(1, 200)`,
      [office.companyId, JSON.stringify({ count: 200, ids })],
    );
    let read = 0;
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: AnswerOf<typeof clientsAuditCall> = await running.ask(
        clientsAuditCall,
        { limit: 200, ...(cursor === '' ? {} : { cursor }) },
        office,
      );
      read += page.items.filter(({ action }) => action === 'client.list').length;
      cursor = page.next;
    }
    expect(read).toBe(200);
  });

  it('D1 stores phones in E.164, national ones by the country of the company', async () => {
    company.timeZone = 'Europe/Rome';
    const { id, phone } = await aClient(running, office, { phone: '06 1234 5678' });
    expect(phone).toBe('+390612345678');
    const change = (typed: string | null, ifMatch: number) =>
      running.ask(changeClientCall, { clientId: id, phone: typed }, office, { ifMatch });
    expect((await change('+44 20 7946 0018', 1)).phone).toBe('+442079460018');
    expect((await change('0039 347 123 4567', 2)).phone).toBe('+393471234567');
    expect(await refusalCode(change('112', 3))).toBe('invalid_input');
    expect((await change(null, 3)).phone).toBeNull();
    company.timeZone = 'UTC';
    office = aMember(randomUUID());
    expect(await refusalCode(aClient(running, office, { phone: '06 1234 5678' }))).toBe('invalid_input');
  });

  it('D1 requires the version that was read for a change', async () => {
    const { id } = await aClient(running, office);
    const change = (ifMatch?: number) =>
      refusalCode(
        running.ask(
          changeClientCall,
          { clientId: id, name: 'New Name' },
          office,
          ifMatch === undefined ? {} : { ifMatch },
        ),
      );
    expect([await change(), await change(9), await change(1), await change(1)]).toEqual([
      'if_match_required',
      'stale_version',
      'done',
      'stale_version',
    ]);
    expect(await running.ask(readClientCall, { clientId: id }, office)).toMatchObject({
      name: 'New Name',
      email: 'carla@client.example',
      version: 2,
    });
  });

  it('D1 lists by page, newest first, and finds an address ignoring case', async () => {
    for (let index = 0; index < 5; index += 1) {
      running.clock.advance(1000);
      await aClient(running, office, { name: `Client ${index}`, email: `Client${index}@Bücher.example ` });
    }
    const names: string[] = [];
    for (let cursor: string | undefined, page = 0; page < 3; page += 1) {
      const { items, next } = await running.ask(
        listClientsCall,
        { limit: 2, ...(cursor === undefined ? {} : { cursor }) },
        office,
      );
      names.push(...items.map(({ name }) => name));
      cursor = next;
    }
    expect(names).toEqual(['Client 4', 'Client 3', 'Client 2', 'Client 1', 'Client 0']);
    const found = await running.ask(
      listClientsCall,
      { limit: 10, email: 'client3@xn--bcher-kva.EXAMPLE' },
      office,
    );
    expect(found.items.map(({ name }) => name)).toEqual(['Client 3']);
    expect(await refusalCode(running.ask(listClientsCall, { limit: 2, cursor: 'made-up' }, office))).toBe(
      'cursor_invalid',
    );
  });

  it('J1 X48 refuses a foreign cursor and a search with control characters', async () => {
    const list = (query: object) => refusalCode(running.ask(listClientsCall, query, office));
    const cursor = (place: unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url');
    for (const place of [
      ['x', 'y'],
      ['0000-01-01T00:00:00Z', office.userId],
      ['2026-03-02T09:00:00Z', 'y'],
    ])
      expect([place, await list({ cursor: cursor(place) })]).toEqual([place, 'cursor_invalid']);
    expect(await list({ email: 'a\u0000@b.example' })).toBe('invalid_input');
  });

  it('C14 a repeated key creates one record, and the key stores no personal data', async () => {
    const create = () =>
      running.ask(createClientCall, { name: 'Canary', email: 'canary@x.example' }, office, {
        idempotencyKey: 'k',
      });
    await create();
    expect(await refusalCode(create())).toBe('already_done');
    const [row] = await running.rows<{ text: string }>(
      'SELECT string_agg(idempotency_keys::text, chr(10)) AS text FROM idempotency_keys',
    );
    expect(row?.text).not.toMatch(/canary/i);
    expect((await running.ask(listClientsCall, { limit: 10 }, office)).items).toHaveLength(1);
  });

  it('A4 X33 refuses a role without the permission, and audits it', async () => {
    const { id } = await aClient(running, office);
    const tries = (['viewer'] as MemberRole[]).map((role) => aMember(office.companyId, role));
    for (const actor of [...tries, aGuest(office.companyId)])
      expect(await refusalCode(running.ask(readClientCall, { clientId: id }, actor))).toBe('forbidden');
    const denied = await running.rows(
      'SELECT outcome FROM audit_log WHERE company_id = $1 AND outcome = $2',
      [office.companyId, 'denied'],
    );
    expect(denied.length).toBeGreaterThanOrEqual(2);
  });

  it('B9 X23 refuses an operator under a support code, and audits it with the code', async () => {
    const { id } = await aClient(running, office);
    const grantId = randomUUID();
    const inside = { kind: 'support', companyId: office.companyId, grantId, scope: 'settings:read' } as const;
    const operator = { ...inside, userId: randomUUID(), sessionId: randomUUID() };
    expect(await refusalCode(running.ask(readClientCall, { clientId: id }, operator))).toBe('forbidden');
    expect(await running.rows('SELECT outcome FROM audit_log WHERE grant_id = $1', [grantId])).toEqual([
      { outcome: 'denied' },
    ]);
  });

  it('X27 another company does not find it', async () => {
    const { id } = await aClient(running, office);
    const other = aMember(randomUUID());
    expect(await refusalCode(running.ask(readClientCall, { clientId: id }, other))).toBe('client_unknown');
    expect(
      await refusalCode(running.ask(changeClientCall, { clientId: id, name: 'Mine' }, other, { ifMatch: 1 })),
    ).toBe('client_unknown');
    expect((await running.ask(listClientsCall, { limit: 10 }, other)).items).toEqual([]);
  });
});

describe('a step-up for client records', () => {
  const acts = (clientId: string, stepUp?: string) => {
    const more = stepUp === undefined ? {} : { stepUp };
    return Promise.all(
      [
        running.ask(readClientCall, { clientId }, office, more),
        running.ask(listClientsCall, {}, office, more),
        running.ask(changeClientCall, { clientId }, office, { ifMatch: 99, ...more }),
      ].map(refusalCode),
    );
  };
  afterEach(() => {
    company.clientRecordStepUp = 'never';
    running.clock.advance(1_000);
  });

  it('B8 X114 is required where the company says so; without it nothing is opened, listed or changed', async () => {
    const { id } = await aClient(running, office);
    expect(await acts(id, '')).toEqual(['done', 'done', 'stale_version']);
    for (const setting of ['hourly', 'always'] as const) {
      company.clientRecordStepUp = setting;
      running.clock.advance(1_000);
      expect(await acts(id, '')).toEqual(Array(3).fill('step_up_required'));
      expect(await acts(id)).toEqual(['done', 'done', 'stale_version']);
    }
    const denied = (await log(id)).filter((row) => row.outcome === 'denied');
    expect(denied.map(({ action }) => action)).not.toContain('client.read');
  });

  it('B8 is required again after an hour, or after five minutes', async () => {
    const { id } = await aClient(running, office);
    const begin = async () => running.keys.stepUpOf(office, 'client_records', running.clock.now());
    for (const [setting, seconds] of [
      ['hourly', 3_600],
      ['always', 300],
    ] as const) {
      company.clientRecordStepUp = setting;
      const token = await begin();
      running.clock.advance(seconds * 1_000 - 1_000);
      expect(
        await refusalCode(running.ask(readClientCall, { clientId: id }, office, { stepUp: token })),
      ).toBe('done');
      running.clock.advance(1_000);
      expect(await acts(id, token)).toEqual(Array(3).fill('step_up_required'));
    }
  });
});
