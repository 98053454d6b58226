import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { date, id, instant, line, locale, page, pageRequest, plainText, version } from '../kernel/fields';
import { withPlaceholders } from '../kernel/placeholders';

const placeholders = ['name', 'company'] as const;
const text = z
  .strictObject({
    locale,
    subject: withPlaceholders(line(120), placeholders),
    body: withPlaceholders(plainText(4_000, 80), placeholders),
  })
  .meta({
    id: 'CampaignText',
    description: 'Plain text. `{name}` is the name of the client, `{company}` that of the company.',
  });
export type CampaignText = z.infer<typeof text>;
/** G7: who a campaign is for. Every part narrows it. */
const segment = z
  .strictObject({
    serviceId: id.optional().meta({ description: 'Clients who had this service. Refused under `hipaa`' }),
    lastVisitFrom: date.optional().meta({ description: 'Whose last visit was on this day or later' }),
    lastVisitBefore: date.optional().meta({ description: 'Whose last visit was before this day' }),
    locale: locale.optional().meta({ description: 'Clients with this language' }),
    recallMonths: z.int().min(1).max(60).optional().meta({
      description:
        'Makes it a recall: every day, it goes to clients whose last visit was so many months ago and who have no booking to come. Without it, a campaign is sent once.',
    }),
  })
  .refine(
    ({ recallMonths, lastVisitFrom, lastVisitBefore }) =>
      recallMonths === undefined || (lastVisitFrom === undefined && lastVisitBefore === undefined),
    { error: 'not_with_recall', path: ['recallMonths'] },
  )
  .meta({ id: 'CampaignSegment', description: 'Clients who consent to promotions, narrowed by each part' });
export type CampaignSegment = z.infer<typeof segment>;

const written = z.strictObject({
  name: line(80).meta({ description: 'For the office; recipients do not see it', examples: ['Spring'] }),
  segment,
  texts: z
    .array(text)
    .min(1)
    .max(locale.options.length)
    .refine((list) => new Set(list.map((each) => each.locale)).size === list.length, { error: 'repeated' })
    .meta({ description: 'Clients with another language get the first text' }),
  perHour: z
    .int()
    .min(1)
    .max(10_000)
    .meta({ description: 'Messages an hour', examples: [200] }),
});
/** Why a client of the segment gets no message. */
export const exclusionReason = z
  .enum([
    ...(['no_consent', 'restricted', 'no_address', 'other_channel'] as const),
    ...(['unsubscribed', 'undeliverable', 'same_address', 'quota'] as const),
  ])
  .meta({
    id: 'ExclusionReason',
    description:
      'Why a client of the segment gets no message. `same_address`: another client with the address gets it. `quota`: the month’s quota of the plan is used up. `other_channel`: the client asked for another channel than mail.',
  });
export type ExclusionReason = z.infer<typeof exclusionReason>;
const count = z.int().min(0);
export const campaign = z
  .object({
    ...written.shape,
    id,
    state: z
      .enum(['draft', 'counting', 'scheduled', 'sending', 'done', 'recalling', 'stopped'])
      .meta({ id: 'CampaignState', description: 'What a campaign is doing' }),
    startsAt: instant.nullable(),
    countedAt: instant.nullable().meta({ description: 'When the recipients were last counted' }),
    recipients: count.meta({ description: 'Clients who get it, as last counted' }),
    excluded: z
      .partialRecord(exclusionReason, count)
      .meta({ description: 'Clients of the segment who do not get it, by reason' }),
    progress: z
      .object({
        queued: count,
        sent: count,
        suppressed: count,
        skipped: count,
        bounced: count,
        failed: count,
      })
      .meta({ id: 'CampaignProgress', description: 'Messages of the campaign by state' }),
    version,
    createdAt: instant,
  })
  .meta({ id: 'Campaign' });
export type Campaign = z.infer<typeof campaign>;

const ofCampaign = { campaignId: id };
const path = '/v1/campaigns/{campaignId}';
const gated = ['feature_off', 'plan_required', 'segment_forbidden'] as const;
const changed = ['not_found', 'if_match_required', 'stale_version', 'campaign_begun'] as const;
const manages = { response: campaign, permission: 'campaign:manage' } as const;
const audited = { object: 'campaign', id: 'id' } as const;

export const createCampaignCall = defineCall('notifications.campaign.create', {
  ...manages,
  request: written.meta({ id: 'CreateCampaign' }),
  refusals: gated,
  idempotency: 'optional',
  audit: { action: 'campaign.create', ...audited },
  http: { method: 'POST', path: '/v1/campaigns', summary: 'Write a campaign; nothing is sent', status: 201 },
});
export const listCampaignsCall = defineCall('notifications.campaign.list', {
  request: z.strictObject(pageRequest),
  response: page(campaign.omit({ excluded: true, progress: true, recipients: true })).meta({
    id: 'Campaigns',
  }),
  permission: 'campaign:manage',
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/campaigns', summary: 'Campaigns, newest first' },
});
export const readCampaignCall = defineCall('notifications.campaign.read', {
  ...manages,
  request: z.strictObject(ofCampaign),
  refusals: ['not_found'],
  http: { method: 'GET', path, summary: 'A campaign with its recipients and progress', etag: true },
});
export const changeCampaignCall = defineCall('notifications.campaign.change', {
  ...manages,
  request: z.strictObject({ ...ofCampaign, ...written.shape }).meta({ id: 'ChangeCampaign' }),
  refusals: [...gated, ...changed],
  audit: { action: 'campaign.change', ...audited },
  http: { method: 'PUT', path, summary: 'Change a draft', etag: true, ifMatch: true },
});
export const previewCampaignCall = defineCall('notifications.campaign.preview', {
  ...manages,
  request: z.strictObject(ofCampaign).meta({ id: 'PreviewCampaign' }),
  refusals: [...gated, 'not_found', 'campaign_begun'],
  audit: { action: 'campaign.preview', ...audited },
  http: {
    method: 'POST',
    path: `${path}/preview`,
    summary: 'Count who would get a draft, and who would not and why',
    description: 'Counting takes a moment: `state` is `counting` until it is done.',
    status: 202,
  },
});
export const listExclusionsCall = defineCall('notifications.campaign.exclusions', {
  request: z.strictObject({ ...ofCampaign, ...pageRequest, reason: exclusionReason }),
  response: page(z.object({ clientId: id })).meta({ id: 'Exclusions' }),
  permission: 'delivery:read',
  refusals: ['cursor_invalid', 'not_found'],
  audit: { action: 'campaign.exclusions', object: 'client', shown: 'clientId' },
  http: { method: 'GET', path: `${path}/exclusions`, summary: 'Clients left out of a campaign for a reason' },
});
export const testCampaignCall = defineCall('notifications.campaign.test', {
  ...manages,
  request: z.strictObject(ofCampaign).meta({ id: 'TestCampaign' }),
  refusals: [...gated, 'not_found'],
  audit: { action: 'campaign.test', ...audited },
  http: { method: 'POST', path: `${path}/test`, summary: 'Send a campaign to yourself', status: 202 },
});
export const startCampaignCall = defineCall('notifications.campaign.start', {
  ...manages,
  request: z
    .strictObject({ ...ofCampaign, at: instant.optional() })
    .meta({ id: 'StartCampaign', description: '`at`: when it starts; now by default' }),
  refusals: [...gated, ...changed],
  audit: { action: 'campaign.start', ...audited },
  http: { method: 'POST', path: `${path}/start`, summary: 'Send a draft', etag: true, ifMatch: true },
});
export const stopCampaignCall = defineCall('notifications.campaign.stop', {
  ...manages,
  request: z.strictObject(ofCampaign).meta({ id: 'StopCampaign' }),
  refusals: ['not_found'],
  audit: { action: 'campaign.stop', ...audited },
  http: {
    method: 'POST',
    path: `${path}/stop`,
    summary: 'Stop a campaign: nothing more of it is sent. It cannot be started again',
  },
});
