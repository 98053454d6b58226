import { Inject, Injectable } from '@nestjs/common';
import {
  bookingForMessageCall,
  companySettingsCall,
  accountMailPages,
  readContactsCall,
  readAccountMailCall,
  Refusal,
  type AnswerOf,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { CONFIG } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import type { Booking, CompanySettings, Contact } from '../domain/people';
import { senderOf } from '../domain/sender-name';
import { isUpToDate, type BookingTemplate, type MailTemplate } from '../domain/templates';
import { renderNeutral } from '../rendering/renderer';
import { ClientMessages } from './client-messages';
import { recipientLink } from '../recipients/recipient-link';
import type { Composed, Skip } from './composed';
import { PromotionMails } from './promotion-mails';
import type { QueuedDelivery } from './queue';

type AccountMail = AnswerOf<typeof readAccountMailCall>;
type BookingToTell = Booking | Skip;
interface Company {
  contacts: ReadonlyMap<string, Contact>;
  settings: CompanySettings;
}

/** Fetches the content of a batch from its owners at sending time and keeps none of it (invariant 1). */
@Injectable()
export class MailComposer {
  private readonly pages: string;
  private readonly api: string;

  constructor(
    private readonly calls: Calls,
    private readonly promotions: PromotionMails,
    private readonly clients: ClientMessages,
    @Inject(CONFIG) config: NotificationsConfig,
  ) {
    this.api = config.PUBLIC_URL;
    this.pages = config.WEB_URL?.replace(/\/$/, '') ?? this.api;
  }

  /**
   * The result for each delivery of a batch, in order. Clients and settings of one company are fetched once.
   */
  async compose(batch: readonly QueuedDelivery[]): Promise<PromiseSettledResult<Composed>[]> {
    const bookings = batch.map((each) => this.booking(each));
    const promotions = this.promotions.compose(batch.filter(({ campaignId }) => campaignId !== null));
    const companies = this.companies(batch, await Promise.allSettled(bookings));
    return Promise.allSettled(
      batch.map(async (delivery, index) => {
        if (delivery.campaignId !== null) return promotions(delivery);
        const booking = await bookings[index];
        if (booking === undefined) return this.aboutOther(delivery);
        if ('skip' in booking) return booking;
        const { contacts, settings } = (await companies.get(delivery.companyId)) as Company;
        return this.clients.aboutBooking(delivery, booking, contacts.get(booking.clientId), settings);
      }),
    );
  }

  /** Undefined for a delivery that is not about a booking. */
  private async booking(delivery: QueuedDelivery): Promise<BookingToTell | undefined> {
    const { companyId, bookingId, template, startsAt } = delivery;
    if (bookingId === null) return undefined;
    const booking = await this.calls.askAs(bookingForMessageCall, { bookingId }, { companyId });
    if (!isUpToDate(template as BookingTemplate, booking.status)) return { skip: 'out_of_date' };
    if (startsAt !== null && startsAt.toISOString() !== booking.startsAt) return { skip: 'out_of_date' };
    const { clientId } = booking;
    return clientId === null ? { skip: 'no_address' } : { ...booking, clientId };
  }

  private companies(
    batch: readonly QueuedDelivery[],
    bookings: readonly PromiseSettledResult<BookingToTell | undefined>[],
  ): ReadonlyMap<string, Promise<Company>> {
    const clients = new Map<string, Set<string>>();
    batch.forEach(({ companyId }, index) => {
      const told = bookings[index];
      if (told?.status !== 'fulfilled' || told.value === undefined) return;
      if (!('clientId' in told.value)) return;
      clients.set(companyId, (clients.get(companyId) ?? new Set()).add(told.value.clientId));
    });
    return new Map([...clients].map(([companyId, ids]) => [companyId, this.company(companyId, [...ids])]));
  }

  /**
   * The features are fetched last, so that `hipaa` also applies to mails queued before it was switched on.
   */
  private async company(companyId: string, clientIds: string[]): Promise<Company> {
    const { contacts } = await this.calls.askAs(readContactsCall, { clientIds }, { companyId });
    const settings = await this.calls.askAs(companySettingsCall, {}, { companyId });
    return { contacts: new Map(contacts.map((each) => [each.clientId, each])), settings };
  }

  private async aboutOther(delivery: QueuedDelivery): Promise<Composed> {
    const { template, companyId, clientId } = delivery;
    if (template !== 'number_check') return this.accountMail(delivery);
    if (clientId === null) return { skip: 'no_address' };
    const { contacts, settings } = await this.company(companyId, [clientId]);
    return this.clients.numberCheck(delivery, contacts.get(clientId), settings);
  }

  private async accountMail({
    companyId,
    template,
    accountMailId,
    purpose,
  }: QueuedDelivery): Promise<Composed> {
    const mail = await this.readAccountMail(accountMailId as string, companyId);
    if (mail === undefined) return { skip: 'out_of_date' };
    const page = accountMailPages[mail.kind];
    const to = 'clientId' in mail.to ? await this.client(companyId, mail.to.clientId) : mail.to;
    if (!to || to.email === null) return { skip: 'no_address' };
    const locale = 'locale' in to ? to.locale : mail.locale;
    const link = recipientLink(this.api);
    const message = renderNeutral(template as MailTemplate, locale, {
      companyName: await this.nameFor(mail, companyId),
      link: page === null || mail.token === undefined ? undefined : this.page(page, mail.token),
      ...{ stopLink: link.url, purpose },
    });
    const kind = { personal: false, limited: false, isStoppable: false };
    return {
      channel: 'email',
      to: { address: to.email },
      from: 'Riserbo',
      locale,
      ...kind,
      message,
      link,
      replyTo: undefined,
    };
  }

  /** G4: clients are not told the practice's name under `hipaa`; members know where they work. */
  private async nameFor(mail: AccountMail, companyId: string): Promise<string> {
    if (!('clientId' in mail.to)) return mail.companyName;
    return senderOf(await this.calls.askAs(companySettingsCall, {}, { companyId }));
  }

  private async client(companyId: string, clientId: string): Promise<Contact | undefined> {
    const { contacts } = await this.calls.askAs(readContactsCall, { clientIds: [clientId] }, { companyId });
    return contacts[0];
  }

  /** Undefined if its link was used or has expired: the mail is obsolete. */
  private async readAccountMail(accountMailId: string, companyId: string): Promise<AccountMail | undefined> {
    try {
      return await this.calls.askAs(readAccountMailCall, { accountMailId }, { companyId });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'mail_link_invalid') return undefined;
      throw error;
    }
  }

  /** The token comes after the hash sign, which browsers do not send, so no server logs it. */
  private page(name: string, token: string): string {
    return `${this.pages}/${name}#${token}`;
  }
}
