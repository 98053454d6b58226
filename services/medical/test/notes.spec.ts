import { randomUUID } from 'node:crypto';
import { addNoteCall, listChartsCall, listNotesCall, Refusal, type AskOf } from '@riserbo/contracts';
import { seal } from '@riserbo/sealed';
import { refusalCode, testCompany, testService, type TestService } from '@riserbo/testing';
import { medical } from '../src/medical.module';
import { b64, SealedPractice, soap, type StoredChart } from './harness';

let running: TestService;
let sealed: SealedPractice;
let stored: StoredChart;
beforeAll(async () => {
  running = await testService(medical, { company: { ...testCompany(), on: ['soap'] } });
  sealed = await SealedPractice.found(running);
});
afterAll(() => running?.stop());
beforeEach(async () => {
  stored = await sealed.begin();
});
const add = (note: AskOf<typeof addNoteCall>) => running.ask(addNoteCall, note, sealed.owner);
const list = (after = 0) => running.ask(listNotesCall, { chartId: stored.chartId, after }, sealed.owner);
const field = async (work: Promise<unknown>) => {
  const error = await work.catch((raised: unknown) => raised);
  return error instanceof Refusal ? [error.code, error.errors[0]?.code] : error;
};

describe('sealed notes', () => {
  it('F1 F3 F4 come back in order and open with a member’s key', async () => {
    await sealed.write(stored, 'Knee pain for three days');
    await sealed.write(stored, 'Better');
    const notes = await sealed.read(stored.clientId, sealed.owner, sealed.practice.founder);
    expect(notes.map(({ seq, content }) => [seq, content])).toEqual([
      [1, { format: 'soap/1', subjective: 'Knee pain for three days' }],
      [2, { format: 'soap/1', subjective: 'Better' }],
    ]);
    const { items } = await running.ask(listChartsCall, { clientId: stored.clientId }, sealed.owner);
    expect(items).toMatchObject([{ id: stored.chartId, notes: 2, audience: 'practice' }]);
  });

  it('F1 of the hybrid suite are stored the same way', async () => {
    const other = await SealedPractice.found(running, 'hybrid');
    const chart = await other.begin();
    await other.write(chart, 'Sealed against tomorrow');
    expect(await other.read(chart.clientId, other.owner, other.practice.founder)).toHaveLength(1);
    const weak = b64(await stored.chart.write(soap('weak')));
    expect(
      await field(running.ask(addNoteCall, { chartId: chart.chartId, seq: 2, file: weak }, other.owner)),
    ).toEqual(['ciphertext_invalid', 'recipients_unexpected']);
  });

  it('F1 X91 are refused as plaintext, cut off, unpadded or for another number of recipients', async () => {
    const { chartId } = stored;
    const good = await stored.chart.write(soap('good'));
    const [key, other] = [stored.chart.current.recipient, sealed.practice.founder.keys.recipient];
    const tries: [Uint8Array, string][] = [
      [Buffer.from('Knee pain for three days'.repeat(20)), 'not_age'],
      [good.subarray(0, 100), 'not_age'],
      [Buffer.concat([Buffer.from('age-encryption.org/v1\n'), Buffer.from('Knee pain')]), 'not_age'],
      [await seal(Buffer.alloc(4096), [key, other]), 'recipients_unexpected'],
      [await seal(Buffer.alloc(5001), [key]), 'padding_invalid'],
      [await seal(Buffer.alloc(10), [key]), 'padding_invalid'],
    ];
    for (const [file, code] of tries)
      expect([code, await field(add({ chartId, seq: 1, file: b64(file) }))]).toEqual([
        code,
        ['ciphertext_invalid', code],
      ]);
    expect((await list()).items).toEqual([]);
  });

  it('F4 are given a position once; the same note sent again is answered as before', async () => {
    const { chartId } = stored;
    const [one, other] = [
      b64(await stored.chart.write(soap('one'))),
      b64(await stored.chart.write(soap('two'))),
    ];
    const answer = await add({ chartId, seq: 1, file: one });
    expect(await add({ chartId, seq: 1, file: one })).toEqual(answer);
    expect(await refusalCode(add({ chartId, seq: 1, file: other }))).toBe('note_conflict');
    expect(await refusalCode(add({ chartId, seq: 3, file: other }))).toBe('note_conflict');
    expect((await list()).items.map(({ file }) => file)).toEqual([one]);
  });

  it('F3 F4 of two authors at once: one gets the position, the other is told', async () => {
    const { chartId } = stored;
    const files = [await stored.chart.write(soap('one')), await stored.chart.write(soap('two'))].map(b64);
    const codes = await Promise.all(files.map((file) => refusalCode(add({ chartId, seq: 1, file }))));
    expect(codes.sort()).toEqual(['done', 'note_conflict']);
  });

  it('F4 cannot be changed or deleted by the service itself', async () => {
    const rows = await running.rows<{ name: string; granted: string }>(
      `SELECT table_name AS name, string_agg(privilege_type, ',' ORDER BY privilege_type) AS granted
       FROM information_schema.role_table_grants
       WHERE grantee = 'medical_app' AND table_name = ANY ($1) GROUP BY 1 ORDER BY 1`,
      [['notes', 'roster_entries', 'attachment_parts', 'cards', 'erased_clients']],
    );
    expect(rows.map(({ granted }) => granted)).toEqual(Array(5).fill('INSERT,SELECT'));
  });

  it('F4 fill pages that the bus can carry', async () => {
    const big = 'x'.repeat(200_000);
    for (let each = 0; each < 4; each += 1) await sealed.write(stored, big);
    const seen: number[] = [];
    for (let more = true; more;) {
      const page = await list(seen.at(-1) ?? 0);
      expect(page.items.length).toBeGreaterThan(0);
      seen.push(...page.items.map(({ seq }) => seq));
      more = page.more;
    }
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('C15 F1 are announced by counts and sizes only', async () => {
    await sealed.write(stored, 'Canary complaint');
    const rows = await running.rows<{ payload: Record<string, unknown> }>(
      'SELECT payload FROM outbox WHERE aggregate_id = $1',
      [stored.chartId],
    );
    expect(rows.map(({ payload }) => payload)).toEqual([
      {
        ...{ companyId: sealed.owner.companyId, id: stored.chartId, version: 1, clientId: stored.clientId },
        bytes: expect.any(Number) as number,
      },
    ]);
  });

  it('F6 B8 are opened after a step-up only, and every opening is in the audit log', async () => {
    await sealed.write(stored, 'note');
    const open = () => running.ask(listNotesCall, { chartId: stored.chartId }, sealed.owner, { stepUp: '' });
    expect(await refusalCode(open())).toBe('step_up_required');
    const of = async () =>
      (await sealed.log('note.list')).filter(({ object_id: id }) => id === stored.chartId);
    expect(await of()).toEqual([]);
    await list();
    expect(await of()).toMatchObject([
      { actor_id: sealed.owner.userId, outcome: 'done', body: { ids: ['1'] } },
    ]);
  });

  it('F6 X90 are not opened while the audit log cannot be written', async () => {
    await sealed.write(stored, 'note');
    const append = 'FUNCTION audit_append(text, text, text, text, text, text, text, jsonb)';
    await running.rows(`REVOKE EXECUTE ON ${append} FROM medical_app`);
    const tries = [
      list(),
      running.ask(listChartsCall, { clientId: stored.clientId }, sealed.owner),
      running.ask(listNotesCall, { chartId: randomUUID() }, sealed.owner),
    ];
    try {
      expect(await Promise.all(tries.map(refusalCode))).toEqual(Array(3).fill('unavailable'));
    } finally {
      await running.rows(`GRANT EXECUTE ON ${append} TO medical_app`);
    }
  });
});
