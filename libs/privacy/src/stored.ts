import 'reflect-metadata';
import type { SubjectKind } from './personal';

/**
 * D4: what a column stores. Whose row it is, what erasure does to it and how long it is kept are stated
 * once for its table (`@Personal`). A column without a rule fails the tests.
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
  /** The person or company the value is about; `person`: anyone the table has a path to. */
  about: SubjectKind | 'person' | 'company' | 'none';
  /** Whether a person's export contains it. */
  export: 'include' | 'omit';
  /**
   * SQL value after a scrub. By default contact, credential, health and preference are cleared (NULL, or
   * empty if the column has to have a value); other columns stay.
   */
  scrubTo?: string;
  /** D9: ciphertext under a key of the company; only the service that owns the table opens it. */
  sealed?: true;
  /** When the value is removed, if before its row. */
  retention?: { days: number; after: string };
}

const KEY = Symbol('stored');

/** Gives an entity column its rule: `@Column('text') @Stored(clientContact) name: string`. */
export function Stored(rule: StoredRule): PropertyDecorator {
  return (target, property) => Reflect.defineMetadata(KEY, rule, target, property);
}

/** The rule of a property, if it has one. */
export function storedRule(entity: Function, property: string): StoredRule | undefined {
  return Reflect.getMetadata(KEY, entity.prototype as object, property) as StoredRule | undefined;
}

/** Ids, versions, states and technical times that reveal nothing about a person. */
export const operational: StoredRule = { category: 'operational', about: 'none', export: 'omit' };
/** The tenant id on every row. */
export const companyKey: StoredRule = { ...operational, category: 'identifier', about: 'company' };
/** A random id that references a person. It stays as a tombstone after erasure and then identifies no one. */
export const reference = (about: SubjectKind): StoredRule => ({
  category: 'identifier',
  about,
  export: 'include',
});
/** Links rows of a person that belong together; removed by erasure. */
export const link = (about: SubjectKind): StoredRule => ({
  ...reference(about),
  export: 'omit',
  scrubTo: 'NULL',
});
/** Name, address or number of a client. */
export const clientContact: StoredRule = { category: 'contact', about: 'client', export: 'include' };
/** The same, sealed at rest (D9). */
export const sealedContact: StoredRule = { ...clientContact, sealed: true };
/** Name or address of a member. */
export const memberContact: StoredRule = { category: 'contact', about: 'member', export: 'include' };
/** Public profile of a provider. */
export const providerProfile: StoredRule = { category: 'contact', about: 'provider', export: 'include' };
/** Password hashes, token hashes and other secrets of a member; never exported. */
export const credential: StoredRule = { category: 'credential', about: 'member', export: 'omit' };
/** When a person works or has an appointment. */
export const scheduleOf = (about: 'client' | 'provider'): StoredRule => ({
  category: 'schedule',
  about,
  export: 'include',
});
/** When a person used something, and with which right. */
export const timeOf = (about: SubjectKind): StoredRule => ({
  category: 'operational',
  about,
  export: 'include',
});
/** Content a company publishes about itself and its services. */
export const companyContent: StoredRule = { ...operational, about: 'company' };
/** A person's preferences: language, time zone, notices. */
export const preferenceOf = (about: 'client' | 'member'): StoredRule => ({
  category: 'preference',
  about,
  export: 'include',
});
/** What practitioners wrote about a client. The service holds ciphertext only. */
export const sealedHealth: StoredRule = { category: 'health', about: 'client', export: 'include' };
