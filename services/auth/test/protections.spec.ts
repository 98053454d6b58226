import {
  changeFactorGraceCall,
  changeSecurityCall,
  companySettingsCall,
  features,
  featureTable,
  readSecurityCall,
  switchFeatureCall,
  type AskOf,
  type Feature,
  type MemberActor,
} from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { anOwner } from './factors';
import { runAuth, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth({ FEATURES_AVAILABLE: features.join() });
});
afterAll(() => running?.stop());

async function practiceWith(...on: Feature[]): Promise<MemberActor> {
  const { actor } = await anOwner(running);
  const set = `UPDATE companies SET plan = 'premium', features = $2 WHERE company_id = $1`;
  await running.rows(set, [actor.companyId, on]);
  return actor;
}
const off = (feature: Feature, actor: MemberActor, stepUp?: string) =>
  refusalCode(
    running.ask(switchFeatureCall, { feature, on: false }, actor, stepUp === undefined ? {} : { stepUp }),
  );
const stepUpFor = (actor: MemberActor, purpose: 'records' | 'protections') =>
  running.keys.stepUpOf(actor, purpose, running.clock.now());
async function version({ companyId }: MemberActor): Promise<number> {
  const find = `SELECT version FROM companies WHERE company_id = $1`;
  return (await running.rows<{ version: number }>(find, [companyId]))[0]?.version ?? 0;
}
async function change(
  actor: MemberActor,
  wish: AskOf<typeof changeSecurityCall>,
  more = {},
): Promise<string> {
  const ifMatch = await version(actor);
  return refusalCode(running.ask(changeSecurityCall, wish, actor, { ifMatch, ...more }));
}
async function grace(actor: MemberActor, graceDays: number, more = {}): Promise<string> {
  const ifMatch = await version(actor);
  return refusalCode(running.ask(changeFactorGraceCall, { graceDays }, actor, { ifMatch, ...more }));
}
/** How many mails the owners were sent. */
async function told({ companyId }: MemberActor): Promise<number> {
  const find = `
    SELECT l.id FROM account_mails l JOIN memberships m ON m.company_id = l.company_id AND m.user_id = l.user_id JOIN outbox o ON o.aggregate_id = l.id
    WHERE l.company_id = $1 AND l.kind = 'protection_weakened' AND m.role = 'owner'`;
  return (await running.rows(find, [companyId])).length;
}

describe('a company’s protections', () => {
  const protections = features.filter((feature) => featureTable[feature].protects);

  it('B8 are the features that protect people and their data', () => {
    expect(protections).toEqual(['two_factor_required', 'client_retention', 'hipaa', 'soap']);
  });

  it.each(protections)(
    'B8 X114 %s requires a step-up to be switched off, and the owners are notified',
    async (feature) => {
      const needs: Feature[] =
        feature === 'hipaa' || feature === 'soap' ? ['two_factor_required', feature] : [feature];
      const actor = await practiceWith(...needs);
      expect(await off(feature, actor, '')).toBe('step_up_required');
      expect(await off(feature, actor, await stepUpFor(actor, 'records'))).toBe('step_up_required');
      expect(await told(actor)).toBe(0);
      expect(await off(feature, actor, await stepUpFor(actor, 'protections'))).toBe('done');
      expect(await told(actor)).toBe(1);
      expect(await off(feature, actor)).toBe('done');
      expect(await told(actor)).toBe(1);
    },
  );

  it('B8 switching on, and other features, require no step-up and notify no owner', async () => {
    const actor = await practiceWith('terms');
    const bare = { stepUp: '' };
    for (const feature of ['two_factor_required', 'hipaa'] as const)
      expect(await refusalCode(running.ask(switchFeatureCall, { feature, on: true }, actor, bare))).toBe(
        'done',
      );
    expect(await off('terms', actor, '')).toBe('done');
    expect(await told(actor)).toBe(0);
  });

  it('B8 X114 security settings require a step-up; the owners are notified of weaker ones', async () => {
    const actor = await practiceWith('two_factor_required', 'hipaa');
    expect(await change(actor, { idleMinutes: 10 }, { stepUp: '' })).toBe('step_up_required');
    expect(await grace(actor, 3, { stepUp: '' })).toBe('step_up_required');
    const acts: [() => Promise<string>, number][] = [
      [() => change(actor, { idleMinutes: 10 }), 0],
      [() => change(actor, { idleMinutes: 11 }), 1],
      [() => change(actor, { clientRecordStepUp: 'always' }), 1],
      [() => change(actor, { clientRecordStepUp: 'never' }), 2],
      [() => grace(actor, 3), 2],
      [() => grace(actor, 4), 3],
    ];
    for (const [act, mails] of acts) expect([await act(), await told(actor)]).toEqual(['done', mails]);
  });
});

describe('how often client records require a step-up', () => {
  const settings = async (actor: MemberActor) => {
    const service = { kind: 'service', service: 'clients', companyId: actor.companyId } as const;
    const [own, toOthers] = [
      await running.ask(readSecurityCall, {}, actor),
      await running.ask(companySettingsCall, {}, service),
    ];
    expect(toOthers.clientRecordStepUp).toBe(own.clientRecordStepUp);
    return own.clientRecordStepUp;
  };

  it('B8 is once an hour by default with health data, else never', async () => {
    expect(await settings(await practiceWith())).toBe('never');
    expect(await settings(await practiceWith('two_factor_required', 'hipaa'))).toBe('hourly');
    expect(await settings(await practiceWith('two_factor_required', 'soap'))).toBe('hourly');
  });

  it('B8 is what the company chose, on every plan and with any features', async () => {
    const actor = await practiceWith();
    await running.rows(`UPDATE companies SET plan = 'free' WHERE company_id = $1`, [actor.companyId]);
    for (const clientRecordStepUp of ['always', 'hourly', 'never'] as const) {
      expect(await change(actor, { clientRecordStepUp })).toBe('done');
      expect(await settings(actor)).toBe(clientRecordStepUp);
    }
    const hipaa = `UPDATE companies SET plan = 'premium', features = '{two_factor_required,hipaa}' WHERE company_id = $1`;
    await running.rows(hipaa, [actor.companyId]);
    expect(await settings(actor)).toBe('never');
  });
});
