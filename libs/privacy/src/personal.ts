import 'reflect-metadata';

export type SubjectKind = 'client' | 'member' | 'provider' | 'operator';
export type Purpose = 'booking' | 'care' | 'account' | 'security' | 'messages' | 'proof' | 'operation';
/** Lawful basis (GDPR article 6) on which a row is stored, and kept after erasure. */
export type Basis = 'contract' | 'legal_obligation' | 'legitimate_interest' | 'consent';
/**
 * Rows go with the person, with the company, with the row they belong to, or `days` after the time in a
 * column.
 */
export type Retention = { until: 'erasure' | 'company_end' | 'parent' } | { days: number; after: string };

/**
 * Where a row names its person: a uuid column, a `text` column, an id `within` a longer text (an SQL
 * expression), or a row of another table, whose `key` (`id` by default) is in `column` (`via`).
 */
export type SubjectPath =
  string | { text: string } | { within: string } | { via: () => Function; column: string; key?: string };

export type OnErase = 'delete' | 'scrub' | 'keep';

/** What a table stores about persons, stated once for its rows (D4). Columns say category and export. */
export interface PersonalRule {
  /** Persons a row can be about, and how it leads to them. */
  subjects: Partial<Record<SubjectKind, SubjectPath | readonly SubjectPath[]>>;
  /**
   * The column with the id of the person who made a row about another of the same kind. Their export has that
   * column and those in `shows`, none about the other person; erasing them clears the column,
   * or removes the row where the column has to have a value.
   */
  authors?: Partial<Record<SubjectKind, { column: string; shows: readonly string[] }>>;
  /**
   * What erasing a person does to their rows: `delete`; `scrub`, which clears the columns about that person
   * and keeps the row; or `keep`, for rows without contact, health or credentials. By kind of person where
   * it depends: a note is deleted with its client, and kept when its author leaves.
   */
  onErase: OnErase | Partial<Record<SubjectKind, OnErase>>;
  /** SQL condition for erasing a row, by default none. */
  eraseIf?: string;
  purpose: Purpose;
  basis: Basis;
  retention: Retention;
}

const PERSONAL = Symbol('personal');
const RETAINED = Symbol('retained');

/** Declares the rule of an entity whose rows are about persons. */
export function Personal(rule: PersonalRule): ClassDecorator {
  return (target) => Reflect.defineMetadata(PERSONAL, rule, target);
}

/** Declares how long the rows of an entity without persons are kept; by default until the company ends. */
export function Retained(retention: Retention): ClassDecorator {
  return (target) => Reflect.defineMetadata(RETAINED, retention, target);
}

export function personalRule(entity: Function): PersonalRule | undefined {
  return Reflect.getMetadata(PERSONAL, entity) as PersonalRule | undefined;
}

export function retentionOf(entity: Function): Retention {
  const own = Reflect.getMetadata(RETAINED, entity) as Retention | undefined;
  return personalRule(entity)?.retention ?? own ?? { until: 'company_end' };
}

/** The paths of a rule to one kind of person. */
export function pathsTo(rule: PersonalRule | undefined, kind: SubjectKind): readonly SubjectPath[] {
  const paths = rule?.subjects[kind];
  if (paths === undefined) return [];
  return Array.isArray(paths) ? (paths as readonly SubjectPath[]) : [paths as SubjectPath];
}

/** What erasing such a person does to a row; `keep` where the rule does not say. */
export function onErase(rule: PersonalRule | undefined, kind: SubjectKind): OnErase {
  const stated = rule?.onErase ?? 'keep';
  return typeof stated === 'string' ? stated : (stated[kind] ?? 'keep');
}
