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
import { Clock, CONFIG } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import { senderOf } from '../domain/sender-name';
import { isUpToDate, type BookingTemplate } from '../domain/templates';
import { renderNeutral } from '../rendering/renderer';
import { bookingMail, type Booking, type CompanySettings, type Contact } from './booking-mail';
import { recipientLink } from '../recipients/recipient-link';
import type { Composed, Skip } from './composed';
import { MessageTimes } from './message-times';
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
    private readonly times: MessageTimes,
    private readonly promotions: PromotionMails,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {
    this.api = config.PUBLIC_URL.replace(/\/$/, '');
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
        if (booking === undefined) return this.accountMail(delivery);
        if ('skip' in booking) return booking;
        return this.bookingMail(delivery, booking, (await companies.get(delivery.companyId)) as Company);
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

  private async bookingMail(
    delivery: QueuedDelivery,
    booking: Booking,
    { contacts, settings }: Company,
  ): Promise<Composed> {
    const contact = contacts.get(booking.clientId);
    if (!contact || contact.email === null) return { skip: 'no_address' };
    if (contact.restricted) return { skip: 'restricted' };
    const { messaging, timeZone, email } = contact;
    // D8: the client asked for another channel, by which the office has to tell
    if (messaging && messaging.channel !== null && messaging.channel !== 'email')
      return { skip: 'other_channel' };
    const moment = await this.times.moment(delivery, timeZone ?? booking.timeZone, messaging);
    if (moment instanceof Date) return { until: moment };
    if (moment !== 'now') return { skip: moment };
    const link = recipientLink(this.api);
    const asks = delivery.template === 'booking_attendance';
    const page = asks ? `${this.api}/r/${link.token}` : this.page('manage', booking.manageToken);
    return bookingMail({
      delivery,
      booking,
      contact: { ...contact, email },
      company: settings,
      link,
      page,
      now: this.clock.now(),
      from: this.config.MAIL_FROM,
    });
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
    const message = renderNeutral(template, locale, {
      companyName: await this.nameFor(mail, companyId),
      link: page === null || mail.token === undefined ? undefined : this.page(page, mail.token),
      ...{ stopLink: link.url, purpose },
    });
    const kind = { personal: false, limited: false, isStoppable: false };
    return { to: { address: to.email }, from: 'Riserbo', locale, ...kind, message, link, replyTo: undefined };
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
