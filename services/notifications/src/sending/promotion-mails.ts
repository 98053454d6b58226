import { Inject, Injectable } from '@nestjs/common';
import {
  companySettingsCall,
  consentingCall,
  memberContactsCall,
  readContactsCall,
  type CampaignText,
  type Locale,
  type Messaging,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { CONFIG, statement, Tenants } from '@riserbo/runtime';
import { campaigns, type CampaignRow } from '../campaigns/campaign.entities';
import { isForbidden } from '../campaigns/campaigns.service';
import type { NotificationsConfig } from '../config';
import { senderOf } from '../domain/sender-name';
import { recipientLink } from '../recipients/recipient-link';
import { renderNeutral, renderOffer } from '../rendering/renderer';
import type { CompanySettings } from '../domain/people';
import type { Composed, Skip } from './composed';
import { MessageTimes } from './message-times';
import type { QueuedDelivery } from './queue';

const selectCampaigns = statement(
  `SELECT ${campaigns.list()} FROM campaigns WHERE company_id = :companyId AND id = ANY (:ids::uuid[])`,
  campaigns.row(),
);

/** A client, or the member who tries a campaign. */
interface Addressee {
  name: string | null;
  email: string | null;
  locale: Locale;
  proven: boolean;
  timeZone: string | null;
  messaging: Pick<Messaging, 'channel' | 'hours' | 'neutralSender'> | null;
}
interface Company {
  settings: CompanySettings;
  campaigns: ReadonlyMap<string, CampaignRow>;
  addressees: ReadonlyMap<string, Addressee>;
  /** Clients who consent to promotions now, and are not restricted. */
  consenting: ReadonlySet<string>;
}

/** G7: messages of campaigns. Consent, restriction, address and features are asked again at sending time. */
@Injectable()
export class PromotionMails {
  private readonly api: string;

  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    private readonly times: MessageTimes,
    @Inject(CONFIG) config: NotificationsConfig,
  ) {
    this.api = config.PUBLIC_URL.replace(/\/$/, '');
  }

  /** Fetches what a batch needs, once per company. @returns the mail of each delivery */
  compose(batch: readonly QueuedDelivery[]): (delivery: QueuedDelivery) => Promise<Composed> {
    const companies = new Map(
      [...Map.groupBy(batch, ({ companyId }) => companyId)].map(([companyId, some]) => {
        const company = this.company(companyId, some);
        company.catch(() => undefined);
        return [companyId, company];
      }),
    );
    return async (delivery) => this.mail(delivery, (await companies.get(delivery.companyId)) as Company);
  }

  private async company(companyId: string, batch: readonly QueuedDelivery[]): Promise<Company> {
    const clientIds = some(batch, ({ clientId }) => clientId);
    const userIds = some(batch, ({ memberId }) => memberId);
    const rows = await this.tenants.rows({ companyId }, selectCampaigns, {
      ids: some(batch, ({ campaignId }) => campaignId),
    });
    const [{ contacts }, { clientIds: consenting }] =
      clientIds.length === 0
        ? [{ contacts: [] }, { clientIds: [] }]
        : await Promise.all([
            this.calls.askAs(readContactsCall, { clientIds }, { companyId }),
            this.calls.askAs(consentingCall, { purpose: 'promotions', clientIds }, { companyId }),
          ]);
    const { members } =
      userIds.length === 0
        ? { members: [] }
        : await this.calls.askAs(memberContactsCall, { userIds }, { companyId });
    // last, so that `hipaa` also applies to messages queued before it was switched on
    const settings = await this.calls.askAs(companySettingsCall, {}, { companyId });
    return {
      settings,
      campaigns: new Map(rows.map((row) => [row.id, row])),
      consenting: new Set(consenting),
      addressees: new Map<string, Addressee>([
        ...contacts.map((each) => [each.clientId, each] as const),
        ...members.map((each) => [each.userId, { ...each, ...asMember }] as const),
      ]),
    };
  }

  private async mail(delivery: QueuedDelivery, company: Company): Promise<Composed> {
    const { settings } = company;
    const found = lookedAt(delivery, company);
    if ('skip' in found) return found;
    const { campaign, to } = found;
    const moment = await this.times.moment(delivery, to.timeZone ?? settings.timeZone, to.messaging);
    if (moment instanceof Date) return { until: moment };
    if (moment !== 'now') return { skip: moment };
    const isNeutral = settings.hipaa || to.messaging?.neutralSender === true;
    const [companyName, link] = [senderOf(settings, isNeutral), recipientLink(this.api)];
    const { locale } = textFor(campaign, to.locale);
    const context = { companyName, link: link.url, stopLink: link.url, purpose: delivery.purpose };
    return {
      channel: 'email' as const,
      ...{ from: companyName, locale, limited: !to.proven, personal: !isNeutral, isStoppable: true, link },
      to: isNeutral || to.name === null ? { address: to.email } : { name: to.name, address: to.email },
      replyTo: isNeutral ? undefined : settings.profile.email,
      message: isNeutral
        ? renderNeutral('promotion', locale, context)
        : renderOffer(locale, {
            ...context,
            offer: textFor(campaign, to.locale),
            personName: to.name ?? undefined,
          }),
    };
  }
}

type LookedAt = { campaign: CampaignRow; to: Addressee & { email: string } } | Skip;

/** Whether a client may still be written to. Members try a campaign without consent. */
function lookedAt({ campaignId, clientId, memberId }: QueuedDelivery, company: Company): LookedAt {
  const { settings, campaigns: known, addressees, consenting } = company;
  const campaign = known.get(campaignId as string);
  const mayBeSent =
    settings.on.includes('promotions') && campaign && !isForbidden(campaign.segment, settings.on);
  if (!mayBeSent || (clientId !== null && campaign.state === 'stopped')) return { skip: 'stopped' };
  const to = addressees.get((clientId ?? memberId) as string);
  if (!to || to.email === null) return { skip: 'no_address' };
  if (clientId !== null && !consenting.has(clientId)) return { skip: 'no_consent' };
  if ((to.messaging?.channel ?? 'email') !== 'email') return { skip: 'other_channel' };
  return { campaign, to: { ...to, email: to.email } };
}

const asMember = { proven: true, timeZone: null, messaging: null };

const textFor = ({ texts }: CampaignRow, locale: Locale): CampaignText =>
  texts.find((text) => text.locale === locale) ?? texts[0];

const some = (
  batch: readonly QueuedDelivery[],
  idOf: (delivery: QueuedDelivery) => string | null,
): string[] => [...new Set(batch.flatMap((each) => idOf(each) ?? []))];
