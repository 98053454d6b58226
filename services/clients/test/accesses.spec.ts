import { randomUUID } from 'node:crypto';
import {
  changeClientCall,
  clientsAccessesCall,
  clientsOwnAccessesCall,
  clientsPersonExportCall,
  joinAddressCall,
  listClientsCall,
  readClientCall,
  type MemberActor,
} from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { aClient, aMember } from './factories';
import { aSession } from './rights-examples';
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

const own = async (clientId: string) =>
  (await running.ask(clientsOwnAccessesCall, {}, aSession(office.companyId, clientId))).items;

describe('who opened the data of a person', () => {
  it('D5 names each person, day and way, how often, and what left the practice with its reason', async () => {
    const { id: clientId } = await aClient(running, office, { email: 'd5@client.example' });
    const colleague = aMember(office.companyId, 'reception');
    await running.ask(readClientCall, { clientId }, office);
    await running.ask(readClientCall, { clientId }, office);
    await running.ask(listClientsCall, { email: 'd5@client.example' }, colleague);
    const print = { kind: 'client', personId: clientId, reason: 'at_desk' } as const;
    await running.ask(clientsPersonExportCall, print, office);
    const items = await own(clientId);
    expect(items.every(({ day, last }) => day === last.slice(0, 10))).toBe(true);
    expect(items.map(({ last: _last, day: _day, ...item }) => item)).toEqual(
      expect.arrayContaining([
        {
          ...{ kind: 'access', action: 'client.read', actorKind: 'member' },
          ...{ actorId: office.userId, reason: null, times: 2 },
        },
        {
          ...{ kind: 'access', action: 'client.list', actorKind: 'member' },
          ...{ actorId: colleague.userId, reason: null, times: 1 },
        },
        {
          ...{ kind: 'disclosure', action: 'person.export', actorKind: 'member' },
          ...{ actorId: office.userId, reason: 'at_desk', times: 1 },
        },
      ]),
    );
    expect(items).toHaveLength(3);
  });

  it('D5 leaves out acts of the person, changes, and what was opened of others', async () => {
    const [{ id: clientId }, other] = [await aClient(running, office), await aClient(running, office)];
    await running.ask(readClientCall, { clientId: other.id }, office);
    await running.ask(changeClientCall, { clientId, name: 'New Name' }, office, { ifMatch: 1 });
    await own(clientId);
    expect(await own(clientId)).toEqual([]);
  });

  it('D5 B12 counts what was opened under a record that was merged since', async () => {
    const email = `${randomUUID()}@person.example`;
    const ids = [await aClient(running, office, { email }), await aClient(running, office, { email })];
    for (const { id } of ids) await running.ask(readClientCall, { clientId: id }, office);
    const auth = { kind: 'service', service: 'auth', companyId: office.companyId } as const;
    const { clientId } = await running.ask(joinAddressCall, { email }, auth);
    expect(await own(clientId)).toMatchObject([{ action: 'client.read', times: 2 }]);
  });

  it('D5 X27 is for the person and for managers, of their company only', async () => {
    const { id: personId } = await aClient(running, office);
    await running.ask(readClientCall, { clientId: personId }, office);
    const ask = (actor: MemberActor) => running.ask(clientsAccessesCall, { kind: 'client', personId }, actor);
    expect((await ask(office)).items).toHaveLength(1);
    expect((await ask(aMember(randomUUID()))).items).toEqual([]);
    expect(await refusalCode(ask(aMember(office.companyId, 'reception')))).toBe('forbidden');
  });
});
