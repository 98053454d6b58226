import { randomUUID } from 'node:crypto';
import { createChart, sealIntake } from '@riserbo/sealed';
import { expectStatus } from '../../../scripts/play/api';
import { deskOf, makeKey, SealedBrowser, toBase64, type OpenedChart } from '../../../scripts/play/sealed';
import { givePlan } from '../../../scripts/play/vendor';
import { createPractice, key, manageToken, password, steppedUp, type Fixture, type GoodCalls } from './stage';
import { signedInClient } from './clients';

export interface SealedFixture extends Fixture {
  browser: SealedBrowser;
  userId: string;
}
const known = new WeakMap<Fixture, Promise<SealedFixture>>();
export const note = (text: string) => ({
  ...{ record: randomUUID(), ver: 1, kind: 'soap' as const, class: 'standard' as const },
  ...{ jti: randomUUID(), attachments: [], content: { format: 'soap/1' as const, subjective: text } },
});

/** A practice of the same system that has keys for notes, and asks questions before the visit. */
export function sealedPractice(stage: Fixture): Promise<SealedFixture> {
  const made = known.get(stage) ?? found(stage);
  known.set(stage, made);
  return made;
}
async function found(stage: Fixture): Promise<SealedFixture> {
  const practice = await createPractice(stage);
  const { office, place, slug, session, serviceId, providerId } = practice;
  await givePlan(place, slug, 'standard');
  for (const feature of ['two_factor_required', 'soap'])
    expectStatus(await office.request('PUT', `/v1/features/${feature}`, { body: { on: true } }), 200);
  const { items } = expectStatus(await office.get<{ items: { userId: string }[] }>('/v1/members'), 200).body;
  const userId = items[0]?.userId ?? '';
  const { companyId } = session;
  const founder = await makeKey(companyId, userId, 'admin', 'x25519');
  const browser = new SealedBrowser(deskOf(office, password), founder);
  await browser.found(await makeKey(companyId, randomUUID(), 'recovery', 'x25519'));
  const rights = { providerId, allClients: true, active: true };
  await browser.put(`/v1/medical/practitioners/${userId}`, rights);
  const question = {
    ...{ id: randomUUID(), kind: 'text', required: true, options: [] },
    text: { en: 'Allergies?', it: 'Allergie?' },
  };
  const form = { questions: [question], replaces: 0 };
  expectStatus(await office.request('PUT', `/v1/services/${serviceId}/intake-form`, { body: form }), 200);
  return { ...practice, browser, userId };
}

/** A chart with one note, in that practice. */
async function chartOf(stage: Fixture): Promise<SealedFixture & { chart: OpenedChart }> {
  const sealed = await sealedPractice(stage);
  const chart = await sealed.browser.begin(sealed.clientId);
  await sealed.browser.write(chart, note('A note'));
  return { ...sealed, chart };
}
async function wrapOf({ browser }: SealedFixture, client: string, gen: number): Promise<string> {
  const about = { client, gen, now: new Date() };
  return toBase64((await createChart(about, await browser.roster(), browser.holder.keys)).wrap);
}
async function uploaded(stage: Fixture) {
  const { browser, chart } = await chartOf(stage);
  const path = `/v1/charts/${chart.chartId}/attachments/${randomUUID()}`;
  // a note is a sealed file, too
  const { file } = await browser.seal(chart, note('stands for a scan'));
  const { api } = browser.desk;
  expectStatus(await api.request('PUT', path, { body: { bytes: file.length } }), 200);
  return {
    api,
    path,
    browser,
    put: () => api.request('PUT', `${path}/parts/0`, { body: { data: toBase64(file) } }),
  };
}
const stepUp = async ({ browser }: SealedFixture) => browser.desk.stepUp();
export async function answer(stage: Fixture) {
  const sealed = await sealedPractice(stage);
  const token = await manageToken(sealed);
  const link = { 'x-link-token': token };
  const asked = await stage.open.get<{ companyId: string; bookingId: string; recipient: string }>(
    '/v1/manage/intake',
    link,
  );
  const { companyId: tenant, bookingId: booking, recipient } = expectStatus(asked, 200).body;
  const form = { id: sealed.serviceId, version: 1 };
  const content = { format: 'intake/1' as const, form, answers: [] };
  const file = toBase64(await sealIntake(content, { tenant, booking, recipient, now: new Date() }));
  const sent = await stage.open.post('/v1/manage/intake', { version: 1, file }, link);
  return { sealed, asked, sent, bookingId: booking };
}
async function waiting(stage: Fixture) {
  const { sealed, bookingId } = await answer(stage);
  const list = await sealed.office.get<{ items: { id: string; bookingId: string; clientId: string }[] }>(
    '/v1/medical/intakes',
  );
  const intake = expectStatus(list, 200).body.items.find((each) => each.bookingId === bookingId);
  if (!intake) throw new Error('the answers did not arrive');
  return { sealed, intake };
}

export const medical: GoodCalls = {
  'medical.roster.read': async (stage) => (await sealedPractice(stage)).office.get('/v1/medical/roster'),
  'medical.roster.append': async (stage) => {
    const { browser, session, office } = await sealedPractice(stage);
    const newcomer = await makeKey(session.companyId, randomUUID(), 'practitioner', 'x25519');
    const { entries } = await browser.entries();
    const change = { op: 'add' as const, card: newcomer.card };
    const { path, body } = await browser.entry(entries, change, await browser.vault());
    return office.request('PUT', path, { body, headers: await browser.desk.stepUp() });
  },
  'medical.vault.read': async (stage) => {
    const sealed = await sealedPractice(stage);
    return sealed.office.get('/v1/medical/vaults/1', await stepUp(sealed));
  },
  'medical.vault.remove': async (stage) => {
    const { browser, session, office } = await found(stage);
    const leaver = await makeKey(session.companyId, randomUUID(), 'practitioner', 'x25519');
    await browser.add(leaver.card);
    await browser.revoke(leaver.keys.kid);
    return office.request('DELETE', '/v1/medical/vaults/1', { headers: await browser.desk.stepUp() });
  },
  'medical.card.offer': async (stage) => {
    const { office, browser } = await sealedPractice(stage);
    const { keys, card } = browser.holder;
    return office.request('PUT', `/v1/medical/cards/${keys.kid}`, { body: { card } });
  },
  'medical.card.list': async (stage) => (await sealedPractice(stage)).office.get('/v1/medical/cards?limit=1'),
  'medical.wrap.list': async (stage) => {
    const sealed = await chartOf(stage);
    return sealed.office.get('/v1/medical/wraps?epoch=1&limit=1', await stepUp(sealed));
  },
  'medical.wrap.replace': async (stage) => {
    const sealed = await chartOf(stage);
    const body = { epoch: 1, file: await wrapOf(sealed, sealed.clientId, 1) };
    const headers = { ...(await stepUp(sealed)), 'if-match': '"v1"' };
    return sealed.office.request('PUT', `/v1/charts/${sealed.chart.chartId}/wraps/1`, { body, headers });
  },
  'medical.wrap.add': async (stage) => {
    const sealed = await chartOf(stage);
    const body = { gen: 2, epoch: 1, wrap: await wrapOf(sealed, sealed.clientId, 2) };
    return sealed.office.post(`/v1/charts/${sealed.chart.chartId}/wraps`, body);
  },
  'medical.practitioner.list': async (stage) =>
    (await sealedPractice(stage)).office.get('/v1/medical/practitioners?limit=1'),
  'medical.practitioner.set': async (stage) => {
    const sealed = await sealedPractice(stage);
    const body = { providerId: null, allClients: false, active: false };
    const path = `/v1/medical/practitioners/${randomUUID()}`;
    return sealed.office.request('PUT', path, { body, headers: await stepUp(sealed) });
  },
  'medical.practitioner.choose': async (stage) => {
    const sealed = await sealedPractice(stage);
    const body = { userIds: [sealed.userId] };
    const path = `/v1/clients/${sealed.clientId}/practitioners`;
    return sealed.office.request('PUT', path, { body, headers: await stepUp(sealed) });
  },
  'medical.glass.break': async (stage) => {
    const sealed = await sealedPractice(stage);
    const path = `/v1/clients/${sealed.clientId}/break-glass`;
    return sealed.office.post(path, { reason: 'emergency' }, { ...key(), ...(await stepUp(sealed)) });
  },
  'medical.glass.list_own': async (stage) =>
    (await signedInClient(stage)).api.get('/v1/my/emergency-openings?limit=1'),
  'medical.chart.list': async (stage) => {
    const sealed = await chartOf(stage);
    return sealed.office.get(`/v1/clients/${sealed.clientId}/charts`, await stepUp(sealed));
  },
  'medical.chart.create': async (stage) => {
    const sealed = await sealedPractice(stage);
    const wrap = await wrapOf(sealed, sealed.clientId, 1);
    const body = { audience: 'author', userIds: [], epoch: 1, wrap };
    return sealed.office.request('PUT', `/v1/clients/${sealed.clientId}/charts/${randomUUID()}`, { body });
  },
  'medical.chart.set_audience': async (stage) => {
    const sealed = await chartOf(stage);
    const headers = { ...(await stepUp(sealed)), 'if-match': '"v1"' };
    const path = `/v1/charts/${sealed.chart.chartId}/audience`;
    return sealed.office.request('PUT', path, { body: { audience: 'members', userIds: [] }, headers });
  },
  'medical.note.add': async (stage) => {
    const { browser, chart, office } = await chartOf(stage);
    const { file, head } = await browser.seal(chart, note('Another note'));
    const path = `/v1/charts/${chart.chartId}/notes/${head.seq}`;
    return office.request('PUT', path, { body: { file: toBase64(file) } });
  },
  'medical.note.list': async (stage) => {
    const sealed = await chartOf(stage);
    return sealed.office.get(`/v1/charts/${sealed.chart.chartId}/notes?after=0`, await stepUp(sealed));
  },
  'medical.attachment.begin': async (stage) => {
    const { api, path } = await uploaded(stage);
    return api.request('PUT', `${path.slice(0, -36)}${randomUUID()}`, { body: { bytes: 5_000 } });
  },
  'medical.attachment.put': async (stage) => (await uploaded(stage)).put(),
  'medical.attachment.read': async (stage) => {
    const { api, path } = await uploaded(stage);
    return api.get(path);
  },
  'medical.attachment.open': async (stage) => {
    const { api, path, put, browser } = await uploaded(stage);
    expectStatus(await put(), 200);
    return api.get(`${path}/parts/0`, await browser.desk.stepUp());
  },
  'medical.form.read': async (stage) => {
    const { office, serviceId } = await sealedPractice(stage);
    return office.get(`/v1/services/${serviceId}/intake-form`);
  },
  'medical.form.set': async (stage) => {
    const { office } = await sealedPractice(stage);
    const body = { questions: [], replaces: 0 };
    return office.request('PUT', `/v1/services/${randomUUID()}/intake-form`, { body });
  },
  'medical.intake.ask': async (stage) => (await answer(stage)).asked,
  'medical.intake.send': async (stage) => (await answer(stage)).sent,
  'medical.intake.list': async (stage) =>
    (await waiting(stage)).sealed.office.get('/v1/medical/intakes?limit=1'),
  'medical.intake.open': async (stage) => {
    const { sealed, intake } = await waiting(stage);
    return sealed.office.get(`/v1/medical/intakes/${intake.id}`, await stepUp(sealed));
  },
  'medical.intake.move': async (stage) => {
    const { sealed, intake } = await waiting(stage);
    const chart = await sealed.browser.begin(intake.clientId);
    const { file } = await sealed.browser.seal(chart, note('moved'));
    const body = { chartId: chart.chartId, seq: 1, file: toBase64(file) };
    return sealed.office.post(`/v1/medical/intakes/${intake.id}/move`, body, await stepUp(sealed));
  },
  'medical.settings.read': async (stage) => (await sealedPractice(stage)).office.get('/v1/medical/settings'),
  'medical.settings.set': async (stage) => {
    const { office } = stage;
    const read = await office.get('/v1/medical/settings');
    const headers = {
      ...(await steppedUp(stage, 'protections')),
      'if-match': read.headers.get('etag') ?? '',
    };
    return office.request('PUT', '/v1/medical/settings', { body: { retentionYears: 20 }, headers });
  },
  'medical.hold.set': async (stage) => {
    const headers = await steppedUp(stage, 'records');
    const body = { basis: 'claim', until: '2040-01-01' };
    return stage.office.request('PUT', `/v1/clients/${stage.clientId}/legal-hold`, { body, headers });
  },
};
