import { randomUUID } from 'node:crypto';
import {
  changeClientCall,
  listMergesCall,
  mergeClientsCall,
  previewMergeCall,
  readClientCall,
  undoMergeCall,
  type MemberActor,
  type MergeField,
} from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { OldMergesService } from '../src/merges/old-merges.service';
import { aClient, aMember } from './factories';
import { runClients } from './running';

let running: TestService;
let office: MemberActor;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());
beforeEach(() => {
  office = aMember(randomUUID());
});

const anna = { name: 'Anna Rossi', email: 'anna@person.example' };
const annina = {
  name: 'Annina Rossi',
  email: 'annina@person.example',
  phone: '+390612345678',
  notes: 'Rings',
};
const pair = async () => {
  const [kept, other] = [await aClient(running, office, anna), await aClient(running, office, annina)];
  return { clientId: kept.id, otherId: other.id };
};
const merge = (ids: { clientId: string; otherId: string }, take: MergeField[] = [], ifMatch = 1) =>
  running.ask(mergeClientsCall, { ...ids, otherVersion: 1, take }, office, { ifMatch });
const read = (clientId: string) => running.ask(readClientCall, { clientId }, office);
const undo = (mergeId: string, who = office) => running.ask(undoMergeCall, { mergeId }, who);

describe('a merge of two records by the office', () => {
  it('D1 shows both side by side, and proposes what the kept one lacks', async () => {
    const preview = await running.ask(previewMergeCall, await pair(), office);
    expect(preview).toMatchObject({ kept: anna, other: annina });
    expect(preview.differing).toEqual(['name', 'email', 'phone', 'notes']);
    expect(preview.proposed).toEqual(['phone', 'notes']);
  });

  it('D1 B12 takes the chosen fields, and the other id leads to the kept record, here and in every service', async () => {
    const ids = await pair();
    const { client } = await merge(ids, ['phone', 'email']);
    const expected = {
      id: ids.clientId,
      name: anna.name,
      email: annina.email,
      phone: annina.phone,
      notes: null,
    };
    expect(client).toMatchObject(expected);
    expect(await read(ids.otherId)).toEqual(await read(ids.clientId));
    const events = await running.rows<{ payload: object }>(
      `SELECT payload FROM outbox WHERE type = 'clients.merged.v1' AND company_id = $1`,
      [office.companyId],
    );
    expect(events).toMatchObject([{ payload: { id: ids.clientId, formerIds: [ids.otherId] } }]);
  });

  it('D1 is undone with both records as they were, the merged one under a new id', async () => {
    const ids = await pair();
    const { merge: made } = await merge(ids, ['phone', 'email', 'notes']);
    const { restored, client } = await undo(made.id);
    expect(client).toMatchObject({ ...anna, id: ids.clientId, phone: null, notes: null });
    expect(restored).toMatchObject(annina);
    expect([ids.clientId, ids.otherId]).not.toContain(restored.id);
    expect(await read(restored.id)).toEqual(restored);
    expect(await refusalCode(undo(made.id))).toBe('merge_unknown');
  });

  it('D1 keeps later edits when it is undone', async () => {
    const ids = await pair();
    const { merge: made, version } = await merge(ids, ['phone', 'email']);
    const change = { clientId: ids.clientId, email: 'new@person.example' };
    await running.ask(changeClientCall, change, office, { ifMatch: version });
    const { client } = await undo(made.id);
    expect(client).toMatchObject({ email: 'new@person.example', phone: null });
  });

  it('D1 of a merged record can be undone as well, in any order', async () => {
    const ids = await pair();
    const third = await aClient(running, office, { name: 'Third', email: undefined });
    const { merge: first } = await merge(ids, ['phone']);
    const into = { clientId: third.id, otherId: ids.clientId, otherVersion: 3 };
    const { merge: second } = await running.ask(mergeClientsCall, { ...into, take: ['email'] }, office, {
      ifMatch: 1,
    });
    const { items } = await running.ask(listMergesCall, { clientId: third.id }, office);
    expect(items.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    expect((await undo(first.id)).restored).toMatchObject(annina);
    expect((await undo(second.id)).restored).toMatchObject({ ...anna, phone: annina.phone });
    expect(await read(third.id)).toMatchObject({ name: 'Third', email: null });
  });

  it('D1 of two at once, one succeeds', async () => {
    const ids = await pair();
    const swapped = { clientId: ids.otherId, otherId: ids.clientId };
    const codes = await Promise.all([refusalCode(merge(ids)), refusalCode(merge(swapped))]);
    expect(codes.sort()).toEqual(['client_unknown', 'done']);
    expect(await refusalCode(merge(ids))).toBe('client_unknown');
  });

  it('D1 X27 refuses itself, an outdated version, another company, and an undo after 30 days', async () => {
    const ids = await pair();
    expect(await refusalCode(merge({ clientId: ids.clientId, otherId: ids.clientId }))).toBe(
      'merge_with_itself',
    );
    expect(await refusalCode(merge(ids, [], 2))).toBe('stale_version');
    const { id: foreign } = await aClient(running, aMember(randomUUID()));
    expect(await refusalCode(merge({ clientId: ids.clientId, otherId: foreign }))).toBe('client_unknown');
    const { merge: made } = await merge(ids);
    expect(await refusalCode(undo(made.id, aMember(randomUUID())))).toBe('merge_unknown');
    running.clock.advance(30 * 86_400_000);
    expect(await refusalCode(undo(made.id))).toBe('merge_unknown');
    await running.service.app.get(OldMergesService, { strict: false }).sweep();
    expect(await running.rows('SELECT 1 FROM client_merges WHERE id = $1', [made.id])).toEqual([]);
    running.clock.advance(-30 * 86_400_000);
  });
});
