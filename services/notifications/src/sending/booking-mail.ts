import type { Booking, CompanySettings, Contact } from '../domain/people';
import { senderOf } from '../domain/sender-name';
import { isStoppable, type BookingTemplate, type MailTemplate } from '../domain/templates';
import { renderNeutral, renderPersonal } from '../rendering/renderer';
import { renderNeutralSms, renderPersonalSms } from '../rendering/sms';
import { formatDateTime, formatMoney } from '../rendering/written-out';
import type { RecipientLink } from '../recipients/recipient-link';
import type { Sms } from '../sms/sms-channel';
import type { Mail } from './mail-channel';
import type { QueuedDelivery } from './queue';

interface Parts {
  delivery: QueuedDelivery;
  booking: Booking;
  contact: Contact;
  company: CompanySettings;
  link: RecipientLink;
  /** The page that the mail's button opens. */
  page: string;
  now: Date;
  /** Address of the installation's sender. */
  from: string;
}

/** G4, D8: neutral under `hipaa`, and for a client who asked for it. */
export function bookingMail(parts: Parts & { email: string }): Mail {
  const { delivery, contact, company, link } = parts;
  const isNeutral = company.hipaa || contact.messaging?.neutralSender === true;
  const sender = senderOf(company, isNeutral);
  const { locale, proven } = contact;
  const replyTo = isNeutral ? undefined : company.profile.email;
  return {
    channel: 'email',
    ...{ from: sender, locale, limited: !proven, personal: !isNeutral, link, replyTo },
    isStoppable: isStoppable(delivery.purpose),
    to: addressOf(contact, parts.email, isNeutral),
    message: isNeutral ? neutral(parts, sender) : personal(parts),
  };
}

function addressOf({ name }: Contact, email: string, isNeutral: boolean) {
  return isNeutral || name === null ? { address: email } : { name, address: email };
}

/** G4, G10: the same by SMS, whose link is short. */
export function bookingSms(parts: Parts & { phone: string }): Sms {
  const { delivery, booking, contact, company, link, now } = parts;
  const { profile } = company;
  const isNeutral = company.hipaa || contact.messaging?.neutralSender === true;
  const companyName = senderOf(company, isNeutral);
  const reader = { locale: contact.locale, region: profile.region, timeZone: contact.timeZone ?? undefined };
  const short = formatDateTime(booking.startsAt, booking.timeZone, reader, { length: 'short', now });
  const context = { companyName, link: link.shortUrl, short, phone: profile.phone };
  const [template, form] = [delivery.template as BookingTemplate, profile.italianForm];
  return {
    ...{ channel: 'sms', to: { address: parts.phone }, locale: contact.locale, personal: !isNeutral, link },
    message: isNeutral
      ? renderNeutralSms(template, contact.locale, form, context)
      : renderPersonalSms(template, contact.locale, form, context),
  };
}

function neutral({ delivery, contact, company, link, page }: Parts, sender: string) {
  const { italianForm } = company.profile;
  const open = {
    companyName: sender,
    link: page,
    stopLink: link.url,
    purpose: delivery.purpose,
    italianForm,
  };
  return renderNeutral(delivery.template as MailTemplate, contact.locale, open);
}

function personal(parts: Parts) {
  const { delivery, booking, contact, company, link, page, now, from } = parts;
  const { profile, name: companyName } = company;
  const reader = { locale: contact.locale, region: profile.region, timeZone: contact.timeZone ?? undefined };
  const time = (at: string, length: 'long' | 'short' = 'long') =>
    formatDateTime(at, booking.timeZone, reader, { length, now });
  const place = profile.address && placeOf(profile.address);
  return renderPersonal(delivery.template as MailTemplate, contact.locale, {
    italianForm: profile.italianForm,
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
