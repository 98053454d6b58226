import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  medicalEraseCall,
  startsOf,
  type AnswerOf,
  type readGuestFormCall,
  type searchSlotsCall,
} from '@riserbo/contracts';
import { Calls, connectNats, ServiceTokens } from '@riserbo/messaging';
import { Clock, Log } from '@riserbo/runtime';
import {
  exportChart,
  fingerprintOf,
  openIntake,
  SealedError,
  sealIntake,
  writeKeyFile,
  type NewNote,
  type NoteContent,
} from '@riserbo/sealed';
import { debianProgram } from '@riserbo/system';
import { Api, expectStatus } from '../play/api';
import { Mailbox, tokenIn } from '../play/mailbox';
import { employ, offer, signUp, type Session } from '../play/practice';
import {
  deskOf,
  fromBase64,
  makeKey,
  SealedBrowser,
  toBase64,
  type Desk,
  type KeyHolder,
  type OpenedChart,
} from '../play/sealed';
import { givePlan } from '../play/vendor';
import { say } from './main-job';
import { setDemoStage, type DemoStage } from './stage';

const CHARTS = Number(process.env['DEMO_CHARTS'] ?? 1_000);
const AT_ONCE = 8;
const password = `demo ${randomUUID()}`;
const age = () => debianProgram({ name: 'age', package: 'age', variable: 'AGE_PROGRAM' });

interface Practice {
  stage: DemoStage;
  api: Api;
  mails: Mailbox;
  session: Session;
  slug: string;
  office: Api;
  desk: Desk;
  founder: KeyHolder;
  browser: SealedBrowser;
  serviceId: string;
  providerId: string;
}
const noteOf = (content: NoteContent, change: Partial<NewNote> = {}): NewNote => ({
  ...{ record: randomUUID(), ver: 1, kind: 'soap', class: 'standard', jti: randomUUID(), attachments: [] },
  content,
  ...change,
});
const soap = (subjective: string): NoteContent => ({ format: 'soap/1', subjective });

/**
 * Sealed notes on a temporary system: what the browser of a practice does, step by step, each with its proof.
 */
export async function demoMedical(): Promise<void> {
  const stage = await setDemoStage({ RATE_LIMIT_PER_MINUTE: '1000000' });
  try {
    const practice = await foundPractice(stage);
    const chart = await writeNotes(practice);
    await moveIntake(practice);
    const colleague = await admitColleague(practice, chart.clientId);
    await rotate(practice, colleague);
    await exportNotes(practice, chart);
    await erase(practice, chart.clientId);
  } finally {
    await stage.strike();
  }
}

async function foundPractice(stage: DemoStage): Promise<Practice> {
  const { system, mailUrl } = stage;
  const [api, mails] = [new Api(system.baseUrl), new Mailbox(mailUrl)];
  const run = randomUUID().slice(0, 8);
  const slug = `notes-${run}`;
  const place = { companyName: `Notes ${run}`, slug, locale: 'en' as const, timeZone: 'Europe/Rome' };
  const session = await signUp(
    api,
    mails,
    { email: `owner-${run}@demo.example`, password, name: 'Olivia' },
    place,
  );
  const office = api.as(session.accessToken);
  await givePlan(system.settings, slug, 'standard');
  for (const feature of ['two_factor_required', 'soap'])
    expectStatus(await office.request('PUT', `/v1/features/${feature}`, { body: { on: true } }), 200);
  const { id: serviceId } = await offer(office, { name: 'Physiotherapy', durationMinutes: 30 });
  const { id: providerId } = await employ(office, 'Dr. Demo', 'Europe/Rome', [serviceId]);
  const { items } = expectStatus(await office.get<{ items: { userId: string }[] }>('/v1/members'), 200).body;
  const userId = items[0]?.userId ?? '';
  const founder = await makeKey(session.companyId, userId, 'admin', 'x25519');
  const recovery = await makeKey(session.companyId, randomUUID(), 'recovery', 'x25519');
  const desk = deskOf(office, password);
  const browser = new SealedBrowser(desk, founder);
  await browser.found(recovery);
  await browser.put(`/v1/medical/practitioners/${userId}`, { providerId, allClients: true, active: true });
  say('F2', 'founder and recovery keys are made on the client', fingerprintOf(founder.keys));
  return { ...{ stage, api, mails, session, slug, office, desk, founder, browser, serviceId, providerId } };
}

async function newClient({ office }: Practice, name: string): Promise<string> {
  return expectStatus(await office.post<{ id: string }>('/v1/clients', { name, locale: 'en' }), 201).body.id;
}

async function writeNotes(practice: Practice): Promise<OpenedChart> {
  const { browser } = practice;
  const clientId = await newClient(practice, 'Carla Client');
  const chart = await browser.begin(clientId);
  const first = noteOf(soap('Knee pain for three days'));
  await browser.write(chart, first);
  await browser.write(chart, {
    ...first,
    ver: 2,
    kind: 'amend',
    jti: randomUUID(),
    content: soap('Left knee'),
  });
  const [opened] = await browser.open(clientId);
  const versions = opened?.notes.map(({ ver, kind }) => `${kind} ${ver}`).join(', ') ?? '';
  say('F1 F4', 'a note and an addendum, sealed, stored, opened and verified', versions);
  const plain = { file: toBase64(Buffer.from('Knee pain in plain text')) };
  const path = `/v1/charts/${chart.chartId}/notes/3`;
  const refused = await practice.office.request<{ code: string }>('PUT', path, { body: plain });
  say('F1 X91', 'plaintext is refused', `${refused.status} ${refused.body.code}`);
  return opened as OpenedChart;
}

async function moveIntake(practice: Practice): Promise<void> {
  const { api, browser, office, serviceId, session } = practice;
  const question = { id: randomUUID(), kind: 'text', required: true, options: [] };
  const text = { en: 'Do you take medicines?', it: 'Prende medicinali?' };
  const form = { questions: [{ ...question, text }], replaces: 0 };
  expectStatus(await office.request('PUT', `/v1/services/${serviceId}/intake-form`, { body: form }), 200);
  const link = { 'x-link-token': await bookAsGuest(practice) };
  const asked = await api.get<AnswerOf<typeof readGuestFormCall>>('/v1/manage/intake', link);
  const { bookingId: booking, recipient } = expectStatus(asked, 200).body;
  const content = {
    ...{ format: 'intake/1' as const, form: { id: serviceId, version: 1 } },
    answers: [{ question: question.id, value: 'Aspirin' }],
  };
  const place = { tenant: session.companyId, booking, recipient, now: new Date() };
  const body = { version: 1, file: toBase64(await sealIntake(content, place)) };
  expectStatus(await api.post('/v1/manage/intake', body, link), 201);
  say('F8', 'a guest seals answers in the browser and sends them', `for booking ${booking}`);
  const list = await office.get<{ items: { id: string; clientId: string }[] }>('/v1/medical/intakes');
  const [intake] = expectStatus(list, 200).body.items;
  if (!intake) throw new Error('the answers did not arrive');
  const { file } = await browser.read<{ file: string }>(`/v1/medical/intakes/${intake.id}`);
  const [{ inbox }, roster] = [await browser.vault(), await browser.roster()];
  const opened = await openIntake(fromBase64(file), { inboxes: [inbox], roster, booking });
  const chart = await browser.begin(intake.clientId);
  const sealed = await browser.seal(chart, noteOf(opened.content, { kind: 'intake' }));
  const move = { chartId: chart.chartId, seq: 1, file: toBase64(sealed.file) };
  await browser.post(`/v1/medical/intakes/${intake.id}/move`, move, 200);
  const [moved] = await browser.open(intake.clientId);
  say('F8', 'a practitioner moves them into the chart', `note 1 is ${moved?.notes[0]?.kind ?? 'missing'}`);
}

/** @returns the token of the mailed link */
async function bookAsGuest({ api, mails, slug, office, serviceId, providerId }: Practice): Promise<string> {
  const pass = await api.post<{ token: string }>(`/v1/pages/${slug}/guests`);
  const guest = api.as(expectStatus(pass, 201).body.token);
  const from = new Date(Date.now() + 2 * 86_400_000);
  const to = new Date(from.getTime() + 7 * 86_400_000);
  const query = new URLSearchParams({ serviceId, from: from.toISOString(), to: to.toISOString() });
  const slots = await office.get<AnswerOf<typeof searchSlotsCall>>(`/v1/slots?${query.toString()}`);
  const [start] = expectStatus(slots, 200).body.providers.flatMap(startsOf);
  if (start === undefined) throw new Error('there is no free time in a week');
  const email = `guest-${randomUUID().slice(0, 8)}@demo.example`;
  const booking = { serviceId, providerId, startsAt: new Date(start).toISOString() };
  const body = { ...booking, contact: { name: 'Greta Guest', email } };
  expectStatus(await guest.post('/v1/bookings', body, { 'idempotency-key': randomUUID() }), 201);
  return tokenIn(await mails.wait(email, ({ text }) => /\/m\/(en|it)\//.test(text ?? '')), 'manage');
}

async function admitColleague(practice: Practice, clientId: string): Promise<SealedBrowser> {
  const { api, mails, office, browser, session } = practice;
  const email = `colleague-${randomUUID().slice(0, 8)}@demo.example`;
  const proof = expectStatus(
    await office.post<{ stepUpToken: string }>('/v1/step-up', { password, purpose: 'members' }),
    201,
  ).body;
  const invited = { email, name: 'Colin Colleague', role: 'provider' };
  expectStatus(await office.post('/v1/members', invited, { 'x-step-up': proof.stepUpToken }), 202);
  const token = tokenIn(await mails.wait(email, () => true), 'invitation');
  expectStatus(await api.post('/v1/invitations/accept', { token, password }), 201);
  const signedIn = expectStatus(await api.post<Session>('/v1/sessions', { email, password }), 201).body;
  const { items } = expectStatus(
    await office.get<{ items: { userId: string; role: string }[] }>('/v1/members'),
    200,
  ).body;
  const userId = items.find(({ role }) => role === 'provider')?.userId ?? '';
  const key = await makeKey(session.companyId, userId, 'practitioner', 'x25519');
  const desk = deskOf(api.as(signedIn.accessToken), password);
  const offered = { body: { card: key.card } };
  expectStatus(await desk.api.request('PUT', `/v1/medical/cards/${key.keys.kid}`, offered), 200);
  await browser.add(key.card);
  const colleague = new SealedBrowser(desk, key, browser.root);
  const rights = { providerId: randomUUID(), allClients: false, active: true };
  await browser.put(`/v1/medical/practitioners/${userId}`, rights);
  const refused = await desk.api.get<{ code: string }>(`/v1/clients/${clientId}/charts`, await desk.stepUp());
  say('F5 X32', 'a second practitioner has a key and may not ask for every chart', refused.body.code);
  await browser.put(`/v1/clients/${clientId}/practitioners`, { userIds: [userId] });
  const [chart] = await colleague.open(clientId);
  say('F5', 'an owner chooses them for one client', `${chart?.notes.length ?? 0} notes open`);
  return colleague;
}

async function rotate(practice: Practice, leaver: SealedBrowser): Promise<void> {
  const { browser } = practice;
  const clients = Array.from({ length: CHARTS }, () => randomUUID());
  for (let at = 0; at < clients.length; at += AT_ONCE)
    await Promise.all(clients.slice(at, at + AT_ONCE).map((client) => browser.begin(client)));
  say('F5', 'many clients are treated', `${CHARTS} more charts`);
  await browser.revoke(leaver.holder.keys.kid);
  const locked = await leaver.vault(2).then(
    () => 'opened',
    (error: unknown) => (error as SealedError).code,
  );
  say('F5', 'the second practitioner leaves; the new vault is closed to them', locked);
  const total = CHARTS + 2;
  for await (const { done } of browser.rotate(1)) if (done >= total / 3) break;
  const { left } = await browser.read<{ left: number }>('/v1/medical/wraps?epoch=1&limit=1');
  say('F5', 'the rotation is interrupted', `${total - left} of ${total} done, ${left} left`);
  let again = 0;
  for await (const { done } of browser.rotate(1)) {
    again = done;
    if (done % Math.ceil(left / 4) === 0) process.stdout.write(`    ${total - left + done} of ${total}\n`);
  }
  const headers = await practice.desk.stepUp();
  expectStatus(await practice.office.request('DELETE', '/v1/medical/vaults/1', { headers }), 204);
  say('F5', 'it continues where it stopped, and the old vault is deleted', `${again} done, 0 left`);
}

async function exportNotes({ founder, browser }: Practice, { clientId }: OpenedChart): Promise<void> {
  const [chart] = await browser.open(clientId);
  if (!chart) throw new Error('the chart is gone');
  const { entries } = await browser.entries();
  const about = { client: clientId, rosterEntries: entries, charts: chart.charts, notes: chart.notes };
  const files = await exportChart(
    { ...about, attachments: new Map() },
    { recipient: founder.keys.recipient },
  );
  const folder = mkdtempSync(join(tmpdir(), 'riserbo-export-'));
  try {
    const at = (name: string) => join(folder, name);
    writeFileSync(at('key.txt'), await writeKeyFile(founder.file), { mode: 0o600 });
    for (const [path, bytes] of files) writeFileSync(at(path.replaceAll('/', '-')), bytes);
    const open = (key: string, file: string, to: string) => {
      const run = spawnSync(age(), ['-d', '-i', at(key), '-o', at(to), at(file)], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`age could not open ${file}`);
      return readFileSync(at(to), 'utf8');
    };
    open('key.txt', 'export-key.age', 'export-key.txt');
    const text = open('export-key.txt', 'notes-0001.txt.age', 'note.txt');
    if (!text.includes('Knee pain for three days')) throw new Error('the export lacks the note');
    say('F2', 'an export opens with the stock age', `${files.size} files`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function erase({ stage, browser, office, session }: Practice, clientId: string): Promise<void> {
  const { settings } = stage.system;
  const { secrets, natsPort } = settings;
  const credentials = {
    ...{ url: `nats://127.0.0.1:${natsPort}`, user: 'retention' },
    password: secrets.nats['retention'] ?? '',
  };
  const bus = await connectNats(credentials, Log.silent());
  const key = JSON.parse(readFileSync(secrets.files.serviceKeys.retention, 'utf8')) as object;
  const clock = new Clock();
  const calls = new Calls(bus, clock, () => false, new ServiceTokens('retention', key, clock));
  const person = { caseId: randomUUID(), kind: 'client' as const, personId: clientId, ids: [clientId] };
  const step = { ...person, phase: 'erase' as const, requestedAt: clock.now().toISOString() };
  const ask = () => calls.askAs(medicalEraseCall, step, { companyId: session.companyId });
  try {
    const kept = await ask();
    const [reason] = kept.retained;
    say('F7', 'the notes are kept, with the reason', `${reason?.basis ?? ''} until ${reason?.until ?? ''}`);
    const proof = await office.post<{ stepUpToken: string }>('/v1/step-up', {
      password,
      purpose: 'protections',
    });
    const headers = { 'x-step-up': expectStatus(proof, 201).body.stepUpToken, 'if-match': '"v1"' };
    const body = { retentionYears: 0 };
    expectStatus(await office.request('PUT', '/v1/medical/settings', { body, headers }), 200);
    const { counts } = await ask();
    say(
      'F7',
      'an owner ends the period, and the client is erased',
      `${counts['wraps'] ?? 0} keys, ${counts['notes'] ?? 0} notes`,
    );
    const left = await browser.open(clientId).then(
      () => 'nothing',
      (error: unknown) => (error as SealedError).code,
    );
    say('F3 F7', 'a device that had seen the chart says so', left);
  } finally {
    await bus.close();
  }
}
