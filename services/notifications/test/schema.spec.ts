import { randomUUID } from 'node:crypto';
import {
  bookingConfirmed,
  createCampaignCall,
  setMessageSettingsCall,
  startCampaignCall,
  testCampaignCall,
  type MemberActor,
} from '@riserbo/contracts';
import { Round } from '@riserbo/runtime';
import { describeErasure, describeSchema, eventually, publish, type PersonInTest } from '@riserbo/testing';
import { CampaignCollector } from '../src/campaigns/collector';
import { entities, migrations } from '../src/database';
import { aBooking, openPostOffice, type NotificationsHarness } from './post-office';

let office: NotificationsHarness;
const anOwner = (companyId: string) => ({
  ...({ kind: 'member', companyId, role: 'owner' } as const),
  ...{ userId: randomUUID(), sessionId: randomUUID() },
});
const aListed = (clientId: string) =>
  office.clients.set(clientId, { contact: {}, obstacle: null, consents: true, lastVisitAt: null });
/** Its recipients and their messages are rows about persons. */
async function runCampaign(owner: MemberActor): Promise<void> {
  Object.assign(office.answers.facts, { plan: 'premium', on: ['promotions'] });
  if (office.clients.size === 0) aListed(randomUUID());
  const texts = [{ locale: 'en' as const, subject: 'News', body: 'Come to {company}.' }];
  const draft = { name: 'Spring', segment: {}, perHour: 10, texts };
  const { id: campaignId } = await office.ask(createCampaignCall, draft, owner);
  await office.ask(startCampaignCall, { campaignId }, owner, { ifMatch: 1 });
  await office.ask(testCampaignCall, { campaignId }, owner);
  await office.service.app.get(CampaignCollector, { strict: false }).collect(new Round());
}
beforeAll(async () => {
  office = await openPostOffice();
  for (let company = 0; company < 2; company += 1) {
    const companyId = randomUUID();
    const owner = anOwner(companyId);
    const settings = { reminderMinutes: [60], serviceReminders: [], quietHours: null, askToConfirm: false };
    await office.ask(setMessageSettingsCall, settings, owner, { ifMatch: 1 });
    await runCampaign(owner);
    await publish(office.nats, bookingConfirmed, companyId, aBooking());
    await eventually(async () =>
      expect(await office.ledger(companyId)).toContainEqual(expect.objectContaining({ state: 'sent' })),
    );
  }
});
afterAll(() => office?.stop());

// mails per address and SMS per number are limited over all companies
const without = ['stream_seen', 'mail_windows', 'mail_counts', 'sms_counts', 'sms_pepper'];
describeSchema(() => office, { service: 'notifications', entities, migrations, without });

/** A client to whom a mail was sent; its name and address came from the clients service. */
async function aReader(): Promise<PersonInTest> {
  const [companyId, clientId] = [randomUUID(), randomUUID()];
  const contact = { name: `Canary ${clientId.slice(0, 8)}`, email: `${clientId}@person.example` };
  Object.assign(office.answers, { contact: { ...office.answers.contact, ...contact } });
  await publish(office.nats, bookingConfirmed, companyId, { ...aBooking(), clientId });
  await eventually(async () => expect(await office.ledger(companyId)).toMatchObject([{ state: 'sent' }]));
  office.clients.clear();
  aListed(clientId);
  await runCampaign(anOwner(companyId));
  return {
    kind: 'client',
    companyId,
    ids: [clientId],
    canaries: Object.values(contact),
    exported: [clientId],
  };
}
describeErasure(() => office, { entities, persons: { 'a client': aReader } });
