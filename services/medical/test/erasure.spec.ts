import { randomUUID } from 'node:crypto';
import {
  beginAttachmentCall,
  bookingArrived,
  breakGlassCall,
  chooseForClientCall,
  createChartCall,
  legalHoldCall,
  medicalEraseCall,
  listChartsCall,
  readMedicalSettingsCall,
  setMedicalSettingsCall,
  type ErasurePhase,
} from '@riserbo/contracts';
import {
  eventually,
  publish,
  refusalCode,
  testCompany,
  testService,
  type TestService,
} from '@riserbo/testing';
import { medical } from '../src/medical.module';
import { aBooking, b64, SealedPractice, service, type StoredChart } from './harness';

let running: TestService;
let sealed: SealedPractice;
beforeAll(async () => {
  running = await testService(medical, { company: { ...testCompany(), on: ['soap'] } });
});
afterAll(() => running?.stop());
beforeEach(async () => {
  sealed = await SealedPractice.found(running);
});
const step = (
  clientId: string,
  phase: ErasurePhase,
  more: { again?: boolean; requestedAt?: string } = {},
) => {
  const person = { caseId: randomUUID(), kind: 'client' as const, personId: clientId, ids: [clientId] };
  const input = { ...person, phase, requestedAt: running.clock.now().toISOString(), ...more };
  return running.ask(medicalEraseCall, input, service('retention', sealed.companyId));
};
const erase = (clientId: string, more: { again?: boolean; requestedAt?: string } = {}) =>
  step(clientId, 'erase', more);
const hold = (clientId: string, until: string | null) =>
  running.ask(legalHoldCall, { clientId, basis: 'litigation', until }, sealed.owner);
const keepFor = (retentionYears: number, ifMatch = 1) =>
  running.ask(setMedicalSettingsCall, { retentionYears }, sealed.owner, { ifMatch });
async function treated(): Promise<StoredChart> {
  const stored = await sealed.begin();
  await sealed.write(stored, 'note');
  const where = { chartId: stored.chartId, attachmentId: randomUUID(), bytes: 4_400 };
  await running.ask(beginAttachmentCall, where, sealed.owner);
  await sealed.visit(stored.clientId, randomUUID());
  return stored;
}
const rowsOf = async (clientId: string) => {
  const tables = ['charts', 'visits', 'client_practitioners', 'broken_glass', 'legal_holds', 'intakes'];
  const counts = tables.map((name) => `(SELECT count(*) FROM ${name} WHERE client_id = $1)::integer`);
  const [row] = await running.rows<{ total: number }>(`SELECT ${counts.join(' + ')} AS total`, [clientId]);
  return row?.total;
};

describe('the erasure of a client', () => {
  it('F7 destroys wrapped keys and ciphertext, keeps a tombstone, and counts what went', async () => {
    await keepFor(0);
    const [stored, other] = [await treated(), await treated()];
    const answer = await erase(stored.clientId);
    expect(answer).toMatchObject({
      counts: { charts: 1, wraps: 1, notes: 1, attachments: 1 },
      retained: [],
    });
    expect(await rowsOf(stored.clientId)).toBe(0);
    const left = await running.rows<{ notes: number; wraps: number; attachments: number }>(
      `SELECT (SELECT count(*) FROM notes WHERE company_id = $1)::integer AS notes,
         (SELECT count(*) FROM chart_wraps WHERE company_id = $1)::integer AS wraps,
         (SELECT count(*) FROM attachments WHERE company_id = $1)::integer AS attachments`,
      [sealed.companyId],
    );
    expect(left).toEqual([{ notes: 1, wraps: 1, attachments: 1 }]);
    expect(await sealed.read(other.clientId, sealed.owner, sealed.practice.founder)).toHaveLength(1);
    expect(await sealed.log('person.erase')).toMatchObject([
      { object_id: stored.clientId, body: { phase: 'erase' } },
    ]);
  });

  it('F7 is refused with the reason during the medical retention period', async () => {
    const { clientId } = await treated();
    const answer = await erase(clientId);
    expect(answer).toMatchObject({
      retained: [{ what: 'notes', basis: 'retention_period', until: '2036-03-02' }],
    });
    expect(await sealed.read(clientId, sealed.owner, sealed.practice.founder)).toHaveLength(1);
    expect(await refusalCode(erase(randomUUID()))).toBe('done');
  });

  it('F7 is refused with the reason under a legal hold, until its last day', async () => {
    await keepFor(0);
    const { clientId } = await treated();
    await hold(clientId, '2026-03-02');
    expect((await erase(clientId)).retained).toEqual([
      { what: 'notes', basis: 'legal_hold', until: '2026-03-02' },
    ]);
    await hold(clientId, '2026-03-01');
    expect((await erase(clientId)).retained).toEqual([]);
    expect(await refusalCode(hold(clientId, '2030-01-01'))).toBe('client_erased');
  });

  it('F7 a hold ends when an owner ends it', async () => {
    await keepFor(0);
    const { clientId } = await treated();
    await hold(clientId, '2030-01-01');
    await hold(clientId, null);
    expect((await erase(clientId)).retained).toEqual([]);
  });

  it('F7 is final: nothing is written about the client any more, however late it arrives', async () => {
    await keepFor(0);
    const { clientId, chart } = await treated();
    await erase(clientId);
    const begin = { clientId, chartId: randomUUID(), audience: 'practice' as const, userIds: [] };
    const late = [
      running.ask(createChartCall, { ...begin, epoch: 1, wrap: b64(chart.wrap) }, sealed.owner),
      running.ask(chooseForClientCall, { clientId, userIds: [sealed.owner.userId] }, sealed.owner),
      running.ask(breakGlassCall, { clientId, reason: 'emergency' }, sealed.owner),
    ];
    expect(await Promise.all(late.map(refusalCode))).toEqual(Array(3).fill('client_erased'));
    const payload = aBooking(clientId, { status: 'arrived' });
    await publish(running.nats, bookingArrived, sealed.companyId, payload);
    await eventually(async () =>
      expect(await running.rows('SELECT 1 FROM inbox WHERE event_id IS NOT NULL')).not.toHaveLength(0),
    );
    expect(await rowsOf(clientId)).toBe(0);
    expect(await running.ask(listChartsCall, { clientId }, sealed.owner)).toEqual({ items: [] });
  });

  it('F7 X93 is repeated on a restored backup, whatever the period says', async () => {
    const { clientId } = await treated();
    const again = { again: true, requestedAt: '2026-01-01T00:00:00.000Z' };
    expect(await erase(clientId, again)).toMatchObject({ retained: [], counts: { notes: 1 } });
    expect(await erase(clientId)).toMatchObject({ retained: [], counts: { notes: 1 } });
    expect(await rowsOf(clientId)).toBe(0);
  });

  it('F7 and a note written at the same time leave no note behind', async () => {
    await keepFor(0);
    const stored = await sealed.begin();
    await Promise.all([
      erase(stored.clientId),
      sealed.write(stored, 'late').catch(() => undefined),
      sealed.begin(sealed.owner, { clientId: stored.clientId }).catch(() => undefined),
    ]);
    await erase(stored.clientId);
    expect(await rowsOf(stored.clientId)).toBe(0);
    expect(await running.rows('SELECT 1 FROM notes WHERE chart_id = $1', [stored.chartId])).toEqual([]);
  });

  it('H6 X84 one step of the saga names a hold that came meanwhile, and erases once it has ended', async () => {
    await keepFor(0);
    const { clientId } = await treated();
    const act = (phase: ErasurePhase) => step(clientId, phase);
    await act('restrict');
    await hold(clientId, '2030-01-01');
    const { retained } = await act('erase');
    expect(retained).toEqual([{ what: 'notes', basis: 'legal_hold', until: '2030-01-01' }]);
    expect(await sealed.read(clientId, sealed.owner, sealed.practice.founder)).toHaveLength(1);
    await hold(clientId, null);
    expect(await act('erase')).toMatchObject({ retained: [], counts: { notes: 1, charts: 1 } });
    expect(await rowsOf(clientId)).toBe(0);
  });

  it('F7 A4 belongs to the erasure of the company’s data, and the period to an owner', async () => {
    const { clientId } = await treated();
    const other = service('booking', sealed.companyId);
    const person = { caseId: randomUUID(), kind: 'client' as const, personId: clientId, ids: [clientId] };
    const input = { ...person, phase: 'erase' as const, requestedAt: running.clock.now().toISOString() };
    expect(await refusalCode(running.ask(medicalEraseCall, input, other))).toBe('forbidden');
    expect(await refusalCode(running.ask(medicalEraseCall, input, sealed.owner))).toBe('forbidden');
    expect(await running.ask(readMedicalSettingsCall, {}, sealed.owner)).toEqual({
      retentionYears: 10,
      version: 1,
    });
    expect(await keepFor(30)).toEqual({ retentionYears: 30, version: 2 });
    expect(await refusalCode(keepFor(0))).toBe('stale_version');
  });
});
