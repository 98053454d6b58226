import { randomUUID } from 'node:crypto';
import {
  changeClientCall,
  joinAddressCall,
  searchClientsCall,
  type AnswerOf,
  type AskOf,
  type MemberActor,
} from '@riserbo/contracts';
import { refusalCode, testCompany, type TestService } from '@riserbo/testing';
import fc from 'fast-check';
import { matches, nameWords } from '../src/search/name-words';
import { NameIndexService } from '../src/search/name-index.service';
import { aClient, aGuest, aMember } from './factories';
import { runClients, writeClients } from './running';

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

const search = (text: string, more: Partial<AskOf<typeof searchClientsCall>> = {}, who = office) =>
  running.ask(searchClientsCall, { text, ...more }, who);
const names = async (text: string) => (await search(text)).items.map(({ name }) => name);
const index = () => running.service.app.get(NameIndexService, { strict: false }).index();
const rows = (table: string) =>
  running.rows<object>(`SELECT * FROM ${table} WHERE company_id = $1`, [office.companyId]);

describe('a search for clients', () => {
  it('D9 finds names by the beginnings of their words, in any order, before and after they are indexed', async () => {
    for (const name of ['Maria Rossi', 'Mario Rosati', 'Rosa Marini', 'Anna De Luca', "Lia D'Angelo"])
      await aClient(running, office, { name, email: undefined });
    const all = async () => [
      await names('mar ros'),
      await names('ros mar'),
      await names('deluca'),
      await names('angelo'),
      await names('x'),
    ];
    const expected = [
      ['Rosa Marini', 'Maria Rossi', 'Mario Rosati'],
      ['Rosa Marini', 'Maria Rossi', 'Mario Rosati'],
      ['Anna De Luca'],
      ["Lia D'Angelo"],
      [],
    ];
    expect((await all()).map((each) => each.sort())).toEqual(expected.map((each) => each.sort()));
    await index();
    expect(await rows('names_pending')).toEqual([]);
    expect((await all()).map((each) => each.sort())).toEqual(expected.map((each) => each.sort()));
  });

  it('D9 finds an address ignoring case, and a phone as people type it, exactly', async () => {
    company.timeZone = 'Europe/Rome';
    running.clock.advance(60_000);
    await aClient(running, office, { name: 'Anna', email: 'Anna@person.example', phone: '06 1234 5678' });
    expect(await names('ANNA@Person.example')).toEqual(['Anna']);
    expect(await names('06 12345678')).toEqual(['Anna']);
    expect(await names('+39 06 12 34 56 78')).toEqual(['Anna']);
    expect(await names('06 1234')).toEqual([]);
    expect(await names('anna@person.exampl')).toEqual([]);
  });

  it('D9 shows a name as it is now: renamed, merged and deleted ones are gone from the index', async () => {
    const first = await aClient(running, office, { name: 'Renata Old' });
    const twin = await aClient(running, office, { name: 'Renata Old' });
    await index();
    const change = { clientId: first.id, name: 'Renata Neu' };
    await running.ask(changeClientCall, change, office, { ifMatch: 1 });
    expect([await names('renata old'), await names('neu')]).toEqual([['Renata Old'], ['Renata Neu']]);
    await index();
    expect([await names('renata old'), await names('neu')]).toEqual([['Renata Old'], ['Renata Neu']]);
    await running.ask(changeClientCall, { clientId: twin.id, name: 'Renata Neu' }, office, { ifMatch: 1 });
    const auth = { kind: 'service', service: 'auth', companyId: office.companyId } as const;
    await running.ask(joinAddressCall, { email: 'carla@client.example' }, auth);
    expect(await names('neu')).toEqual(['Renata Neu']);
    await index();
    await running.rows('DELETE FROM clients WHERE company_id = $1', [office.companyId]);
    expect(await names('neu')).toEqual([]);
    await index();
    expect(await rows('name_pages')).toHaveLength(1);
    expect(await rows('names_pending')).toEqual([]);
  });

  it('D9 pages through namesakes, each once, while the index changes between two pages', async () => {
    const crowd = Array.from({ length: 400 }, (_, n) => ({ name: `Maria Maria ${n % 7}` }));
    const ids = await writeClients(running, office.companyId, crowd);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page: AnswerOf<typeof searchClientsCall> = await search('maria', {
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
      await index();
    } while (cursor !== undefined);
    expect(seen.length).toBe(400);
    expect(new Set(seen)).toEqual(new Set(ids));
    expect(await refusalCode(search('maria', { cursor: 'made-up' }))).toBe('cursor_invalid');
  });

  it('D9 finds what a search through all names finds, while names are written and indexed', async () => {
    const word = fc.constantFrom('ma', 'mario', 'maria', 'rossi', 'ros', 'de', 'luca', 'müller');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const step = fc.record({ name, which: fc.nat(), isNew: fc.boolean(), doIndex: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), name, async (steps, text) => {
        office = aMember(randomUUID());
        const known: { id: string; name: string; version: number }[] = [];
        for (const each of steps) {
          const old = each.isNew ? undefined : known[each.which % Math.max(known.length, 1)];
          if (old === undefined)
            known.push({ ...(await aClient(running, office, { name: each.name, email: undefined })) });
          else {
            const change = { clientId: old.id, name: each.name };
            const more = { ifMatch: old.version };
            Object.assign(old, await running.ask(changeClientCall, change, office, more));
          }
          if (each.doIndex) await index();
          const expected = known.filter((client) => matches(nameWords(text), client.name));
          const { items } = await search(text, { limit: 100 });
          if (expected.length > 0)
            expect(items.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        }
      }),
      { seed: 9, numRuns: 8 },
    );
  });

  it('D9 writers and two workers at once leave every name indexed once', async () => {
    const replica = await running.startReplica();
    const other = replica.app.get(NameIndexService, { strict: false });
    const made = Array.from({ length: 20 }, (_, n) => aClient(running, office, { name: `Twin ${n}` }));
    await Promise.all([...made, index(), other.index()]);
    await Promise.all([index(), other.index()]);
    await index();
    expect(await rows('names_pending')).toEqual([]);
    expect((await search('twin', { limit: 100 })).items).toHaveLength(20);
    await replica.stop();
  });

  it('X27 A4 stays in the company, and a guest may not', async () => {
    await aClient(running, office, { name: 'Maria Rossi' });
    await index();
    expect((await search('maria', {}, aMember(randomUUID()))).items).toEqual([]);
    const asGuest = running.ask(searchClientsCall, { text: 'maria' }, aGuest(office.companyId));
    expect(await refusalCode(asGuest)).toBe('forbidden');
  });
});
