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
import { isUpToDate, type BookingTemplate } from '../domain/templates';
import { renderNeutral, renderPersonal } from '../rendering/renderer';
import { ReminderTimes } from '../reminders/reminder-times';
import { formatDateTime } from '../rendering/written-out';
import type { Mail } from './mail-channel';
import type { QueuedDelivery } from './queue';

/** A mail ready to send, or the reason for skipping it. */
export type Composed = Mail | Skip | Postponed;
export interface Skip {
  skip: 'no_address' | 'out_of_date' | 'late' | 'quiet_hours';
}
/** Looked at again at that time: it is due in quiet hours. */
export interface Postponed {
  until: Date;
}

type AccountMail = AnswerOf<typeof readAccountMailCall>;
type Booking = AnswerOf<typeof bookingForMessageCall> & { clientId: string };
type BookingToTell = Booking | Skip | Postponed;
type Contact = AnswerOf<typeof readContactsCall>['contacts'][number];
type Addressee = Pick<Contact, 'email'> & Partial<Pick<Contact, 'locale'>>;
interface Company {
  contacts: ReadonlyMap<string, Contact>;
  facts: AnswerOf<typeof companySettingsCall>;
}

/** Fetches the content of a batch from its owners at sending time and keeps none of it (invariant 1). */
@Injectable()
export class MailComposer {
  private readonly pages: string;

  constructor(
    private readonly calls: Calls,
    private readonly reminders: ReminderTimes,
    @Inject(CONFIG) config: NotificationsConfig,
  ) {
    this.pages = (config.WEB_URL ?? config.PUBLIC_URL).replace(/\/$/, '');
  }

  /**
   * The result for each delivery of a batch, in order. Clients and settings of one company are fetched once.
   */
  async compose(batch: readonly QueuedDelivery[]): Promise<PromiseSettledResult<Composed>[]> {
    const bookings = batch.map((each) => this.booking(each));
    const companies = this.companies(batch, await Promise.allSettled(bookings));
    return Promise.allSettled(
      batch.map(async (delivery, index) => {
        const booking = await bookings[index];
        if (booking === undefined) return this.accountMail(delivery);
        if ('skip' in booking || 'until' in booking) return booking;
        return this.mail(delivery, booking, (await companies.get(delivery.companyId)) as Company);
      }),
    );
  }

  /** Undefined for a delivery that is not about a booking. */
  private async booking(delivery: QueuedDelivery): Promise<BookingToTell | undefined> {
    const { companyId, bookingId, template, startsAt, purpose } = delivery;
    if (bookingId === null) return undefined;
    const booking = await this.calls.askAs(bookingForMessageCall, { bookingId }, { companyId });
    if (!isUpToDate(template as BookingTemplate, booking.status)) return { skip: 'out_of_date' };
    if (startsAt !== null && startsAt.toISOString() !== booking.startsAt) return { skip: 'out_of_date' };
    const moment = purpose === 'reminder' ? await this.reminders.moment(delivery, booking.timeZone) : 'now';
    if (moment instanceof Date) return { until: moment };
    if (moment !== 'now') return { skip: moment };
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
    const facts = await this.calls.askAs(companySettingsCall, {}, { companyId });
    return { contacts: new Map(contacts.map((each) => [each.clientId, each])), facts };
  }

  private mail(
    { template }: QueuedDelivery,
    { clientId, manageToken, ...booking }: Booking,
    { contacts, facts }: Company,
  ): Composed {
    const contact = contacts.get(clientId);
    if (!contact || contact.email === null) return { skip: 'no_address' };
    const { email: address, locale, proven } = contact;
    const name = contact.name ?? undefined;
    const open = { companyName: facts.name, link: this.page('manage', manageToken) };
    const mail = { from: facts.name, locale, limited: !proven };
    if (facts.hipaa)
      return { ...mail, personal: false, to: { address }, message: renderNeutral(template, locale, open) };
    const { serviceName, providerName } = booking;
    const when = formatDateTime(booking.startsAt, booking.timeZone, locale);
    const context = { ...open, personName: name, serviceName, providerName, when };
    return {
      ...mail,
      personal: true,
      to: { ...(name === undefined ? {} : { name }), address },
      message: renderPersonal(template, locale, context),
    };
  }

  private async accountMail({ companyId, template, accountMailId }: QueuedDelivery): Promise<Composed> {
    const mail = await this.readAccountMail(accountMailId as string, companyId);
    if (mail === undefined) return { skip: 'out_of_date' };
    const page = accountMailPages[mail.kind];
    const link = page === null || mail.token === undefined ? undefined : this.page(page, mail.token);
    const to: Addressee | undefined =
      'clientId' in mail.to ? await this.client(companyId, mail.to.clientId) : mail.to;
    if (!to || to.email === null) return { skip: 'no_address' };
    const { locale = mail.locale } = to;
    const message = renderNeutral(template, locale, { companyName: mail.companyName, link });
    const address = { address: to.email };
    return { to: address, from: 'Riserbo', locale, personal: false, limited: false, message };
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
