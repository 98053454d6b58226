/** A published version of a policy. */
export interface PolicyVersion {
  readonly id: string;
  readonly kind: 'terms' | 'privacy' | 'cancellation';
  readonly locale: string;
  readonly number: number;
}
export type PolicyKind = PolicyVersion['kind'];
const policyKinds: readonly PolicyKind[] = ['terms', 'privacy', 'cancellation'];

/** The accepted policies: ids by kind. */
export type Accepted = Readonly<Partial<Record<PolicyKind, string | undefined>>>;
/** What the company asks for. */
export interface PolicyRequirement {
  readonly terms: boolean;
  readonly cancellation: boolean;
}

/** Codes of contracts; `kind` is the policy that is at fault. */
export interface NotAccepted {
  readonly code: 'policies_missing' | 'terms_not_accepted' | 'terms_outdated';
  readonly kind: PolicyKind;
}

/**
 * Checks the accepted policies (C5, X75): undefined if they suffice, otherwise the refusal. Any language will
 * do, as long as the version is the newest in that language. Policies that were named without being required
 * must be valid, too. A company that requires terms must have published some.
 */
export function notAccepted(
  known: readonly PolicyVersion[],
  accepted: Accepted,
  asked: PolicyRequirement,
): NotAccepted | undefined {
  const missing = (['terms', 'privacy'] as const).find((kind) =>
    known.every((policy) => policy.kind !== kind),
  );
  if (asked.terms && missing) return { code: 'policies_missing', kind: missing };
  for (const kind of policyKinds) {
    const ofKind = known.filter((policy) => policy.kind === kind);
    const needed = kind === 'cancellation' ? asked.cancellation && ofKind.length > 0 : asked.terms;
    const named = accepted[kind];
    if (named === undefined && !needed) continue;
    const policy = ofKind.find(({ id }) => id === named);
    if (!policy) return { code: 'terms_not_accepted', kind };
    if (!isNewest(policy, ofKind)) return { code: 'terms_outdated', kind };
  }
  return undefined;
}

function isNewest({ locale, number }: PolicyVersion, ofKind: readonly PolicyVersion[]): boolean {
  return ofKind.every((other) => other.locale !== locale || other.number <= number);
}
