import type { OnErase, PersonalRule, SubjectKind, SubjectPath } from '@riserbo/privacy';

type Subjects = Partial<Record<SubjectKind, [OnErase, SubjectPath]>>;

/** Documentation of a treatment: kept as long as the law says, then erased with its client. */
export function care(subjects: Subjects, change: Partial<PersonalRule> = {}): PersonalRule {
  const entries = Object.entries(subjects) as [SubjectKind, [OnErase, SubjectPath]][];
  return {
    subjects: Object.fromEntries(entries.map(([kind, [, path]]) => [kind, path])),
    onErase: Object.fromEntries(entries.map(([kind, [erased]]) => [kind, erased])),
    purpose: 'care',
    basis: 'legal_obligation',
    retention: { until: 'erasure' },
    ...change,
  };
}
