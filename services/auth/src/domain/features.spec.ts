import {
  featureRules,
  features,
  featureTable,
  plans,
  Refusal,
  type Feature,
  type Plan,
} from '@riserbo/contracts';
import { explained, switched, type FeatureWorld } from './features';

const all: FeatureWorld = { available: features };
const outcome = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as Refusal).code;
  }
};
/** What has to be on before a feature. */
const needsOf = (feature: Feature): Feature[] =>
  featureRules.needs.filter(([who]) => who === feature).map(([, what]) => what);
const excludes = (a: Feature, b: Feature) =>
  featureRules.excludes.some((pair) => pair.includes(a) && pair.includes(b));
const turn = (feature: Feature, on: boolean, company: { plan: Plan; on: Feature[] }, world = all) =>
  outcome(() => switched(feature, on, company, world));

describe('switching features', () => {
  it.each(plans.flatMap((plan) => features.map((feature) => [plan, feature] as const)))(
    'A2 A3 the %s plan decides over %s as the table says',
    (plan, feature) => {
      const held = featureTable[feature].plans.includes(plan);
      const on = needsOf(feature);
      expect(turn(feature, true, { plan, on })).toEqual(held ? [...on, feature] : 'plan_required');
    },
  );

  it('A3 every pair is excluded as the table says, both ways', () => {
    for (const a of features)
      for (const b of features.filter((other) => other !== a)) {
        const on = [a, ...needsOf(b).filter((need) => need !== a)];
        const expected = excludes(a, b) ? 'feature_conflict' : [...on, b];
        expect([a, b, turn(b, true, { plan: 'premium', on })]).toEqual([a, b, expected]);
      }
    expect(featureRules.excludes.flat()).toEqual([
      'client_retention',
      'client_login',
      'client_retention',
      'memberships',
    ]);
  });

  it('A3 every feature needs what the table says, and keeps it on: health data needs second factors', () => {
    const refused: [Feature, Feature][] = [];
    const kept: [Feature, Feature][] = [];
    for (const a of features)
      for (const b of features.filter((other) => other !== a)) {
        const others = features.filter((each) => each !== a && each !== b && !excludes(a, each));
        if (turn(a, true, { plan: 'premium', on: others }) === 'feature_needs') refused.push([a, b]);
        if (turn(b, false, { plan: 'premium', on: [a, b] }) === 'feature_needs') kept.push([a, b]);
      }
    const needs = [
      ['hipaa', 'two_factor_required'],
      ['soap', 'two_factor_required'],
    ];
    expect([refused, kept, featureRules.needs]).toEqual([needs, needs, needs]);
  });

  it('A3 a feature requires the one it needs, and keeps it on', () => {
    const world: FeatureWorld = {
      available: features,
      rules: { excludes: [], needs: [['memberships', 'client_login']] },
    };
    expect(turn('memberships', true, { plan: 'premium', on: [] }, world)).toBe('feature_needs');
    expect(turn('memberships', true, { plan: 'premium', on: ['client_login'] }, world)).toEqual([
      'client_login',
      'memberships',
    ]);
    expect(turn('client_login', false, { plan: 'premium', on: ['client_login', 'memberships'] }, world)).toBe(
      'feature_needs',
    );
    expect(turn('client_login', false, { plan: 'premium', on: ['client_login'] }, world)).toEqual([]);
  });

  it('A3 a feature that is not implemented cannot be switched on', () => {
    expect(
      turn('soap', true, { plan: 'premium', on: ['two_factor_required'] }, { available: ['hipaa'] }),
    ).toBe('feature_unavailable');
  });

  it('A2 a downgrade turns nothing off; what is off then needs the plan again', () => {
    const downgraded = { plan: 'free' as const, on: ['hipaa' as const] };
    expect(turn('hipaa', true, downgraded)).toEqual(['hipaa']);
    expect(turn('terms', true, downgraded)).toEqual(['hipaa', 'terms']);
    expect(turn('hipaa', false, downgraded)).toEqual([]);
    expect(turn('hipaa', true, { plan: 'free', on: [] })).toBe('plan_required');
  });

  it('A2 J1 names the plans that include a refused feature', () => {
    expect(() => switched('hipaa', true, { plan: 'free', on: [] }, all)).toThrow(
      expect.objectContaining({ code: 'plan_required', facts: { plans: featureTable.hipaa.plans } }),
    );
  });
});

describe('explaining features', () => {
  it('A3 each text says what the cell’s values say', () => {
    const cells = explained(
      { plan: 'basic', on: ['client_login'] },
      { available: ['client_login', 'waiting_list'] },
    );
    expect(cells.map(({ feature }) => feature)).toEqual([...features]);
    const why = Object.fromEntries(cells.map((cell) => [cell.feature, [cell.refusal, cell.why]]));
    expect(why).toMatchObject({
      hipaa: ['plan_required', 'It is part of standard or premium.'],
      client_retention: ['feature_conflict', 'It cannot be on together with client_login, which is on.'],
      terms: ['feature_unavailable', 'It does nothing yet, so it cannot be switched on.'],
      waiting_list: [null, 'It is off and can be switched on.'],
      client_login: [null, 'It is on and can be switched off.'],
    });
  });

  it('A3 what a cell says is what a switch does', () => {
    for (const plan of plans)
      for (const on of [
        [],
        ['client_retention'],
        ['client_login', 'memberships'],
        ['two_factor_required'],
        ['two_factor_required', 'hipaa', 'soap'],
      ] as Feature[][])
        for (const cell of explained({ plan, on }, { available: features.slice(0, 7) })) {
          const result = turn(cell.feature, !cell.on, { plan, on }, { available: features.slice(0, 7) });
          expect(typeof result === 'string' ? result : null).toBe(cell.refusal);
        }
  });
});
