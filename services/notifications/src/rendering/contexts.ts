import type { Purpose } from '../domain/templates';

/**
 * Data a message may contain (G4). Two context types let the compiler keep names out of neutral messages:
 * under `hipaa` a template receives only a PublicContext.
 */
export interface PublicContext {
  companyName: string;
  /** Link for the recipient; contains only an opaque token. */
  link: string | undefined;
  /** The recipient's page, where messages are stopped. */
  stopLink: string;
  purpose: Purpose;
}

/** May name the person, the service, the provider and the time. */
export interface PersonalContext extends PublicContext {
  /** Undefined for unverified contact details. */
  personName: string | undefined;
  serviceName: string;
  providerName: string;
  /** Start time in the practice's zone, formatted in the reader's language. */
  when: string;
}
