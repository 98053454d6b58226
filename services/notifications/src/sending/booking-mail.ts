import type {
  AnswerOf,
  bookingForMessageCall,
  companySettingsCall,
  readContactsCall,
} from '@riserbo/contracts';
import { senderOf } from '../domain/sender-name';
import { isStoppable } from '../domain/templates';
import { renderNeutral, renderPersonal } from '../rendering/renderer';
import { formatDateTime, formatMoney } from '../rendering/written-out';
import type { RecipientLink } from '../recipients/recipient-link';
import type { Composed } from './composed';
import type { QueuedDelivery } from './queue';

export type Booking = AnswerOf<typeof bookingForMessageCall> & { clientId: string };
export type Contact = AnswerOf<typeof readContactsCall>['contacts'][number];
export type CompanySettings = AnswerOf<typeof companySettingsCall>;

interface Parts {
  delivery: QueuedDelivery;
  booking: Booking;
  contact: Contact & { email: string };
  company: CompanySettings;
  link: RecipientLink;
  /** The page that the mail's button opens. */
  page: string;
  now: Date;
  /** Address of the installation's sender. */
  from: string;
}

/** G4, D8: neutral under `hipaa`, and for a client who asked for it. */
export function bookingMail(parts: Parts): Composed {
  const { delivery, contact, company, link } = parts;
  const isNeutral = company.hipaa || contact.messaging?.neutralSender === true;
  const sender = senderOf(company, isNeutral);
  const { locale, proven } = contact;
  const replyTo = isNeutral ? undefined : company.profile.email;
  return {
    ...{ from: sender, locale, limited: !proven, personal: !isNeutral, link, replyTo },
    isStoppable: isStoppable(delivery.purpose),
    to: addressOf(contact, isNeutral),
    message: isNeutral ? neutral(parts, sender) : personal(parts),
  };
}

function addressOf({ name, email }: Parts['contact'], isNeutral: boolean) {
  return isNeutral || name === null ? { address: email } : { name, address: email };
}

function neutral({ delivery, contact, link, page }: Parts, sender: string) {
  const open = { companyName: sender, link: page, stopLink: link.url, purpose: delivery.purpose };
  return renderNeutral(delivery.template, contact.locale, open);
}

function personal(parts: Parts) {
  const { delivery, booking, contact, company, link, page, now, from } = parts;
  const { profile, name: companyName } = company;
  const reader = { locale: contact.locale, region: profile.region, timeZone: contact.timeZone ?? undefined };
  const time = (at: string, length: 'long' | 'short' = 'long') =>
    formatDateTime(at, booking.timeZone, reader, { length, now });
  const place = profile.address && placeOf(profile.address);
  return renderPersonal(delivery.template, contact.locale, {
    ...{ companyName, link: page, stopLink: link.url, purpose: delivery.purpose, now, place },
    ...{ serviceName: booking.serviceName, providerName: booking.providerName },
    personName: contact.name ?? undefined,
    ...{ when: time(booking.startsAt), short: time(booking.startsAt, 'short') },
    oldWhen: delivery.previousStartsAt ? time(delivery.previousStartsAt.toISOString()) : undefined,
    price: booking.price === null ? undefined : formatMoney(booking.price, reader),
    deadline: Date.parse(booking.changeUntil) > now.getTime() ? time(booking.changeUntil) : undefined,
    answerBy: booking.answerBy === null ? undefined : time(booking.answerBy),
    ...{ phone: profile.phone, canReply: profile.email !== undefined },
    event: withCalendar.includes(delivery.template) ? eventOf(booking, company, place, from) : undefined,
  });
}

/** Reminders carry none: the confirmation brought it. */
const withCalendar: readonly string[] = ['booking_confirmed', 'booking_rescheduled', 'booking_cancelled'];

function eventOf(
  booking: Booking,
  { name, profile }: CompanySettings,
  place: string | undefined,
  from: string,
) {
  const { bookingId, version, startsAt, endsAt, status, serviceName } = booking;
  return {
    ...{ bookingId, version, startsAt, endsAt, isCancelled: status === 'cancelled', place },
    title: `${serviceName}, ${name}`,
    organizer: { name, address: profile.email ?? from },
  };
}

/** In one line, as letters are addressed there. */
function placeOf({
  street,
  postalCode,
  city,
  area,
}: NonNullable<CompanySettings['profile']['address']>): string {
  const town = [postalCode, city, area === undefined ? undefined : `(${area})`].filter(Boolean).join(' ');
  return `${street}, ${town}`;
}
