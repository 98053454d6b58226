import { randomUUID } from 'node:crypto';
import {
  changeCampaignCall,
  chooseMessagesCall,
  createCampaignCall,
  listExclusionsCall,
  previewCampaignCall,
  readCampaignCall,
  readMessageLinkCall,
  startCampaignCall,
  stopCampaignCall,
  testCampaignCall,
  type AskOf,
  type Campaign,
  type MemberActor,
} from '@riserbo/contracts';
import { Round } from '@riserbo/runtime';
import { eventually, refusalCode } from '@riserbo/testing';
import { simpleParser } from 'mailparser';
import { CampaignCollector } from '../src/campaigns/collector';
import { header, openPostOffice, usual, type KnownClient, type NotificationsHarness } from './post-office';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
type Written = AskOf<typeof createCampaignCall>;
const spring: Written = {
  ...{ name: 'Spring', segment: {}, perHour: 10_000 },
  texts: [{ locale: 'en', subject: 'News for {name}', body: 'Dear {name},\n\n<b>Come</b> to {company}.' }],
};

describe('campaigns', () => {
  let office: NotificationsHarness;
  let owner: MemberActor & { companyId: string };
  beforeAll(async () => {
    office = await openPostOffice();
  });
  afterAll(() => office?.stop());
  beforeEach(() => {
    owner = aMember('owner');
    office.relay.mails.length = 0;
    office.relay.mood = 'takes';
    office.clients.clear();
    Object.assign(office.answers, usual());
    Object.assign(office.answers.facts, { plan: 'premium', on: ['promotions'] });
  });

  const aMember = (role: 'owner' | 'reception') => ({
    ...({ kind: 'member', companyId: randomUUID(), role } as const),
    ...{ userId: randomUUID(), sessionId: randomUUID() },
  });
  const aClient = (change: Partial<KnownClient> = {}, id: string = randomUUID()): string => {
    const contact = { name: 'Carla Canary', email: `${id}@client.example`, proven: true };
    office.clients.set(id, { contact, obstacle: null, consents: true, lastVisitAt: null, ...change });
    return id;
  };
  const write = (change: Partial<Written> = {}) =>
    office.ask(createCampaignCall, { ...spring, ...change }, owner);
  const read = (campaignId: string) => office.ask(readCampaignCall, { campaignId }, owner);
  const start = ({ id: campaignId, version }: Campaign, at?: string) =>
    office.ask(startCampaignCall, { campaignId, ...(at === undefined ? {} : { at }) }, owner, {
      ifMatch: version,
    });
  /** Clients are looked for by the clock of the test, which does not move by itself. */
  const collect = () => office.service.app.get(CampaignCollector, { strict: false }).collect(new Round());
  const becomes = (id: string, expected: object) =>
    eventually(
      async () => {
        await collect();
        expect(await read(id)).toMatchObject(expected);
      },
      { within: 30_000 },
    );
  const count = async ({ id: campaignId }: Campaign) => {
    await office.ask(previewCampaignCall, { campaignId }, owner);
    await becomes(campaignId, { countedAt: expect.any(String) as string });
    return read(campaignId);
  };
  const recipients = () => office.relay.mails.flatMap((mail) => mail.recipients).sort();
  const address = (id: string) => `${id}@client.example`;

  it('G7 counts who would get it, and who would not and why, and lists them', async () => {
    const gets = aClient();
    const refuser = aClient({ obstacle: 'no_consent', consents: false });
    aClient({ obstacle: 'restricted' });
    aClient({ contact: { email: address(gets).toUpperCase(), proven: true } });
    const draft = await write();
    const counted = await count(draft);
    expect(counted).toMatchObject({
      ...{ state: 'draft', recipients: 1 },
      excluded: { no_consent: 1, restricted: 1, same_address: 1 },
    });
    const { items } = await office.ask(
      listExclusionsCall,
      { campaignId: draft.id, reason: 'no_consent' },
      { ...owner, role: 'reception' },
    );
    expect(items).toEqual([{ clientId: refuser }]);
    expect(office.relay.mails).toEqual([]);
  });

  it('G7 writes to each client once, in their name and with a link to stop', async () => {
    const ids = [aClient(), aClient()];
    const { id } = await start(await write());
    await becomes(id, { recipients: 2 });
    office.clock.advance(1_000);
    await becomes(id, { state: 'done', progress: { queued: 0, sent: 2 } });
    expect(recipients()).toEqual(ids.map(address).sort());
    const raw = office.relay.mails[0]?.raw ?? '';
    const { subject, text, html } = await simpleParser(raw);
    expect(subject).toBe('News for Carla Canary');
    expect(text).toContain('Come</b> to Studio Verdi.');
    expect(html).toContain('&lt;b&gt;Come&lt;/b&gt;');
    expect(text).toMatch(/You agreed to offers from Studio Verdi\.[^]*Stop these offers:\s+http\S+\/u\//);
    expect(header(raw, 'List-Unsubscribe-Post')).toEqual(['List-Unsubscribe=One-Click']);
  });

  it('G3 X63 does not write to a client who unsubscribes between the count and the sending', async () => {
    const [first, second] = [aClient(), aClient()];
    const { id } = await start(await write());
    await becomes(id, { recipients: 2 });
    office.clock.advance(1_000);
    await becomes(id, { state: 'done' });
    const stopped = office.relay.mails.find((mail) => mail.recipients.includes(address(first)))?.raw ?? '';
    const token = /\/u\/([\w-]{22})/.exec(header(stopped, 'List-Unsubscribe')[0] ?? '')?.[1] ?? '';
    const at = new Date(office.clock.now().getTime() + 2 * HOUR_MS).toISOString();
    const next = await count(await write({ name: 'Summer' }));
    expect(next).toMatchObject({ recipients: 2, excluded: {} });
    await start(next, at);
    await office.ask(chooseMessagesCall, { token, act: 'stop' }, { kind: 'service', service: 'gateway' });
    office.clock.advance(2 * HOUR_MS);
    await becomes(next.id, { state: 'done', excluded: { unsubscribed: 1 }, progress: { sent: 1 } });
    expect(recipients()).toEqual([address(first), address(second), address(second)].sort());
  });

  it('G3 E2 asks again when it sends: withdrawn, erased and restricted clients are left out', async () => {
    const first = aClient({}, '00000000-0000-4000-8000-000000000000');
    const [withdraws, isErased, isRestricted, gets] = [aClient(), aClient(), aClient(), aClient()];
    const known = (id: string) => office.clients.get(id) as KnownClient;
    const { id } = await start(await write({ perHour: 1 }));
    await becomes(id, { recipients: 5, progress: { sent: 1, queued: 4 } });
    // a restricted client counts as one who does not consent
    for (const each of [withdraws, isRestricted]) known(each).consents = false;
    known(isErased).contact.email = null;
    office.clock.advance(4 * HOUR_MS);
    await becomes(id, { state: 'done', progress: { sent: 2, skipped: 3 } });
    expect(recipients()).toEqual([first, gets].map(address).sort());
  });

  it('G7 keeps to its messages an hour, and sends nothing after a stop', async () => {
    for (let each = 0; each < 3; each += 1) aClient();
    const { id } = await start(await write({ perHour: 1 }));
    await becomes(id, { state: 'sending', progress: { sent: 1, queued: 2 } });
    office.clock.advance(HOUR_MS);
    await becomes(id, { progress: { sent: 2, queued: 1 } });
    await office.ask(stopCampaignCall, { campaignId: id }, owner);
    office.clock.advance(HOUR_MS);
    await becomes(id, { state: 'stopped', progress: { sent: 2, queued: 0, skipped: 1 } });
    expect(recipients()).toHaveLength(2);
    expect(await refusalCode(start(await read(id)))).toBe('campaign_begun');
  });

  it('A2 leaves out clients beyond the quota of the month', async () => {
    Object.assign(office.answers.facts, { plan: 'free' });
    for (let each = 0; each < 502; each += 1) aClient();
    expect(await count(await write())).toMatchObject({ recipients: 500, excluded: { quota: 2 } });
  });

  it('A3 is refused without the feature, and halts when it is switched off', async () => {
    aClient();
    const draft = await write();
    Object.assign(office.answers.facts, { on: [] });
    office.clock.advance(2_000);
    expect(await refusalCode(write())).toBe('feature_off');
    expect(await refusalCode(start(draft))).toBe('feature_off');
    Object.assign(office.answers.facts, { plan: 'free' });
    office.clock.advance(2_000);
    expect(await refusalCode(write())).toBe('plan_required');
    Object.assign(office.answers.facts, { on: ['promotions'] });
    office.clock.advance(2_000);
    const at = new Date(office.clock.now().getTime() + HOUR_MS).toISOString();
    await start(draft, at);
    Object.assign(office.answers.facts, { on: [] });
    office.clock.advance(HOUR_MS);
    await becomes(draft.id, { state: 'stopped', progress: { sent: 0 } });
  });

  it('G4 refuses a segment by service under hipaa, and sends neutral mails whose page has the text', async () => {
    aClient();
    Object.assign(office.answers.facts, { hipaa: true, on: ['promotions', 'hipaa'] });
    office.clock.advance(2_000);
    expect(await refusalCode(write({ segment: { serviceId: randomUUID() } }))).toBe('segment_forbidden');
    const { id } = await start(await write());
    await becomes(id, { state: 'done', progress: { sent: 1 } });
    const raw = office.relay.mails[0]?.raw ?? '';
    expect((await simpleParser(raw)).subject).toBe('News from Riserbo');
    expect(raw).not.toMatch(/Canary|Verdi|Come|Spring/);
    const token = /\/u\/([\w-]{22})/.exec(header(raw, 'List-Unsubscribe')[0] ?? '')?.[1] ?? '';
    const page = await office.ask(readMessageLinkCall, { token }, { kind: 'service', service: 'gateway' });
    expect(page.offer).toEqual({ subject: 'News for', body: 'Dear,\n\n<b>Come</b> to Riserbo.' });
  });

  it('G7 recalls those whose last visit was months ago, once for each visit', async () => {
    const visit = (days: number) => new Date(office.clock.now().getTime() - days * DAY_MS).toISOString();
    const due = aClient({ lastVisitAt: visit(190) });
    aClient({ lastVisitAt: visit(100) });
    aClient({ lastVisitAt: visit(900) });
    const { id } = await start(await write({ segment: { recallMonths: 6 } }));
    await becomes(id, { state: 'recalling', progress: { sent: 1 } });
    office.clock.advance(DAY_MS);
    await becomes(id, { state: 'recalling', countedAt: office.clock.now().toISOString() });
    expect(recipients()).toEqual([address(due)]);
    (office.clients.get(due) as KnownClient).lastVisitAt = visit(185);
    office.clock.advance(DAY_MS);
    await becomes(id, { progress: { sent: 2 } });
  });

  it('G7 is tried by the member who writes it, without counting as a promotion', async () => {
    const { id: campaignId } = await write();
    await office.ask(testCampaignCall, { campaignId }, owner);
    await eventually(() => expect(recipients()).toEqual(['mia@practice.example']));
    expect((await simpleParser(office.relay.mails[0]?.raw ?? '')).subject).toBe('News for Mia Member');
    expect(await read(campaignId)).toMatchObject({ state: 'draft', progress: { sent: 0 } });
  });

  it('J1 changes a draft only, by its version', async () => {
    const { id: campaignId, version } = await write();
    const change = (ifMatch: number) =>
      office.ask(changeCampaignCall, { campaignId, ...spring, name: 'Autumn' }, owner, { ifMatch });
    expect(await change(version)).toMatchObject({ name: 'Autumn', version: version + 1 });
    expect(await refusalCode(change(version))).toBe('stale_version');
    await start(await read(campaignId));
    expect(await refusalCode(change(version + 2))).toBe('campaign_begun');
  });

  it.each(['{{constructor}}', '{{lookup}}', '${7*7}', '{nome}', 'a } b', '{name'])(
    'X40 refuses %s in a text',
    async (text) => {
      const texts = [{ locale: 'en' as const, subject: 'News', body: `Hello ${text}` }];
      expect(await refusalCode(write({ texts }))).toBe('invalid_input');
    },
  );
});
