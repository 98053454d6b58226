import { randomUUID } from 'node:crypto';
import {
  certificateKeysCall,
  eraseCalls,
  eraseClientCall,
  owners,
  printCertificateCall,
  readCertificateCall,
  sweepCalls,
  verifyCertificateCall,
  type SweptStore,
} from '@riserbo/contracts';
import { eventually, refusalCode, stubCall, type TestService } from '@riserbo/testing';
import { ErasureRunner } from '../src/erasures/erasure-runner';
import { aMember } from './factories';
import { runRetention } from './running';

let running: TestService;
const stubs: { stop(): Promise<void> }[] = [];
const name = 'Anna Canary Rossi';
/** Identifiers that reached each sweep, and stores that `auth` answers. */
const sought: string[][] = [];
let stores: (caseId: string) => SweptStore[] = () => [];
beforeAll(async () => {
  running = await runRetention();
  for (const service of owners.filter((each) => each !== 'retention'))
    stubs.push(
      await stubCall(running.nats, eraseCalls[service], ({ ids, phase }) => {
        const identifiers = phase === 'restrict' && service === 'clients' ? { identifiers: [name] } : {};
        return { counts: { rows: 1 }, retained: [], ids, ...identifiers };
      }),
      await stubCall(running.nats, sweepCalls[service], ({ cases }) => {
        if (service !== 'auth') return { stores: [] };
        sought.push(...cases.map(({ identifiers }) => identifiers));
        return { stores: cases.flatMap(({ caseId }) => stores(caseId)) };
      }),
    );
});
afterAll(async () => {
  await Promise.all(stubs.map((stub) => stub.stop()));
  await running?.stop();
});
beforeEach(() => {
  sought.length = 0;
  stores = () => [{ store: 'users', searched: 3, found: [] }];
});
async function erased(companyId: string) {
  const owner = aMember(companyId);
  const { id: erasureId } = await running.ask(eraseClientCall, { clientId: randomUUID() }, owner);
  return eventually(async () => {
    await running.service.app.get(ErasureRunner).run();
    return { erasureId, ...(await running.ask(readCertificateCall, { erasureId }, owner)) };
  });
}
const verify = (certificate: string) =>
  running.ask(verifyCertificateCall, { certificate }, { kind: 'service', service: 'gateway' });

describe('certificates of erasure', () => {
  it('H4 says where was searched and what was found, signed, and anyone can verify it', async () => {
    const companyId = randomUUID();
    const { certificate, keys, erasureId } = await erased(companyId);
    const { valid, statement } = await verify(certificate);
    expect(valid).toBe(true);
    expect(statement).toMatchObject({ erasure: erasureId, company: companyId, clean: true, issue: 1 });
    expect(statement?.searched.identifiers).toBe(1);
    expect(statement?.searched.stores).toContainEqual(
      expect.objectContaining({ service: 'auth', store: 'users', searched: 3, traces: 0 }),
    );
    expect(statement?.removed).toContainEqual({ service: 'clients', table: 'rows', rows: 1 });
    const published = await running.ask(certificateKeysCall, {}, { kind: 'service', service: 'gateway' });
    expect(published.keys).toEqual(keys);
    expect(await verify(certificate.replace('"issue": 1', '"issue": 2'))).toEqual({
      valid: false,
      statement: null,
    });
  });

  it('H4 searches for what the services named, which is sealed until then and gone afterwards', async () => {
    const companyId = randomUUID();
    const { certificate } = await erased(companyId);
    expect(sought).toContainEqual([name]);
    expect(certificate).not.toContain('Canary');
    const [row] = await running.rows<{ sought: Buffer | null }>(
      'SELECT sought FROM erasures WHERE company_id = $1',
      [companyId],
    );
    expect(row?.sought).toBeNull();
    const all = await running.rows<{ text: string }>('SELECT erasure_steps::text AS text FROM erasure_steps');
    expect(all.some(({ text }) => text.includes('Canary'))).toBe(false);
  });

  it('H4 is not clean when a store holds a trace, or cannot be read', async () => {
    stores = (caseId) => [
      { store: 'users', searched: 3, found: [{ caseId, traces: 1, sharedText: 0, ids: 0 }] },
    ];
    const traced = await verify((await erased(randomUUID())).certificate);
    stores = () => [{ store: 'users', searched: null, found: [] }];
    const unread = await verify((await erased(randomUUID())).certificate);
    expect([traced, unread].map(({ valid, statement }) => [valid, statement?.clean])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('H4 is read and printed in its company only, and not before the erasure is over', async () => {
    const companyId = randomUUID();
    const { erasureId } = await erased(companyId);
    const { text } = await running.ask(printCertificateCall, { erasureId }, aMember(companyId));
    expect(text).toContain('Certificate of erasure');
    const other = running.ask(readCertificateCall, { erasureId }, aMember(randomUUID()));
    expect(await refusalCode(other)).toBe('not_found');
    const open = await running.ask(eraseClientCall, { clientId: randomUUID() }, aMember(companyId));
    const early = running.ask(readCertificateCall, { erasureId: open.id }, aMember(companyId));
    expect(await refusalCode(early)).toBe('erasure_open');
  });
});
