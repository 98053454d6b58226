import { randomUUID } from 'node:crypto';
import {
  bookingConfirmed,
  changeCampaignCall,
  closeReplyCall,
  createCampaignCall,
  listDeliveriesCall,
  listExclusionsCall,
  listRepliesCall,
  previewCampaignCall,
  retryDeliveryCall,
  setMessageSettingsCall,
  startCampaignCall,
  stopCampaignCall,
  testCampaignCall,
} from '@riserbo/contracts';
import { describeContract, eventually, publish } from '@riserbo/testing';
import { aBooking, openPostOffice, type NotificationsHarness } from './post-office';

let office: NotificationsHarness;
beforeAll(async () => {
  office = await openPostOffice();
  Object.assign(office.answers.facts, { plan: 'premium', on: ['promotions'] });
});
afterAll(() => office?.stop());

const written = {
  ...{ name: 'Spring', segment: {}, perHour: 10 },
  texts: [{ locale: 'en' as const, subject: 'News', body: 'Come to {company}.' }],
};
const anOwner = (companyId: string, role: 'owner' | 'reception' = 'owner') => ({
  ...({ kind: 'member', companyId, role } as const),
  ...{ userId: randomUUID(), sessionId: randomUUID() },
});
const withCampaign =
  (more: object = {}, options: object = {}) =>
  async (_: unknown, companyId: string) => {
    const actor = anOwner(companyId);
    const { id: campaignId } = await office.ask(createCampaignCall, written, actor);
    return { input: { campaignId, ...more }, actor, more: options };
  };
const reception = (companyId: string) =>
  ({ kind: 'member', companyId, role: 'reception', userId: randomUUID(), sessionId: randomUUID() }) as const;
async function aReply(companyId: string): Promise<string> {
  const id = randomUUID();
  await office.rows(
    `INSERT INTO message_replies (company_id, id, kind, received_at) VALUES ($1, $2, 'other', now())`,
    [companyId, id],
  );
  return id;
}

describeContract(() => office, {
  service: 'notifications',
  examples: {
    [setMessageSettingsCall.subject]: (_, companyId) => ({
      input: { reminderMinutes: [1440], serviceReminders: [], quietHours: null, askToConfirm: true },
      actor: {
        ...{ kind: 'member', companyId, role: 'owner' },
        userId: randomUUID(),
        sessionId: randomUUID(),
      },
      more: { ifMatch: 1 },
    }),
    [createCampaignCall.subject]: (_, companyId) => ({ input: written, actor: anOwner(companyId) }),
    [changeCampaignCall.subject]: withCampaign(written, { ifMatch: 1 }),
    [previewCampaignCall.subject]: withCampaign(),
    [testCampaignCall.subject]: withCampaign(),
    [startCampaignCall.subject]: withCampaign({}, { ifMatch: 1 }),
    [stopCampaignCall.subject]: withCampaign(),
    [listExclusionsCall.subject]: withCampaign({ reason: 'no_consent' }),
    [listRepliesCall.subject]: async (_, companyId) => {
      await aReply(companyId);
      return { input: {}, actor: reception(companyId) };
    },
    [closeReplyCall.subject]: async (_, companyId) => ({
      input: { replyId: await aReply(companyId) },
      actor: reception(companyId),
    }),
    [retryDeliveryCall.subject]: async (service, companyId) => {
      const deliveryId = randomUUID();
      await service.rows(
        `INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, reason, due_at, created_at)
         VALUES ($1, $2, $2, 'booking_confirmed', 'booking', 'email', 'failed', 'gave_up', now(), now())`,
        [companyId, deliveryId],
      );
      return { input: { deliveryId }, actor: anOwner(companyId, 'reception') };
    },
    [listDeliveriesCall.subject]: async ({ nats }, companyId) => {
      await publish(nats, bookingConfirmed, companyId, aBooking());
      await eventually(async () => expect(await office.ledger(companyId)).toHaveLength(1));
      return { input: {}, actor: reception(companyId) };
    },
  },
});
