import { Inject, Injectable } from '@nestjs/common';
import { Clock, CONFIG } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import { channelOf } from '../domain/channel';
import type { Booking, CompanySettings, Contact } from '../domain/people';
import { senderOf } from '../domain/sender-name';
import { managePage, recipientLink } from '../recipients/recipient-link';
import { renderNeutralSms, renderPersonalSms } from '../rendering/sms';
import { SmsNumbers } from '../sms/sms-numbers';
import { bookingMail, bookingSms } from './booking-mail';
import type { Composed } from './composed';
import { MessageTimes } from './message-times';
import type { QueuedDelivery } from './queue';

/** Messages to clients, by the channel that they can get. */
@Injectable()
export class ClientMessages {
  private readonly api: string;

  constructor(
    private readonly times: MessageTimes,
    private readonly numbers: SmsNumbers,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {
    this.api = config.PUBLIC_URL;
  }

  async aboutBooking(
    delivery: QueuedDelivery,
    booking: Booking,
    contact: Contact | undefined,
    company: CompanySettings,
  ): Promise<Composed> {
    if (!contact || (contact.email === null && contact.phone === null)) return { skip: 'no_address' };
    if (contact.restricted) return { skip: 'restricted' };
    const { messaging, timeZone, email, phone, locale } = contact;
    const channel = channelOf(await this.numbers.reach(delivery, contact, company));
    if (typeof channel !== 'string') return channel;
    const moment = await this.times.moment(delivery, timeZone ?? booking.timeZone, messaging);
    if (moment instanceof Date) return { until: moment };
    if (moment !== 'now') return { skip: moment };
    const link = recipientLink(this.api);
    const asks = delivery.template === 'booking_attendance';
    const page = asks ? `${this.api}/r/${link.token}` : managePage(this.config, locale, booking.manageToken);
    const parts = { delivery, booking, contact, company, link, page };
    const common = { ...parts, now: this.clock.now(), from: this.config.MAIL_FROM };
    if (channel === 'sms' && phone !== null) return bookingSms({ ...common, phone });
    return email === null ? { skip: 'no_address' } : bookingMail({ ...common, email });
  }

  /** G10: asks a number whether it wants SMS. */
  async numberCheck(
    delivery: QueuedDelivery,
    contact: Contact | undefined,
    company: CompanySettings,
  ): Promise<Composed> {
    const phone = contact?.phone ?? null;
    if (!contact || phone === null) return { skip: 'no_address' };
    if (contact.restricted) return { skip: 'restricted' };
    if (!(await this.numbers.isAllowed(delivery, phone, company))) return { skip: 'country_not_allowed' };
    const moment = await this.times.moment(delivery, contact.timeZone ?? company.timeZone, contact.messaging);
    if (moment instanceof Date) return { until: moment };
    if (moment !== 'now') return { skip: moment };
    const { locale } = contact;
    const isNeutral = company.hipaa || contact.messaging?.neutralSender === true;
    const context = { companyName: senderOf(company, isNeutral), link: undefined };
    const render = isNeutral ? renderNeutralSms : renderPersonalSms;
    return {
      ...{
        channel: 'sms',
        to: { address: phone },
        locale,
        personal: !isNeutral,
        link: recipientLink(this.api),
      },
      message: render('number_check', locale, company.profile.italianForm, {
        ...context,
        short: '',
        phone: undefined,
      }),
    };
  }
}
