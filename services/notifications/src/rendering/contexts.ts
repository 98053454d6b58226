import type { CompanyProfile } from '@riserbo/contracts';
import type { Purpose } from '../domain/templates';
import type { CalendarEvent } from './calendar';

/**
 * Data a message may contain (G4). Two context types let the compiler keep names out of neutral messages:
 * under `hipaa` a template receives only a PublicContext.
 */
export interface PublicContext {
  /** The company; its neutral name to clients under `hipaa`. */
  companyName: string;
  /** Link for the recipient; contains only an opaque token. */
  link: string | undefined;
  /** The recipient's page, where messages are stopped. */
  stopLink: string;
  purpose: Purpose;
  /** How Italian texts address a client; lei by default. */
  italianForm?: CompanyProfile['italianForm'];
}

/** A text of the company (G7). It may name the person. */
export interface OfferContext extends PublicContext {
  personName: string | undefined;
  offer: { subject: string; body: string };
}

/** May name the person, the service, the provider, the place and the time. */
export interface PersonalContext extends PublicContext {
  /** Undefined for unverified contact details. */
  personName: string | undefined;
  serviceName: string;
  providerName: string;
  /** Start time in the practice's zone, as the reader writes it; `short` for subjects. */
  when: string;
  short: string;
  /** Before it was moved. */
  oldWhen: string | undefined;
  place: string | undefined;
  price: string | undefined;
  /** Until when it can be changed online. */
  deadline: string | undefined;
  /** Until when the office or the client answers. */
  answerBy: string | undefined;
  phone: string | undefined;
  /** Whether an answer to the mail reaches the company. */
  canReply: boolean;
  /** Undefined if the mail carries no calendar file. */
  event: CalendarEvent | undefined;
  now: Date;
}
