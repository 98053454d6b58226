import 'reflect-metadata';

/**
 * D4: the data-protection rule of a stored column. Export, erasure, retention, redaction and the record of
 * processing (GDPR article 30) derive from these rules; a column without one fails the tests.
 */
export interface StoredRule {
  category:
    | 'identifier'
    | 'contact'
    | 'credential'
    | 'health'
    | 'schedule'
    | 'preference'
    | 'operational'
    | 'statistic';
  /** The person or company the value is about. */
  about: 'client' | 'member' | 'provider' | 'company' | 'nobody';
  purpose: 'booking' | 'care' | 'account' | 'security' | 'messages' | 'proof' | 'operation';
  retention: Retention;
  /** Whether a person's export contains it. */
  export: 'include' | 'omit';
  /** What erasing the person does to it. */
  erase: 'delete_row' | 'null' | 'keep' | 'tombstone';
}
export type Retention = { until: 'erasure' | 'company_end' } | { days: number; after: 'created' | 'ended' };

const KEY = Symbol('stored');

/** Gives an entity column its rule: `@Column('text') @Stored(clientContact) name: string`. */
export function Stored(rule: StoredRule): PropertyDecorator {
  return (target, property) => Reflect.defineMetadata(KEY, rule, target, property);
}

/** The rule of a property, if it has one. */
export function storedRule(entity: Function, property: string): StoredRule | undefined {
  return Reflect.getMetadata(KEY, entity.prototype as object, property) as StoredRule | undefined;
}

const companyLong = { until: 'company_end' } as const;

/** Ids, versions, states and technical times that reveal nothing about a person. */
export const operational: StoredRule = {
  category: 'operational',
  about: 'nobody',
  purpose: 'operation',
  retention: companyLong,
  export: 'omit',
  erase: 'keep',
};
/** The tenant id on every row. */
export const companyKey: StoredRule = { ...operational, category: 'identifier', about: 'company' };
/** A random id that references a person. It stays as a tombstone after erasure and then identifies no one. */
export const reference = (about: 'client' | 'member' | 'provider'): StoredRule => ({
  category: 'identifier',
  about,
  purpose: 'booking',
  retention: { until: 'erasure' },
  export: 'include',
  erase: 'tombstone',
});
/** Name, address or number of a client. */
export const clientContact: StoredRule = {
  category: 'contact',
  about: 'client',
  purpose: 'booking',
  retention: { until: 'erasure' },
  export: 'include',
  erase: 'null',
};
/** Name or address of a member. */
export const memberContact: StoredRule = {
  category: 'contact',
  about: 'member',
  purpose: 'account',
  retention: { until: 'erasure' },
  export: 'include',
  erase: 'null',
};
/** Public profile of a provider. */
export const providerProfile: StoredRule = {
  category: 'contact',
  about: 'provider',
  purpose: 'booking',
  retention: { until: 'erasure' },
  export: 'include',
  erase: 'null',
};
/** Password hashes, token hashes and other secrets of a member; never exported. */
export const credential: StoredRule = {
  category: 'credential',
  about: 'member',
  purpose: 'security',
  retention: { until: 'erasure' },
  export: 'omit',
  erase: 'delete_row',
};
/** When a person works or has an appointment. */
export const scheduleOf = (about: 'client' | 'provider'): StoredRule => ({
  category: 'schedule',
  about,
  purpose: 'booking',
  retention: companyLong,
  export: 'include',
  erase: 'keep',
});
/** Content a company publishes about itself and its services. */
export const companyContent: StoredRule = {
  category: 'operational',
  about: 'company',
  purpose: 'booking',
  retention: companyLong,
  export: 'omit',
  erase: 'keep',
};
/** A person's preferences: language, time zone, notices. */
export const preferenceOf = (about: 'client' | 'member'): StoredRule => ({
  category: 'preference',
  about,
  purpose: about === 'client' ? 'messages' : 'account',
  retention: { until: 'erasure' },
  export: 'include',
  erase: 'null',
});
/** What practitioners wrote about a client. The service holds ciphertext only. */
export const sealedHealth: StoredRule = {
  category: 'health',
  about: 'client',
  purpose: 'care',
  retention: { until: 'erasure' },
  export: 'include',
  erase: 'delete_row',
};
/** Who works on notes, and what shows when and by whom. */
export const careRecord = (about: 'client' | 'member' | 'provider'): StoredRule => ({
  ...reference(about),
  purpose: 'care',
});
