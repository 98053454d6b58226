import { randomUUID } from 'node:crypto';
import {
  clientsOwnExportCall,
  clientsPersonExportCall,
  joinAddressCall,
  listClientsCall,
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

const print = (personId: string, actor = office, reason: 'at_desk' | undefined = 'at_desk') =>
  running.ask(clientsPersonExportCall, { kind: 'client', personId, reason }, actor);
const rowsOf = ({ tables }: Awaited<ReturnType<typeof print>>, name: string) =>
  tables.find(({ table }) => table === name)?.rows;

describe('everything about one person', () => {
  it('D2 D9 has the texts of the person’s record, and nothing of another person', async () => {
    const { id } = await aClient(running, office, { name: 'Ada Canary', email: 'ada@canary.example' });
    await aClient(running, office, { name: 'Other Person', email: 'other@person.example' });
    await running.ask(listClientsCall, { email: 'ada@canary.example' }, office);
    const part = await print(id);
    expect(rowsOf(part, 'clients')).toMatchObject([
      { id, name: 'Ada Canary', email: 'ada@canary.example', phone: null },
    ]);
    expect(rowsOf(part, 'audit_log')).toHaveLength(2);
    expect(JSON.stringify(part)).not.toMatch(/Other Person|other@person/);
  });

  it('D2 B12 has the rows of merged records, for the client as well', async () => {
    const email = `${randomUUID()}@person.example`;
    const [first, second] = [
      await aClient(running, office, { email }),
      await aClient(running, office, { email }),
    ];
    const auth = { kind: 'service', service: 'auth', companyId: office.companyId } as const;
    const { clientId } = await running.ask(joinAddressCall, { email }, auth);
    const former = [first.id, second.id].find((id) => id !== clientId);
    const own = await running.ask(clientsOwnExportCall, {}, aSession(office.companyId, clientId));
    expect(rowsOf(own, 'former_clients')).toEqual([{ client_id: clientId, former_id: former }]);
  });

  it('D2 has the same for staff who name a record that was merged since', async () => {
    const email = `${randomUUID()}@person.example`;
    const ids = [await aClient(running, office, { email }), await aClient(running, office, { email })];
    const auth = { kind: 'service', service: 'auth', companyId: office.companyId } as const;
    const { clientId } = await running.ask(joinAddressCall, { email }, auth);
    const former = ids.map(({ id }) => id).find((id) => id !== clientId) as string;
    expect(rowsOf(await print(former), 'clients')).toMatchObject([{ id: clientId, email }]);
  });

  it('D2 is for a person who proved the mailbox, with their rows only', async () => {
    const { id } = await aClient(running, office, { name: 'Paula Proven' });
    const proven = { kind: 'proven', companyId: office.companyId, subject: 'client', personId: id } as const;
    expect(rowsOf(await running.ask(clientsOwnExportCall, {}, proven), 'clients')).toMatchObject([{ id }]);
    const asProvider = await running.ask(clientsOwnExportCall, {}, { ...proven, subject: 'provider' });
    expect(rowsOf(asProvider, 'clients')).toBeUndefined();
    const [row] = await running.rows<{ kind: string }>(
      `SELECT actor_kind AS kind FROM audit_log WHERE action = 'person.export' AND object_id = $1 LIMIT 1`,
      [id],
    );
    expect(row).toEqual({ kind: 'proven' });
  });

  it('D2 B8 needs a step-up of the client', async () => {
    const { id } = await aClient(running, office);
    const session = aSession(office.companyId, id);
    const ask = running.ask(clientsOwnExportCall, {}, session, { stepUp: 'none' });
    expect(await refusalCode(ask)).toBe('step_up_required');
  });

  it('D2 comes in parts that fit into a message, each row once', async () => {
    const { id } = await aClient(running, office);
    await running.rows(
      `INSERT INTO audit_log (company_id, actor_kind, actor_id, action, object_type, object_id, outcome, request_id, body)
       SELECT $1, 'member', 'm', 'client.read', 'client', $2, 'done', 'r', jsonb_build_object('n', n, 'ids', repeat('x', 4000))
       FROM generate_series(1, 250) AS n`,
      [office.companyId, id],
    );
    const numbers: number[] = [];
    let parts = 0;
    for (let cursor: string | undefined; parts === 0 || cursor !== undefined; parts += 1) {
      const part: Awaited<ReturnType<typeof print>> = await running.ask(
        clientsPersonExportCall,
        { kind: 'client', personId: id, reason: 'at_desk', ...(cursor === undefined ? {} : { cursor }) },
        office,
      );
      expect(JSON.stringify(part).length).toBeLessThan(900_000);
      for (const row of rowsOf(part, 'audit_log') ?? []) numbers.push((row['body'] as { n: number }).n);
      cursor = part.next;
    }
    expect(parts).toBeGreaterThan(2);
    const written = numbers.filter((each) => each !== undefined).sort((a, b) => a - b);
    expect(written).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
  });

  it('D2 is for owners with a reason, and for members about themselves', async () => {
    const { id } = await aClient(running, office);
    expect(await refusalCode(print(id, aMember(office.companyId, 'admin')))).toBe('forbidden');
    const bare = { kind: 'client', personId: id } as const;
    expect(await refusalCode(running.ask(clientsPersonExportCall, bare, office))).toBe('forbidden');
    const viewer = aMember(office.companyId, 'viewer');
    const own = { kind: 'member', personId: viewer.userId } as const;
    expect(await refusalCode(running.ask(clientsPersonExportCall, own, viewer))).toBe('done');
    const noStepUp = running.ask(clientsPersonExportCall, own, viewer, { stepUp: 'none' });
    expect(await refusalCode(noStepUp)).toBe('step_up_required');
  });

  it('D2 X27 X31 shows nothing of another company, and refuses a forged place', async () => {
    const { id } = await aClient(running, office);
    const { tables } = await print(id, aMember(randomUUID()));
    expect(tables.flatMap(({ rows }) => rows)).toEqual([]);
    for (const cursor of ['x', '[]', '[-1,""]', '{"__proto__":1}', '[0,1]', 'null'])
      expect(
        await refusalCode(running.ask(clientsOwnExportCall, { cursor }, aSession(office.companyId, id))),
      ).toBe('cursor_invalid');
  });

  it('D2 I1 is in the audit log, with kind and reason', async () => {
    const { id } = await aClient(running, office);
    await print(id);
    const [row] = await running.rows<{ body: object; actor_id: string }>(
      `SELECT actor_id, body FROM audit_log WHERE action = 'person.export' AND object_id = $1`,
      [id],
    );
    expect(row).toEqual({ actor_id: office.userId, body: { kind: 'client', reason: 'at_desk' } });
  });
});
