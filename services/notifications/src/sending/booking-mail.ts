import type {
  AnswerOf,
  bookingForMessageCall,
  companySettingsCall,
  readContactsCall,
} from '@riserbo/contracts';
import { senderOf } from '../domain/sender-name';
import { isStoppable } from '../domain/templates';
import { renderNeutral, renderPersonal } from '../rendering/renderer';
import { formatDateTime } from '../rendering/written-out';
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

function personal({ delivery, booking, contact, company, link, page }: Parts) {
  const { serviceName, providerName, timeZone, startsAt } = booking;
  const { locale, name } = contact;
  return renderPersonal(delivery.template, locale, {
    ...{ companyName: company.name, link: page, stopLink: link.url, purpose: delivery.purpose },
    ...{ personName: name ?? undefined, serviceName, providerName },
    when: formatDateTime(startsAt, timeZone, locale),
  });
}
