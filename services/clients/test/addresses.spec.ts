import { randomUUID } from 'node:crypto';
import {
  joinAddressCall,
  readAddressCall,
  readClientCall,
  readContactsCall,
  resolveAddressCall,
  type ServiceActor,
} from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { aClient, aMember } from './factories';
import { runClients, writeClients } from './running';

let running: TestService;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());

const email = 'Anna@Person.example';
const createdAt = new Date('2026-01-01');
const by = (service: ServiceActor['service'], companyId: string) =>
  ({ kind: 'service', service, companyId }) as const;
const record = async (companyId: string, name: string, address = email) => {
  running.clock.advance(1_000);
  return (await aClient(running, aMember(companyId), { name, email: address })).id;
};
const join = (companyId: string, clientId?: string) =>
  running.ask(joinAddressCall, { email, ...(clientId ? { clientId } : {}) }, by('auth', companyId));

describe('an address', () => {
  it('B12 lists the records of the company, oldest first and ignoring case, to auth only', async () => {
    const companyId = randomUUID();
    const first = await record(companyId, 'Anna Rossi');
    const second = await record(companyId, 'Anna Rossi', 'ANNA@person.example');
    const ask = (who: ServiceActor) => running.ask(resolveAddressCall, { email: 'anna@person.example' }, who);
    const of = (clientId: string) => ({ clientId, version: 1 });
    expect((await ask(by('auth', companyId))).clients).toEqual([of(first), of(second)]);
    expect((await ask(by('auth', randomUUID()))).clients).toEqual([]);
    expect(await refusalCode(ask(by('booking', companyId)))).toBe('forbidden');
    expect(await refusalCode(running.ask(joinAddressCall, { email }, aMember(companyId)))).toBe('forbidden');
  });

  it('B12 merges records of one name after the mailbox is verified; the old id redirects, and an event says so', async () => {
    const companyId = randomUUID();
    const [first, second, son] = [
      await record(companyId, 'Anna Rossi'),
      await record(companyId, ' anna  ROSSI'),
      await record(companyId, 'Marco Rossi'),
    ];
    expect(await join(companyId)).toEqual({ clientId: first, merged: 1 });
    expect(await join(companyId)).toEqual({ clientId: first, merged: 0 });
    const office = aMember(companyId);
    expect(await running.ask(readClientCall, { clientId: second }, office)).toMatchObject({ id: first });
    expect(await running.ask(readClientCall, { clientId: son }, office)).toMatchObject({ id: son });
    const clientIds = [second, son];
    const { contacts } = await running.ask(readContactsCall, { clientIds }, by('notifications', companyId));
    const said = contacts.map(({ clientId, name }) => [clientId, name]);
    expect(said.sort()).toEqual(
      [
        [second, 'Anna Rossi'],
        [son, 'Marco Rossi'],
      ].sort(),
    );
    const events = await running.rows<{ payload: object }>(
      `SELECT payload FROM outbox WHERE type = 'clients.merged.v1' AND company_id = $1`,
      [companyId],
    );
    expect(events.map(({ payload }) => payload)).toEqual([
      { companyId, id: first, version: 2, formerIds: [second] },
    ]);
    const audits = await running.rows<{ body: object }>(
      `SELECT body FROM audit_log WHERE company_id = $1 AND action = 'client.merge'`,
      [companyId],
    );
    expect(audits).toEqual([{ body: { mergedId: second } }]);
  });

  it('B12 keeps the account’s record, and re-points aliases of a merged record to it', async () => {
    const companyId = randomUUID();
    const [first, second] = [await record(companyId, 'Anna Rossi'), await record(companyId, 'Anna Rossi')];
    await join(companyId);
    const third = await record(companyId, 'Anna Rossi');
    expect(await join(companyId, third)).toEqual({ clientId: third, merged: 1 });
    for (const clientId of [first, second])
      expect(await running.ask(readClientCall, { clientId }, aMember(companyId))).toMatchObject({
        id: third,
      });
  });

  it('B12 C15 emits one event with every id that redirects, so that the order of arrival does not matter', async () => {
    const companyId = randomUUID();
    const [first, second] = [await record(companyId, 'Anna Rossi'), await record(companyId, 'Anna Rossi')];
    await join(companyId);
    const third = await record(companyId, 'Anna Rossi');
    await join(companyId, third);
    const told = await running.rows<{ payload: { formerIds: string[]; version: number } }>(
      `SELECT payload FROM outbox WHERE type = 'clients.merged.v1' AND company_id = $1 AND aggregate_id = $2`,
      [companyId, third],
    );
    expect(told.map(({ payload: { version, formerIds } }) => [version, [...formerIds].sort()])).toEqual([
      [2, [first, second].sort()],
    ]);
  });

  it('B12 C15 merges many records in events with different versions, none too large', async () => {
    const companyId = randomUUID();
    const own = await record(companyId, 'Anna Rossi');
    const old = await writeClients(
      running,
      companyId,
      Array(2).fill({ name: 'Anna Rossi', email, createdAt }),
    );
    await running.rows(
      `INSERT INTO former_clients (company_id, former_id, client_id)
       SELECT $1, gen_random_uuid(), old FROM unnest($2::uuid[]) AS old, generate_series(1, 600)`,
      [companyId, old],
    );
    expect(await join(companyId, own)).toEqual({ clientId: own, merged: 2 });
    const told = await running.rows<{ version: number; former: number }>(
      `SELECT version, jsonb_array_length(payload->'formerIds') AS former FROM outbox
       WHERE type = 'clients.merged.v1' AND company_id = $1 ORDER BY version`,
      [companyId],
    );
    expect(told).toEqual([
      { version: 2, former: 1_000 },
      { version: 3, former: 202 },
    ]);
  });

  it('B12 finds the account’s record behind two hundred others at the address', async () => {
    const companyId = randomUUID();
    const others = Array.from({ length: 200 }, (_, n) => ({ name: `Other ${n}`, email, createdAt }));
    await writeClients(running, companyId, others);
    const own = await record(companyId, 'Anna Rossi');
    expect(await join(companyId, own)).toEqual({ clientId: own, merged: 0 });
  });

  it('B12 concurrent verifications merge once', async () => {
    const companyId = randomUUID();
    const first = await record(companyId, 'Anna Rossi');
    for (let index = 0; index < 3; index += 1) await record(companyId, 'Anna Rossi');
    const answers = await Promise.all(Array.from({ length: 8 }, () => join(companyId)));
    expect(new Set(answers.map(({ clientId }) => clientId))).toEqual(new Set([first]));
    expect(answers.reduce((sum, { merged }) => sum + merged, 0)).toBe(3);
  });

  it('B12 is read again for auth alone, while the record is as it was', async () => {
    const companyId = randomUUID();
    const clientId = await record(companyId, 'Anna Rossi');
    const read = (wish: object = {}, who: ServiceActor = by('auth', companyId)) =>
      running.ask(readAddressCall, { clientId, version: 1, ...wish }, who);
    expect(await read()).toEqual({ email: 'Anna@person.example' });
    for (const wish of [{ version: 2 }, { clientId: randomUUID() }])
      expect(await refusalCode(read(wish))).toBe('client_unknown');
    expect(await refusalCode(read({}, by('auth', randomUUID())))).toBe('client_unknown');
    expect(await refusalCode(read({}, by('booking', companyId)))).toBe('forbidden');
  });

  it('B12 refuses an address without records with client_unknown', async () => {
    expect(await refusalCode(join(randomUUID()))).toBe('client_unknown');
  });
});
