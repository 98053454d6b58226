import { Inject, Injectable } from '@nestjs/common';
import {
  attendCall,
  bookingForMessageCall,
  chooseMessagesCall,
  companySettingsCall,
  fillPlaceholders,
  oneClickStopCall,
  openMessageLinkCall,
  readMessageLinkCall,
  Refusal,
  stoppablePurposes,
  type CampaignText,
  type Locale,
  type RecipientPage,
  type Stoppable,
  type Template,
} from '@riserbo/contracts';
import { Calls, type CallContext } from '@riserbo/messaging';
import {
  column,
  CONFIG,
  ServeRaw,
  statement,
  Tenants,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { senderOf } from '../domain/sender-name';
import type { Purpose } from '../domain/templates';
import { hashOf, managePage } from './recipient-link';
import type { NotificationsConfig } from '../config';

const selectLink = statement(
  `SELECT l.delivery_id AS "deliveryId", l.client_id AS "clientId", l.address_key AS "addressKey", l.locale,
     d.purpose, d.channel, d.template, d.booking_id AS "bookingId", c.texts, d.answered_at AS "answeredAt",
     ARRAY(SELECT DISTINCT s.purpose FROM suppressions s WHERE s.company_id = :companyId
       AND s.address_key = l.address_key AND s.channel = d.channel AND s.list = 'consent' ORDER BY s.purpose) AS stopped
   FROM message_links l JOIN deliveries d ON d.company_id = l.company_id AND d.id = l.delivery_id
   LEFT JOIN campaigns c ON c.company_id = l.company_id AND c.id = d.campaign_id
   WHERE l.company_id = :companyId AND l.token_hash = :tokenHash`,
  {
    ...{ deliveryId: column.uuid, clientId: column.nullable(column.uuid), addressKey: column.bytes },
    ...{ locale: column.oneOf<Locale>(), purpose: column.oneOf<Purpose>(), channel: column.text },
    bookingId: column.nullable(column.uuid),
    ...{ template: column.oneOf<Template>(), answeredAt: column.nullable(column.timestamp) },
    ...{ stopped: column.texts, texts: column.nullable(column.json<CampaignText[]>()) },
  },
);
type Link = typeof selectLink extends { readonly row?: infer Row } ? NonNullable<Row> : never;
const insertSuppressions = statement(
  `INSERT INTO suppressions (company_id, address_key, channel, purpose, list, created_at)
   SELECT :companyId, :addressKey, :channel, p, 'consent', :now FROM unnest(:purposes::text[]) AS p
   ON CONFLICT DO NOTHING`,
);
const deleteSuppression = statement(
  `DELETE FROM suppressions WHERE company_id = :companyId AND address_key = :addressKey AND channel = :channel
     AND purpose = ANY (:purposes::text[]) AND list = 'consent'`,
);
const markAnswered = statement(
  `UPDATE deliveries SET answered_at = coalesce(answered_at, :now)
   WHERE company_id = :companyId AND id = :deliveryId AND template = 'booking_attendance'`,
);

/** G3, G9: what the recipient of a message does with its link, without an account. */
@Injectable()
export class RecipientsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  /** @throws Refusal `link_invalid` */
  @ServeRaw(readMessageLinkCall)
  read(by: RawContext<typeof readMessageLinkCall>, { token }: Input<typeof readMessageLinkCall>) {
    return this.use(by, token, () => Promise.resolve());
  }

  /** @throws Refusal `link_invalid` */
  @ServeRaw(chooseMessagesCall)
  choose(
    by: RawContext<typeof chooseMessagesCall>,
    { token, act, purpose }: Input<typeof chooseMessagesCall>,
  ): Promise<RecipientPage> {
    return this.use(by, token, (tx, link) => change(tx, link, act, purpose));
  }

  /** @throws Refusal `link_invalid` */
  @ServeRaw(attendCall)
  attend(by: RawContext<typeof attendCall>, { token }: Input<typeof attendCall>): Promise<RecipientPage> {
    return this.use(by, token, async (tx, { deliveryId }) => {
      await tx.rows(markAnswered, { deliveryId, now: tx.now });
    });
  }

  @ServeRaw(oneClickStopCall)
  async stop(by: RawContext<typeof oneClickStopCall>, { token }: Input<typeof oneClickStopCall>) {
    await this.inCompany(by, token, (tx, link) => change(tx, link, 'stop', undefined)).catch(
      (error: unknown) => {
        if (!(error instanceof Refusal) || error.code !== 'link_invalid') throw error;
      },
    );
    return {};
  }

  /** @throws Refusal `link_invalid` */
  @ServeRaw(openMessageLinkCall)
  async open(by: RawContext<typeof openMessageLinkCall>, { token }: Input<typeof openMessageLinkCall>) {
    const { companyId, link } = await this.inCompany(by, token, () => Promise.resolve());
    const { bookingId, locale } = link;
    if (bookingId === null) throw new Refusal('link_invalid');
    if (link.template === 'booking_attendance') return { url: `${this.config.PUBLIC_URL}/r/${token}` };
    const { manageToken } = await this.calls.askAs(bookingForMessageCall, { bookingId }, { companyId });
    return { url: managePage(this.config, locale, manageToken) };
  }

  private async use(
    by: CallContext,
    token: string,
    act: (tx: Tx, link: Link) => Promise<void>,
  ): Promise<RecipientPage> {
    const { companyId, link } = await this.inCompany(by, token, act);
    const { locale, purpose, template, answeredAt } = link;
    const settings = await this.calls.askAs(companySettingsCall, {}, { companyId });
    const asks = template === 'booking_attendance';
    const attendance = !asks ? 'none' : answeredAt === null ? 'open' : 'answered';
    const sender = senderOf(settings);
    const offer = offerOf(link, sender);
    return { sender, locale, purpose, stopped: link.stopped as Stoppable[], attendance, offer };
  }

  private async inCompany(by: CallContext, token: string, act: (tx: Tx, link: Link) => Promise<void>) {
    const tokenHash = hashOf(token);
    const companyId = await this.tenants.lookup('company_by_message_link', [tokenHash]);
    if (companyId === undefined) throw new Refusal('link_invalid');
    const work = async (tx: Tx) => {
      const before = await tx.row(selectLink, { tokenHash });
      if (!before) throw new Refusal('link_invalid');
      await act(tx, before);
      return { companyId, link: (await tx.row(selectLink, { tokenHash })) ?? before };
    };
    return this.tenants.transaction({ companyId }, work, {
      actor: by.actor,
      correlationId: by.correlationId,
    });
  }
}

/** G7: what a neutral message does not say. It names no person. */
function offerOf({ texts, locale }: Link, company: string): RecipientPage['offer'] {
  const text = texts?.find((each) => each.locale === locale) ?? texts?.[0];
  if (text === undefined) return null;
  const filled = (written: string) => fillPlaceholders(written, { company });
  return { subject: filled(text.subject), body: filled(text.body) };
}

async function change(
  tx: Tx,
  { addressKey, channel, purpose: own, clientId }: Link,
  act: Input<typeof chooseMessagesCall>['act'],
  wanted: Stoppable | undefined,
): Promise<void> {
  const one = wanted ?? (own === 'security' ? undefined : own);
  const purposes = act === 'not_me' ? stoppablePurposes : one === undefined ? [] : [one];
  if (purposes.length === 0) return;
  const row = { addressKey, channel, purposes };
  if (act === 'resume') await tx.rows(deleteSuppression, row);
  else await tx.rows(insertSuppressions, { ...row, now: tx.now });
  tx.audit({
    action: 'message.choose',
    objectType: 'client',
    objectId: clientId,
    body: { act, purposes: [...purposes] },
  });
}
