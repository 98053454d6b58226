import { randomUUID } from 'node:crypto';
import {
  bookingConfirmed,
  listIntakesCall,
  listNotesCall,
  moveIntakeCall,
  openIntakeCall,
  readFormCall,
  readGuestFormCall,
  Refusal,
  removeVaultCall,
  resolveLinkCall,
  sendIntakeCall,
  setFormCall,
  type AnswerOf,
  type AskOf,
} from '@riserbo/contracts';
import { openIntake, sealIntake, type IntakeContent } from '@riserbo/sealed';
import {
  eventually,
  publish,
  refusalCode,
  stubCall,
  testCompany,
  testService,
  type TestCompany,
  type TestService,
} from '@riserbo/testing';
import { medical } from '../src/medical.module';
import { aBooking, actorOf, b64, bytesOf, SealedPractice, service, soap } from './harness';

type Link = AnswerOf<typeof resolveLinkCall>;
const links = new Map<string, Link>();
let running: TestService;
let company: TestCompany;
let sealed: SealedPractice;
let serviceId: string;
let booking: { stop(): Promise<void> };
const gateway = { kind: 'service', service: 'gateway' } as const;
const question = {
  ...{ id: randomUUID(), kind: 'text' as const, required: true, options: [] },
  text: { en: 'Do you take medicines?', it: 'Prende medicinali?' },
};

beforeAll(async () => {
  company = { ...testCompany(), on: ['soap'] };
  running = await testService(medical, { company });
  booking = await stubCall(running.nats, resolveLinkCall, ({ token }) => {
    const link = links.get(token);
    if (!link) throw new Refusal('link_invalid');
    return link;
  });
});
afterAll(async () => {
  await booking?.stop();
  await running?.stop();
});
beforeEach(async () => {
  sealed = await SealedPractice.found(running);
  serviceId = randomUUID();
  await set([question]);
});
const set = (questions: AskOf<typeof setFormCall>['questions'], replaces = 0) =>
  running.ask(setFormCall, { serviceId, questions, replaces }, sealed.owner);
const linkTo = (change: Partial<Link> = {}) => {
  const token = randomUUID().repeat(2);
  const ids = { bookingId: randomUUID(), clientId: randomUUID(), providerId: randomUUID() };
  links.set(token, { companyId: sealed.companyId, serviceId, ...ids, ...change });
  return { token, ...ids };
};
const read = (token: string) => running.ask(readGuestFormCall, { token }, gateway);
const answers = (text: string): IntakeContent => ({
  format: 'intake/1',
  form: { id: serviceId, version: 1 },
  answers: [{ question: question.id, value: text }],
});
async function sealedAnswer(bookingId: string, recipient: string, text = 'Aspirin') {
  const place = { tenant: sealed.companyId, booking: bookingId, recipient, now: running.clock.now() };
  return sealIntake(answers(text), place);
}
async function sent(text = 'Aspirin') {
  const link = linkTo();
  const { recipient } = await read(link.token);
  const file = await sealedAnswer(link.bookingId, recipient, text);
  await running.ask(sendIntakeCall, { token: link.token, version: 1, file: b64(file) }, gateway);
  const { items } = await running.ask(listIntakesCall, {}, sealed.owner);
  const intakeId = items.find(({ bookingId }) => bookingId === link.bookingId)?.id ?? '';
  return { ...link, intakeId };
}

describe('questions before a visit', () => {
  it('F8 are versioned, and a change names the version it replaces', async () => {
    const two = [question, { ...question, id: randomUUID() }];
    expect(await refusalCode(set(two))).toBe('stale_version');
    expect(await set(two, 1)).toMatchObject({ version: 2, questions: two });
    expect(await running.ask(readFormCall, { serviceId }, sealed.owner)).toMatchObject({ version: 2 });
    const both = await Promise.all([set([], 2), set(two, 2)].map(refusalCode));
    expect(both.sort()).toEqual(['done', 'stale_version']);
  });

  it('F8 have their own ids, and options exactly if they are a choice', async () => {
    const options = [{ en: 'Yes', it: 'Sì' }];
    const tries = [
      [question, question],
      [{ ...question, kind: 'choice' as const }],
      [{ ...question, options }],
    ];
    for (const each of tries) expect(await refusalCode(set(each, 1))).toBe('question_invalid');
    expect(await refusalCode(set([{ ...question, kind: 'choice', options }], 1))).toBe('done');
  });

  it('F8 are shown to a guest with the key to seal to, as long as there are some', async () => {
    const { token, bookingId } = linkTo();
    expect(await read(token)).toMatchObject({
      companyId: sealed.companyId,
      bookingId,
      recipient: sealed.practice.roster.inbox.recipient,
      form: { serviceId, version: 1 },
      answered: false,
    });
    expect(await refusalCode(read('x'.repeat(60)))).toBe('link_invalid');
    const other = linkTo({ serviceId: randomUUID() });
    expect(await refusalCode(read(other.token))).toBe('intake_unknown');
    await set([], 1);
    expect(await refusalCode(read(token))).toBe('intake_unknown');
  });
});

describe('sealed answers', () => {
  it('F8 are opened by the practitioner and moved into the chart; the sealed original is gone', async () => {
    const { bookingId, clientId, intakeId } = await sent('Penicillin allergy');
    const opened = await running.ask(openIntakeCall, { intakeId }, sealed.owner);
    const { practice, owner } = sealed;
    const where = { inboxes: [practice.vault.inbox], roster: practice.roster, booking: bookingId };
    const { content } = await openIntake(bytesOf(opened.file), where);
    expect(content.answers).toMatchObject([{ value: 'Penicillin allergy' }]);
    expect(opened.form).toMatchObject({ version: 1, questions: [question] });
    const stored = await sealed.begin(owner, { clientId });
    const note = soap('', { kind: 'intake', content });
    const move = { intakeId, chartId: stored.chartId, seq: 1, file: b64(await stored.chart.write(note)) };
    expect(await running.ask(moveIntakeCall, move, owner)).toMatchObject({ chartId: stored.chartId, seq: 1 });
    const [first] = await sealed.read(clientId, owner, practice.founder);
    expect(first).toMatchObject({ kind: 'intake', content: { answers: [{ value: 'Penicillin allergy' }] } });
    expect((await running.ask(listIntakesCall, {}, owner)).items).toEqual([]);
    expect(await refusalCode(running.ask(openIntakeCall, { intakeId }, owner))).toBe('intake_unknown');
    expect(await running.rows('SELECT file FROM intakes WHERE id = $1', [intakeId])).toEqual([
      { file: null },
    ]);
    expect(await sealed.log('intake.move')).toMatchObject([{ object_id: intakeId }]);
  });

  it('F8 C14 are sent once for a booking', async () => {
    const { token, bookingId } = linkTo();
    const { recipient } = await read(token);
    const send = async () => {
      const file = b64(await sealedAnswer(bookingId, recipient));
      return refusalCode(running.ask(sendIntakeCall, { token, version: 1, file }, gateway));
    };
    expect((await Promise.all([send(), send()])).sort()).toEqual(['done', 'intake_answered']);
    expect((await read(token)).answered).toBe(true);
  });

  it('F8 F1 are refused as plaintext, for two recipients, unknown questions, or while notes are off', async () => {
    const { token, bookingId } = linkTo();
    const send = (file: Uint8Array, version = 1) =>
      refusalCode(running.ask(sendIntakeCall, { token, version, file: b64(file) }, gateway));
    const good = await sealedAnswer(bookingId, (await read(token)).recipient);
    expect(await send(Buffer.from(JSON.stringify(answers('Aspirin'))))).toBe('ciphertext_invalid');
    expect(await send(good, 2)).toBe('intake_unknown');
    company.on = [];
    running.clock.advance(1_000);
    expect(await send(good)).toBe('intake_unknown');
    company.on = ['soap'];
    running.clock.advance(1_000);
    expect(await send(good)).toBe('done');
  });

  it('X32 F8 are for the provider of the booking and for those who may open the chart', async () => {
    const { intakeId, providerId, clientId } = await sent();
    const [mine, other] = [actorOf(sealed.companyId, 'provider'), actorOf(sealed.companyId, 'provider')];
    await sealed.let(mine, { providerId });
    await sealed.let(other, { providerId: randomUUID() });
    const shown = async (actor: typeof mine) => [
      (await running.ask(listIntakesCall, {}, actor)).items.map(({ id }) => id),
      await refusalCode(running.ask(openIntakeCall, { intakeId }, actor)),
    ];
    expect(await shown(mine)).toEqual([[intakeId], 'done']);
    expect(await shown(other)).toEqual([[], 'intake_unknown']);
    expect((await sealed.log('record.deny')).at(-1)).toMatchObject({
      actor_id: other.userId,
      object_id: intakeId,
    });
    const stranger = await sealed.begin();
    const move = {
      intakeId,
      chartId: stranger.chartId,
      seq: 1,
      file: b64(await stranger.chart.write(soap('x'))),
    };
    expect(await refusalCode(running.ask(moveIntakeCall, move, sealed.owner))).toBe('chart_unknown');
    expect((await running.ask(listNotesCall, { chartId: stranger.chartId }, sealed.owner)).items).toEqual([]);
    expect(clientId).not.toBe(stranger.clientId);
  });

  it('F8 F5 keep the vault of their epoch until they are moved', async () => {
    const { member } = await sealed.employ();
    await sent();
    await sealed.practice.revoke(member);
    await sealed.sendEntry();
    expect(await refusalCode(running.ask(removeVaultCall, { epoch: 1 }, sealed.owner))).toBe(
      'rotation_unfinished',
    );
  });

  it('C15 count a booking that was only confirmed as no visit yet', async () => {
    const payload = aBooking(randomUUID(), { startsAt: '2030-01-01T09:00:00.000Z' });
    await publish(running.nats, bookingConfirmed, sealed.companyId, payload);
    await eventually(async () =>
      expect(await running.rows('SELECT state FROM visits WHERE booking_id = $1', [payload.id])).toEqual([
        { state: 'confirmed' },
      ]),
    );
    expect(service('booking', sealed.companyId).service).toBe('booking');
  });
});
