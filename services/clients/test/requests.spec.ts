import { randomUUID } from 'node:crypto';
import {
  changeClientCall,
  clientsOwnExportCall,
  closeRequestCall,
  disagreeCall,
  extendRequestCall,
  listRequestsCall,
  makeRequestCall,
  mergeClientsCall,
  myRequestsCall,
  proveIdentityCall,
  readRequestCall,
  recordRequestCall,
  type AskOf,
  type MemberActor,
  type ProvenActor,
} from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { RequestWatchdogService } from '../src/requests/request-watchdog.service';
import { aClient, aMember } from './factories';
import { aSession } from './rights-examples';
import { runClients } from './running';

const DAY_MS = 86_400_000;
let running: TestService;
let office: MemberActor;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());
beforeEach(() => {
  office = aMember(randomUUID());
});

const make = (actor: Parameters<TestService['ask']>[2], input: AskOf<typeof makeRequestCall>) =>
  running.ask(makeRequestCall, input, actor);
const record = async (change: Partial<AskOf<typeof recordRequestCall>> = {}) => {
  const personId = change.personId ?? (await aClient(running, office)).id;
  const input = { subject: 'client', personId, kind: 'access', identity: 'none', ...change } as const;
  return running.ask(recordRequestCall, input, office);
};
const close = (input: AskOf<typeof closeRequestCall>) => running.ask(closeRequestCall, input, office);
const proven = (personId: string, subject: ProvenActor['subject'] = 'client'): ProvenActor => ({
  ...{ kind: 'proven', companyId: office.companyId, subject, personId },
});
const told = async (requestId: string) =>
  (
    await running.rows<{ due: string }>(
      `SELECT payload->>'due' AS due FROM outbox WHERE type = 'clients.request_due.v1' AND aggregate_id = $1
       ORDER BY created_at`,
      [requestId],
    )
  ).map(({ due }) => due);
const watch = () => running.service.app.get(RequestWatchdogService, { strict: false }).watch();

describe('a request of a person', () => {
  it('D6 by account or by link has an id, a state, a due date, and a proven identity', async () => {
    const { id } = await aClient(running, office);
    const made = await make(aSession(office.companyId, id), {
      kind: 'rectification',
      text: 'Rossi, not Rosso',
    });
    expect(made).toMatchObject({ state: 'open', law: 'gdpr', identity: 'account', text: 'Rossi, not Rosso' });
    expect(Date.parse(made.dueAt)).toBeGreaterThan(Date.parse(made.receivedAt) + 27 * DAY_MS);
    expect(await make(proven(id), { kind: 'access_log' })).toMatchObject({
      ...{ law: 'it_access_log', identity: 'link', personId: id },
    });
    const { items } = await running.ask(myRequestsCall, {}, proven(id));
    expect(items.map(({ kind }) => kind).sort()).toEqual(['access_log', 'rectification']);
    expect(await told(made.id)).toEqual(['received']);
  });

  it('D6 X27 X31 is seen by its person and its practice, and by no one else', async () => {
    const { id } = await aClient(running, office);
    const made = await make(proven(id), { kind: 'access', text: 'canary words' });
    const others = [proven(randomUUID()), proven(id, 'provider'), proven(id, 'member')];
    for (const other of others) expect((await running.ask(myRequestsCall, {}, other)).items).toEqual([]);
    const stranger = aMember(randomUUID());
    const read = running.ask(readRequestCall, { requestId: made.id }, stranger);
    expect(await refusalCode(read)).toBe('not_found');
    expect(await refusalCode(running.ask(listRequestsCall, {}, aMember(office.companyId, 'viewer')))).toBe(
      'forbidden',
    );
  });

  it('D6 D9 stores the words of the person as ciphertext, and exports them to the person', async () => {
    const { id } = await aClient(running, office);
    const made = await make(proven(id), { kind: 'access', text: 'canary words' });
    const [row] = await running.rows<{ text: Buffer }>('SELECT text FROM person_requests WHERE id = $1', [
      made.id,
    ]);
    expect(row?.text.toString('latin1')).not.toContain('canary');
    const { tables } = await running.ask(clientsOwnExportCall, {}, proven(id));
    const rows = tables.find(({ table }) => table === 'person_requests')?.rows;
    expect(rows).toMatchObject([{ id: made.id, text: 'canary words', kind: 'access' }]);
    expect(tables.find(({ table }) => table === 'person_request_steps')?.rows).toHaveLength(1);
  });

  it('D6 is recorded by staff with the day it arrived, and needs a proven identity to be fulfilled', async () => {
    const receivedAt = new Date(running.clock.now().getTime() - 3 * DAY_MS).toISOString();
    const { id: requestId, dueAt } = await record({ receivedAt, law: 'gdpr' });
    expect(Date.parse(dueAt)).toBeLessThan(running.clock.now().getTime() + 29 * DAY_MS);
    expect(await refusalCode(close({ requestId, outcome: 'fulfilled' }))).toBe('identity_unproven');
    await running.ask(proveIdentityCall, { requestId }, office);
    expect(await close({ requestId, outcome: 'fulfilled' })).toMatchObject({ state: 'fulfilled' });
    const { log } = await running.ask(readRequestCall, { requestId }, office);
    expect(log.map(({ step, byId }) => [step, byId])).toEqual([
      ['received', office.userId],
      ['identity_proven', office.userId],
      ['fulfilled', office.userId],
    ]);
    expect(await refusalCode(close({ requestId, outcome: 'fulfilled' }))).toBe('request_closed');
  });

  it('D6 is extended once, before it is due', async () => {
    const { id: requestId, receivedAt } = await record({ kind: 'access_log', identity: 'desk' });
    const extend = () => running.ask(extendRequestCall, { requestId, reason: 'complex' }, office);
    expect(Date.parse((await extend()).dueAt) - Date.parse(receivedAt)).toBe(30 * DAY_MS);
    expect(await refusalCode(extend())).toBe('request_extended');
    const late = await record({ kind: 'access_log' });
    running.clock.advance(15 * DAY_MS);
    const ask = running.ask(extendRequestCall, { requestId: late.id, reason: 'complex' }, office);
    expect(await refusalCode(ask)).toBe('request_overdue');
  });

  it('D6 keeps the statement of a person who disagrees with a refusal', async () => {
    const { id } = await aClient(running, office);
    const { id: requestId } = await make(proven(id), { kind: 'rectification', text: 'I was not late' });
    const disagree = () => running.ask(disagreeCall, { requestId, statement: 'I was on time' }, proven(id));
    expect(await refusalCode(disagree())).toBe('request_not_refused');
    expect(await refusalCode(close({ requestId, outcome: 'refused', refusal: 'record_is_right' }))).toBe(
      'refusal_incomplete',
    );
    await close({ requestId, outcome: 'refused', refusal: 'record_is_right', answer: 'The log says so.' });
    await disagree();
    const kept = await running.ask(readRequestCall, { requestId }, office);
    expect(kept).toMatchObject({ state: 'refused', statement: 'I was on time', answer: 'The log says so.' });
    expect(kept.log.map(({ step }) => step)).toEqual(['received', 'refused', 'statement']);
  });

  it('D6 a fulfilled correction reaches every copy: none of the old name is left', async () => {
    const [wrong, other] = [
      await aClient(running, office, { name: 'Wrong Canary' }),
      await aClient(running, office),
    ];
    const take = { clientId: wrong.id, otherId: other.id, otherVersion: 1, take: [] };
    const merged = await running.ask(mergeClientsCall, take, office, { ifMatch: 1 });
    const right = { clientId: wrong.id, name: 'Right Name' };
    await running.ask(changeClientCall, right, office, { ifMatch: merged.version });
    const copies = () => running.rows('SELECT 1 FROM client_merges WHERE client_id = $1', [wrong.id]);
    expect(await copies()).toHaveLength(1);
    const { id: requestId } = await record({ personId: wrong.id, kind: 'rectification', identity: 'desk' });
    await close({ requestId, outcome: 'fulfilled' });
    expect(await copies()).toEqual([]);
    const { tables } = await running.ask(clientsOwnExportCall, {}, proven(wrong.id));
    expect(JSON.stringify(tables)).toContain('Right Name');
    expect(JSON.stringify(tables)).not.toContain('Wrong Canary');
  });

  it('D6 refuses a law without a due date for the kind, a time to come, and an unknown client', async () => {
    expect(await refusalCode(record({ kind: 'erasure', law: 'hipaa' }))).toBe('invalid_input');
    const receivedAt = new Date(running.clock.now().getTime() + DAY_MS).toISOString();
    expect(await refusalCode(record({ receivedAt }))).toBe('received_in_future');
    expect(await refusalCode(record({ personId: randomUUID() }))).toBe('client_unknown');
  });
});

describe('the watchdog of requests', () => {
  it('D6 tells the owners a week before a request is due and when it is late, once each', async () => {
    const { id } = await record({ kind: 'access_log' });
    await watch();
    expect(await told(id)).toEqual(['received']);
    running.clock.advance(9 * DAY_MS);
    await watch();
    await watch();
    expect(await told(id)).toEqual(['received', 'soon']);
    running.clock.advance(7 * DAY_MS);
    await watch();
    await watch();
    expect(await told(id)).toEqual(['received', 'soon', 'late']);
    await running.ask(proveIdentityCall, { requestId: id }, office);
    await close({ requestId: id, outcome: 'fulfilled' });
    await watch();
    expect(await told(id)).toHaveLength(3);
  });
});
