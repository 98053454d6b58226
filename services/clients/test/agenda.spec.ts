import { randomUUID } from 'node:crypto';
import {
  createClientCall,
  listAgendaClientsCall,
  mergeClientsCall,
  restrictClientCall,
  type MemberActor,
} from '@riserbo/contracts';
import { refusalCode, testCompany, type TestService } from '@riserbo/testing';
import { aClient, aMember } from './factories';
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
const names = async (...clientIds: string[]) =>
  (await running.ask(listAgendaClientsCall, { clientIds }, office)).items;

describe('names for an agenda', () => {
  it('J4 I1 are read with one audit row, which has the ids that were shown', async () => {
    const made = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        running.ask(createClientCall, { name: `Client ${index}` }, office),
      ),
    );
    const shown = await names(...made.map(({ id }) => id));
    expect(new Map(shown.map(({ id, name }) => [id, name]))).toEqual(
      new Map(made.map(({ id, name }) => [id, name])),
    );
    const rows = await running.rows<{ body: { ids: string[] } }>(
      `SELECT body FROM audit_log WHERE company_id = $1 AND action = 'agenda.read'`,
      [office.companyId],
    );
    expect(rows.map(({ body }) => body.ids)).toEqual([shown.map(({ id }) => id)]);
  });

  it('D1 follow a merged record, by the id that the booking names', async () => {
    const [kept, merged] = [await aClient(running, office), await aClient(running, office)];
    const ids = { clientId: kept.id, otherId: merged.id, otherVersion: 1, take: [] };
    await running.ask(mergeClientsCall, ids, office, { ifMatch: 1 });
    expect(await names(merged.id)).toEqual([{ id: merged.id, name: kept.name }]);
  });

  it('D3 X29 leave out restricted clients, unknown ids and clients of another company', async () => {
    const [mine, restricted] = [await aClient(running, office), await aClient(running, office)];
    const theirs = await aClient(running, aMember(randomUUID()));
    const reason = 'accuracy_contested';
    await running.ask(restrictClientCall, { clientId: restricted.id, reason }, office);
    const shown = await names(mine.id, restricted.id, theirs.id, randomUUID());
    expect(shown.map(({ id }) => id)).toEqual([mine.id]);
  });

  it('A4 are not for viewers', async () => {
    const viewer = aMember(office.companyId, 'viewer');
    expect(await refusalCode(running.ask(listAgendaClientsCall, { clientIds: [] }, viewer))).toBe(
      'forbidden',
    );
  });
});
