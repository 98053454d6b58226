import { randomBytes, randomUUID } from 'node:crypto';
import {
  beginAttachmentCall,
  CHUNK_BYTES,
  listChartsCall,
  putChunkCall,
  readAttachmentCall,
  readChunkCall,
  Refusal,
  type MemberActor,
} from '@riserbo/contracts';
import { openAttachment, sealAttachment } from '@riserbo/sealed';
import { eventually, refusalCode, testCompany, testService, type TestService } from '@riserbo/testing';
import { UploadsService } from '../src/attachments/uploads.service';
import { medical } from '../src/medical.module';
import { actorOf, b64, bytesOf, SealedPractice, type StoredChart } from './harness';

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
const part = (file: Uint8Array, index: number) =>
  b64(file.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES));
const begin = (attachmentId: string, bytes: number, actor = sealed.owner) =>
  running.ask(beginAttachmentCall, { chartId: stored.chartId, attachmentId, bytes }, actor);
const put = (attachmentId: string, index: number, data: string, actor = sealed.owner) =>
  running.ask(putChunkCall, { chartId: stored.chartId, attachmentId, index, data }, actor);
const open = (attachmentId: string, index: number, actor = sealed.owner) =>
  running.ask(readChunkCall, { chartId: stored.chartId, attachmentId, index }, actor);
async function sealedFile(size: number) {
  const bytes = new Uint8Array(randomBytes(size));
  const about = { id: randomUUID(), name: 'scan.pdf', type: 'application/pdf' };
  return { bytes, ...(await sealAttachment(bytes, about, stored.chart.current)) };
}
const fieldCode = async (work: Promise<unknown>) => {
  const error = await work.catch((raised: unknown) => raised);
  return error instanceof Refusal ? error.errors[0]?.code : 'done';
};

describe('an attachment', () => {
  it('F4 is sent in parts, resumed after an interruption, and opens as it was', async () => {
    const { bytes, file, name } = await sealedFile(1_400_000);
    const before = await begin(name.id, file.length);
    expect(before.missing).toEqual([0, 1, 2]);
    await put(name.id, 0, part(file, 0));
    await put(name.id, 2, part(file, 2));
    expect(await refusalCode(open(name.id, 0))).toBe('attachment_incomplete');
    const where = { chartId: stored.chartId, attachmentId: name.id };
    expect((await running.ask(readAttachmentCall, where, sealed.owner)).missing).toEqual([1]);
    expect((await begin(name.id, file.length)).missing).toEqual([1]);
    expect((await put(name.id, 1, part(file, 1))).missing).toEqual([]);
    const parts = [];
    for (const index of [0, 1, 2]) parts.push(bytesOf((await open(name.id, index)).data));
    const opened = await openAttachment(new Uint8Array(Buffer.concat(parts)), name, stored.chart.current);
    expect(Buffer.from(opened).equals(Buffer.from(bytes))).toBe(true);
    const { items } = await running.ask(listChartsCall, { clientId: stored.clientId }, sealed.owner);
    expect(items[0]?.bytes).toBe(file.length);
  });

  it('F4 of 50 MB fits', async () => {
    const { file, name } = await sealedFile(50 * 1024 * 1024);
    // the service in this process heard nothing while the file was being sealed, and is not ready at once
    await eventually(() => begin(name.id, file.length));
    const parts = Math.ceil(file.length / CHUNK_BYTES);
    for (let index = 0; index < parts; index += 1) await put(name.id, index, part(file, index));
    expect(bytesOf((await open(name.id, parts - 1)).data)).toHaveLength(
      file.length % CHUNK_BYTES || CHUNK_BYTES,
    );
    await expect(
      sealAttachment(new Uint8Array(50 * 1024 * 1024 + 1), name, stored.chart.current),
    ).rejects.toThrow();
    expect(await refusalCode(begin(randomUUID(), 61 * 1024 * 1024))).toBe('invalid_input');
  });

  it('F1 X91 is refused as plaintext, out of its place, with another length, or before its first part', async () => {
    const { file, name } = await sealedFile(700_000);
    await begin(name.id, file.length);
    const plain = b64(randomBytes(CHUNK_BYTES));
    expect(await fieldCode(put(name.id, 1, part(file, 1)))).toBe('first_part_missing');
    expect(await fieldCode(put(name.id, 0, plain))).toBe('not_age');
    expect(await fieldCode(put(name.id, 0, part(file, 1)))).toBe('length');
    await put(name.id, 0, part(file, 0));
    expect(await fieldCode(put(name.id, 1, plain))).toBe('length');
    expect(await fieldCode(put(name.id, 2, part(file, 1)))).toBe('length');
    const short = randomUUID();
    await begin(short, CHUNK_BYTES + 7);
    expect(await fieldCode(put(short, 0, part(file, 0)))).toBe('padding_invalid');
  });

  it('F4 a part that is there is not replaced', async () => {
    const { file, name } = await sealedFile(10);
    await begin(name.id, file.length);
    await put(name.id, 0, part(file, 0));
    expect(await refusalCode(put(name.id, 0, part(file, 0)))).toBe('done');
    const { file: other } = await sealedFile(10);
    expect(await refusalCode(put(name.id, 0, part(other, 0)))).toBe('already_there');
    expect(await refusalCode(begin(name.id, file.length + 1))).toBe('already_there');
  });

  it('X32 F6 is opened by those who may open its chart, after a step-up, with an audit row for each part', async () => {
    const { file, name } = await sealedFile(10);
    await begin(name.id, file.length);
    await put(name.id, 0, part(file, 0));
    const other = actorOf(sealed.companyId, 'provider');
    await sealed.let(other, { providerId: randomUUID() });
    const tries = [
      open(name.id, 0, other),
      begin(randomUUID(), 9, other),
      put(name.id, 0, part(file, 0), other),
    ];
    expect(await Promise.all(tries.map(refusalCode))).toEqual(Array(3).fill('chart_unknown'));
    const elsewhere = await sealed.begin();
    const where = { chartId: elsewhere.chartId, attachmentId: name.id, index: 0 };
    expect(await refusalCode(running.ask(readChunkCall, where, sealed.owner))).toBe('chart_unknown');
    const bare = { stepUp: '' };
    expect(
      await refusalCode(
        running.ask(readChunkCall, { ...where, chartId: stored.chartId }, sealed.owner, bare),
      ),
    ).toBe('step_up_required');
    await open(name.id, 0);
    expect(await sealed.log('attachment.open')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ object_id: stored.chartId, body: { attachmentId: name.id, index: 0 } }),
      ]),
    );
  });

  it('F4 that is not finished is deleted after a day, and nobody begins too many', async () => {
    const owner: MemberActor = actorOf(sealed.companyId);
    await sealed.let(owner, { allClients: true });
    for (let each = 0; each < 20; each += 1) await begin(randomUUID(), 4_400, owner);
    expect(await refusalCode(begin(randomUUID(), 4_400, owner))).toBe('too_many_uploads');
    const { file, name } = await sealedFile(10);
    await begin(name.id, file.length);
    await put(name.id, 0, part(file, 0));
    running.clock.advance(25 * 3_600_000);
    await running.service.app.get(UploadsService).sweep();
    expect(await running.rows('SELECT id FROM attachments WHERE NOT complete')).toEqual([]);
    expect(await refusalCode(open(name.id, 0))).toBe('done');
    expect(await refusalCode(begin(randomUUID(), 4_400, owner))).toBe('done');
  });
});
