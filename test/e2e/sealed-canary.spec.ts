import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sealAttachment, sealIntake, type ChartKey } from '@riserbo/sealed';
import { owners, type AnswerOf, type readGuestFormCall } from '@riserbo/contracts';
import { eventually, removeScratch, scratchFolder, testSystem, type TestSystem } from '@riserbo/testing';
import { Client } from 'pg';
import { expectStatus } from '../../scripts/play/api';
import { toBase64 } from '../../scripts/play/sealed';
import { createFixture, type Fixture } from './good-calls';
import { note, sealedPractice, type SealedFixture } from './good-calls/medical';
import { manageToken } from './good-calls/stage';
import { tablesWith } from './stored';

const canaries = {
  note: `zebrafinch${randomUUID()}`,
  intake: `budgerigar${randomUUID()}`,
  file: `cockatiel${randomUUID()}`,
  name: `Lorikeet ${randomUUID()}`,
  notes: `kingfisher${randomUUID()}`,
};
/** Stored in plain: shows that the search finds what is there. */
const control = `Parakeet ${randomUUID()}`;
const folder = scratchFolder();
let system: TestSystem;
let stage: Fixture;
let sealed: SealedFixture;

/** Bytes that a text leaves as UTF-8, UTF-16, hex, and base64 at each of its three positions. */
function formsOf(text: string): Buffer[] {
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64');
    return whole.slice(4, -4);
  });
  const texts = [text, Buffer.from(text).toString('hex'), ...base64];
  return [...texts.map((each) => Buffer.from(each)), Buffer.from(text, 'utf16le')];
}
function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.isFile() ? [path] : [];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
/** Files of the whole system that hold a text: tables, write-ahead log, event store, logs, caught mails. */
function filesWith(text: string): string[] {
  const forms = formsOf(text);
  return filesIn(folder).filter((file) => {
    const bytes = bytesOf(file);
    return forms.some((form) => bytes.includes(form));
  });
}
/** Bytes of a file; none of one that its server removed after it was listed, as Postgres does with its caches. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

beforeAll(async () => {
  system = await testSystem({ folder, processes: true, env: { LOG_LEVEL: 'debug' } });
  stage = await createFixture(system);
  sealed = await sealedPractice(stage);
  const draft = { body: { text: control }, headers: { 'if-match': '"v1"' } };
  expectStatus(await sealed.office.request('PUT', '/v1/policies/privacy/it/draft', draft), 200);
  const person = { name: canaries.name, notes: canaries.notes, locale: 'en' };
  const client = await sealed.office.post<{ id: string }>('/v1/clients', person);
  const { id: clientId } = expectStatus(client, 201).body;
  const chart = await sealed.browser.begin(clientId);
  await sealed.browser.write(chart, note(canaries.note));
  await attach(chart.chartId, chart.charts.get(1) as ChartKey);
  await answerQuestions();
  expect((await sealed.browser.open(clientId))[0]?.notes).toHaveLength(1);
}, 180_000);
afterAll(async () => {
  await system?.stop();
  removeScratch(folder);
});

async function attach(chartId: string, key: ChartKey): Promise<void> {
  const id = randomUUID();
  const bytes = Buffer.from(canaries.file.repeat(50));
  const { file } = await sealAttachment(
    new Uint8Array(bytes),
    { id, name: 'a.txt', type: 'text/plain' },
    key,
  );
  const path = `/v1/charts/${chartId}/attachments/${id}`;
  expectStatus(await sealed.office.request('PUT', path, { body: { bytes: file.length } }), 200);
  const part = { body: { data: toBase64(file) } };
  expectStatus(await sealed.office.request('PUT', `${path}/parts/0`, part), 200);
}
async function answerQuestions(): Promise<void> {
  const link = { 'x-link-token': await manageToken(sealed) };
  const asked = await stage.open.get<AnswerOf<typeof readGuestFormCall>>('/v1/manage/intake', link);
  const { companyId: tenant, bookingId: booking, recipient, form } = expectStatus(asked, 200).body;
  const content = {
    ...{ format: 'intake/1' as const, form: { id: sealed.serviceId, version: 1 } },
    answers: [{ question: form.questions[0]?.id ?? '', value: canaries.intake }],
  };
  const file = await sealIntake(content, { tenant, booking, recipient, now: new Date() });
  const body = { version: 1, file: toBase64(file) };
  expectStatus(await stage.open.post('/v1/manage/intake', body, link), 201);
}

describe('a sealed note, attachment, answer and client record', () => {
  it('F1 F8 D9 is readable in no table, in any form', async () => {
    const url = system.postgres.url;
    expect(await tablesWith(url, 'clients', control)).toContain('policy_drafts');
    for (const owner of owners)
      for (const canary of [...Object.values(canaries), 'AGE-SECRET-KEY'])
        expect([owner, await tablesWith(url, owner, canary)]).toEqual([owner, []]);
  });

  it('F1 F8 D9 X94 is readable in no file: table, write-ahead log, event store, log or mail', async () => {
    const admin = new Client({ connectionString: system.postgres.url });
    await admin.connect();
    await admin.query('CHECKPOINT');
    await admin.end();
    await eventually(async () =>
      expect(filesWith(control).some((file) => file.includes('pg_wal'))).toBe(true),
    );
    expect(filesIn(join(folder, 'logs')).length).toBeGreaterThan(5);
    for (const canary of Object.values(canaries)) expect(filesWith(canary)).toEqual([]);
    expect(filesWith(sealed.browser.holder.keys.identity)).toEqual([]);
  });
});
