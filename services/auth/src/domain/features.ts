import {
  featureRules,
  features,
  featureTable,
  Refusal,
  type Feature,
  type FeatureCell,
  type FeatureRules,
  type Plan,
} from '@riserbo/contracts';

export interface CompanyFeatures {
  plan: Plan;
  on: readonly Feature[];
}
/**
 * What decides besides the company: the features that are implemented, and the table of exclusions and needs.
 */
export interface FeatureWorld {
  available: readonly Feature[];
  rules?: FeatureRules;
}
type Relations = Pick<FeatureCell, 'excludes' | 'excludedBy' | 'needs' | 'missing' | 'neededBy'>;

/**
 * The features that are on after a switch. Features that are on stay on whatever the plan becomes, and can
 * always be switched off (A2).
 * @throws Refusal `plan_required`, `feature_conflict`, `feature_needs`, `feature_unavailable`
 */
export function switched(
  feature: Feature,
  on: boolean,
  company: CompanyFeatures,
  world: FeatureWorld,
): Feature[] {
  if (company.on.includes(feature) === on) return [...company.on];
  const { refusal, plans } = cellOf(feature, company, world);
  if (refusal === 'plan_required') throw new Refusal(refusal, [], undefined, { plans: [...plans] });
  if (refusal) throw new Refusal(refusal);
  return on ? [...company.on, feature] : company.on.filter((other) => other !== feature);
}

/** A3: every feature with all that decides about it, as values and as text. */
export function explained(company: CompanyFeatures, world: FeatureWorld): FeatureCell[] {
  return features.map((feature) => cellOf(feature, company, world));
}

function cellOf(
  feature: Feature,
  company: CompanyFeatures,
  { available, rules = featureRules }: FeatureWorld,
): FeatureCell {
  const { plans, text, protects = false } = featureTable[feature];
  const facts = {
    feature,
    text,
    on: company.on.includes(feature),
    available: available.includes(feature),
    protects,
    plans: [...plans],
    inPlan: plans.includes(company.plan),
    ...relationsOf(feature, company.on, rules),
  };
  const refusal = refusalOf(facts);
  return { ...facts, refusal, canSwitch: refusal === null, why: inWords(facts, refusal) };
}

function relationsOf(feature: Feature, on: readonly Feature[], { excludes, needs }: FeatureRules): Relations {
  const excluded = excludes.filter((pair) => pair.includes(feature)).map(([a, b]) => (a === feature ? b : a));
  const needed = needs.filter(([who]) => who === feature).map(([, what]) => what);
  const needing = needs.filter(([, what]) => what === feature).map(([who]) => who);
  return {
    excludes: excluded,
    excludedBy: excluded.filter((other) => on.includes(other)),
    needs: needed,
    missing: needed.filter((other) => !on.includes(other)),
    neededBy: needing.filter((other) => on.includes(other)),
  };
}

type Facts = Omit<FeatureCell, 'refusal' | 'canSwitch' | 'why'>;

function refusalOf(facts: Facts): FeatureCell['refusal'] {
  if (facts.on) return facts.neededBy.length > 0 ? 'feature_needs' : null;
  if (!facts.inPlan) return 'plan_required';
  if (facts.excludedBy.length > 0) return 'feature_conflict';
  if (facts.missing.length > 0) return 'feature_needs';
  return facts.available ? null : 'feature_unavailable';
}

function inWords(facts: Facts, refusal: FeatureCell['refusal']): string {
  switch (refusal) {
    case 'plan_required':
      return `It is part of ${listed(facts.plans)}.`;
    case 'feature_conflict':
      return `It cannot be on together with ${listed(facts.excludedBy)}, which is on.`;
    case 'feature_needs':
      return facts.on
        ? `${listed(facts.neededBy)} needs it.`
        : `It needs ${listed(facts.missing)} to be on first.`;
    case 'feature_unavailable':
      return 'It does nothing yet, so it cannot be switched on.';
    default:
      if (!facts.on) return 'It is off and can be switched on.';
      return facts.inPlan
        ? 'It is on and can be switched off.'
        : `It is on and stays on; once off, it needs ${listed(facts.plans)} to come back.`;
  }
}

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
