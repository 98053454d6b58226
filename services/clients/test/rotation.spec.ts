import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readClientCall, resolveAddressCall, searchClientsCall, stageContactCall } from '@riserbo/contracts';
import { rotateKeyFile, Round, Tenants } from '@riserbo/runtime';
import { keyFile, testCompany, testService, type TestService } from '@riserbo/testing';
import { clients as definition } from '../src/clients.module';
import { RewrapService } from '../src/rotation/rewrap.service';
import { RotationService } from '../src/rotation/rotation.service';
import { beginRotation, rotationProgress } from '../src/rotation/progress';
import { NameIndexService } from '../src/search/name-index.service';
import { CompanyKeysService } from '../src/sealing/company-keys.service';
import { aContact, aGuest, aMember } from './factories';
import { writeClients } from './running';

let running: TestService;
let path: string;
beforeAll(async () => {
  running = await testService(definition, {
    company: testCompany(),
    env: (folder) => ({ CLIENTS_KEY_FILE: (path = keyFile(folder, 'clients.key')) }),
  });
});
afterAll(() => running?.stop());
const part = <T>(type: abstract new (...args: never[]) => T): T =>
  running.service.app.get(type as never, { strict: false });

const sealedUnder = (companyId: string) =>
  running.rows<{ key: string; clients: number }>(
    `SELECT encode(substr(name, 2, 4), 'hex') AS key, count(*)::integer AS clients FROM clients
     WHERE company_id = $1 GROUP BY 1 ORDER BY 1`,
    [companyId],
  );

describe('a rotation of the keys of a company', () => {
  it('D9 resumes where it stopped, while clients are read, written and found', async () => {
    const companyId = randomUUID();
    const office = aMember(companyId);
    const auth = { kind: 'service', service: 'auth', companyId } as const;
    const crowd = Array.from({ length: 2_500 }, (_, n) => ({ name: `Ada ${n}`, email: `a${n}@x.example` }));
    const ids = await writeClients(running, companyId, crowd);
    await part(NameIndexService).index();
    const [tenants, keys, rotation] = [part(Tenants), part(CompanyKeysService), part(RotationService)];
    expect(await beginRotation(tenants, keys, companyId)).toEqual([companyId]);
    expect(await rotation.sweep()).toBe(0); // not in force yet
    expect(await rotationProgress(tenants, [companyId])).toEqual({ companies: 1, done: 0, clients: 2_500 });
    running.clock.advance(180_000);
    const works = async () => {
      const guest = aGuest(companyId);
      const contact = aContact({ email: 'a7@x.example' });
      const staged = await running.ask(stageContactCall, contact, guest, { idempotencyKey: randomUUID() });
      expect(staged.countsAs).toBe(ids[7]);
      for (const n of [0, 7, 2_499]) {
        const read = await running.ask(readClientCall, { clientId: ids[n] as string }, office);
        expect(read.name).toBe(`Ada ${n}`);
        const email = `a${n}@x.example`;
        const { clients } = await running.ask(resolveAddressCall, { email }, auth);
        expect(clients).toEqual([{ clientId: ids[n], version: 1 }]);
      }
      const { items } = await running.ask(searchClientsCall, { text: 'ada 2499' }, office);
      expect(items).toHaveLength(1);
    };
    let asked = 0;
    expect(await rotation.sweep(new Round(() => (asked += 1) > 2))).toBe(1);
    expect(await sealedUnder(companyId)).toEqual([
      { key: '00000001', clients: 1_500 },
      { key: '00000003', clients: 1_000 },
    ]);
    await works();
    await rotation.sweep();
    await works();
    expect(await rotationProgress(tenants, [companyId])).toEqual({ companies: 0, done: 0, clients: 0 });
    expect((await sealedUnder(companyId)).map(({ key }) => key)).toEqual(['00000003']);
    const versions = await running.rows('SELECT DISTINCT version FROM clients WHERE company_id = $1', [
      companyId,
    ]);
    expect(versions).toEqual([{ version: 1 }]);
  });

  it('D9 after a rotation of the installation key, the keys of companies open without the old one', async () => {
    const companyId = randomUUID();
    const [id] = await writeClients(running, companyId, [{ name: 'Grace' }]);
    rotateKeyFile(path);
    await part(RewrapService).rewrap();
    const [current] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${current}\n`);
    const replica = await running.startReplica();
    const fresh = replica.app.get(CompanyKeysService, { strict: false });
    expect((await fresh.find(companyId))?.keys).toHaveLength(2);
    const read = await running.ask(readClientCall, { clientId: id as string }, aMember(companyId));
    expect(read.name).toBe('Grace');
    await replica.stop();
  });
});
