import { Inject, Injectable } from '@nestjs/common';
import {
  bookingForMessageCall,
  companyFactsCall,
  letterPages,
  readContactCall,
  readLetterCall,
  type AnswerOf,
  type Locale,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { CONFIG } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import { isUpToDate, type BookingTemplate } from '../domain/templates';
import { renderNeutral, renderPersonal } from '../rendering/renderer';
import type { SafeMessage } from '../rendering/safe-message';
import type { Recipient } from './mail-channel';
import type { QueuedDelivery } from './queue';

/** A mail that is ready to go, or the reason why none goes. */
export type Composed =
  | { to: Recipient; from: string; locale: Locale; message: SafeMessage }
  | { skip: 'no_address' | 'out_of_date' };

/** Asks the owners for what a mail says, at the moment of sending, and forgets it afterwards (invariant 1). */
@Injectable()
export class Composer {
  private readonly pages: string;

  constructor(
    private readonly calls: Calls,
    @Inject(CONFIG) config: NotificationsConfig,
  ) {
    this.pages = (config.WEB_URL ?? config.PUBLIC_URL).replace(/\/$/, '');
  }

  compose(delivery: QueuedDelivery): Promise<Composed> {
    return delivery.letterId === null ? this.booking(delivery) : this.letter(delivery, delivery.letterId);
  }

  private async letter({ companyId, template }: QueuedDelivery, letterId: string): Promise<Composed> {
    const letter = await this.calls.askAs(readLetterCall, { letterId }, { companyId });
    const page = letterPages[letter.kind];
    const link = page === null || letter.token === undefined ? undefined : this.page(page, letter.token);
    const message = renderNeutral(template, letter.locale, { companyName: letter.companyName, link });
    return {
      to: { address: letter.to.email },
      from: 'Riserbo',
      locale: letter.locale,
      message,
    };
  }

  /** What the company has switched on is asked last, so that `hipaa` holds for a mail that was queued before it. */
  private async booking(delivery: QueuedDelivery): Promise<Composed> {
    const options = { companyId: delivery.companyId };
    const bookingId = delivery.bookingId as string;
    const booking = await this.calls.askAs(bookingForMessageCall, { bookingId }, options);
    if (!isUpToDate(delivery.template as BookingTemplate, booking.status)) return { skip: 'out_of_date' };
    if (booking.clientId === null) return { skip: 'no_address' };
    const { clientId } = booking;
    const { name, email, locale } = await this.calls.askAs(readContactCall, { clientId }, options);
    if (email === null) return { skip: 'no_address' };
    const facts = await this.calls.askAs(companyFactsCall, {}, options);
    const open = { companyName: facts.name, link: this.page('manage', booking.manageToken) };
    const mail = { from: facts.name, locale };
    if (facts.hipaa)
      return { ...mail, to: { address: email }, message: renderNeutral(delivery.template, locale, open) };
    const context = { ...open, personName: name, ...named(booking, locale) };
    const message = renderPersonal(delivery.template, locale, context);
    return { ...mail, to: { name, address: email }, message };
  }

  /** The token stands behind the hash sign, which browsers do not send: it is in no server's log. */
  private page(name: string, token: string): string {
    return `${this.pages}/${name}#${token}`;
  }
}

function named(booking: AnswerOf<typeof bookingForMessageCall>, locale: Locale) {
  const { serviceName, providerName, startsAt, timeZone } = booking;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
  return { serviceName, providerName, when: `${format.format(new Date(startsAt))} (${timeZone})` };
}
