/**
 * What a message may say (G4). There are two kinds of context, so that the compiler keeps a name out of a neutral message: a template that is
 * rendered under `hipaa` is given a PublicContext and nothing else.
 */
export interface PublicContext {
  companyName: string;
  /** Where the person can act; holds an opaque token only. */
  link: string | undefined;
}

/** May name the person, the service, the provider and the time. */
export interface PersonalContext extends PublicContext {
  /** Undefined where nobody vouches for what a guest typed. */
  personName: string | undefined;
  serviceName: string;
  providerName: string;
  /** The start in the zone of the practice, written out in the reader's language. */
  when: string;
}
