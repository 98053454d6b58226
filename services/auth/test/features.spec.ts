import { randomUUID } from 'node:crypto';
import {
  companySettingsCall,
  features,
  readFeaturesCall,
  switchFeatureCall,
  type Feature,
  type MemberRole,
  type Plan,
} from '@riserbo/contracts';
import { openTenants, type OpenTenants } from '@riserbo/runtime';
import { refusalCode } from '@riserbo/testing';
import { changePlan } from '../src/features/plans';
import { aCompany, runAuth, type RunningAuth } from './running';

let running: RunningAuth;
let vendor: OpenTenants;
beforeAll(async () => {
  running = await runAuth({ FEATURES_AVAILABLE: features.join() });
  const { appUrl: url, systemUrl } = running.database;
  vendor = await openTenants({ url, systemUrl, pool: 2 });
});
afterAll(async () => {
  await vendor?.close();
  await running?.stop();
});

const member = (companyId: string, role: MemberRole = 'owner') =>
  ({ kind: 'member', companyId, role, userId: randomUUID(), sessionId: randomUUID() }) as const;
async function company(plan: Plan) {
  const { slug, companyId } = await aCompany(running);
  await changePlan(vendor.tenants, slug, plan, running.clock.now());
  return { slug, companyId, owner: member(companyId) };
}
type Company = Awaited<ReturnType<typeof company>>;
const turn = ({ owner }: Company, feature: Feature, on = true) =>
  refusalCode(running.ask(switchFeatureCall, { feature, on }, owner));
const facts = ({ companyId }: Company) =>
  running.ask(companySettingsCall, {}, { kind: 'service', service: 'booking', companyId });
const board = ({ owner }: Company) => running.ask(readFeaturesCall, {}, owner);

describe('plans', () => {
  it('A2 X25 refuses HIPAA on the free plan, and allows it after the vendor changes the plan', async () => {
    const free = await company('free');
    expect(await turn(free, 'hipaa')).toBe('plan_required');
    expect(await facts(free)).toMatchObject({ plan: 'free', on: [], hipaa: false });
    await changePlan(vendor.tenants, free.slug, 'standard', running.clock.now());
    expect(await turn(free, 'two_factor_required')).toBe('done');
    expect(await turn(free, 'hipaa')).toBe('done');
    const on = ['two_factor_required', 'hipaa'];
    expect(await facts(free)).toMatchObject({ plan: 'standard', on, hipaa: true });
  });

  it('A2 a downgrade leaves protections on; once off, they need the plan again', async () => {
    const practice = await company('premium');
    await turn(practice, 'two_factor_required');
    await turn(practice, 'hipaa');
    await changePlan(vendor.tenants, practice.slug, 'free', running.clock.now());
    expect(await facts(practice)).toMatchObject({ plan: 'free', hipaa: true });
    expect((await board(practice)).quotas.providers).toBe(5);
    expect(await turn(practice, 'hipaa', false)).toBe('done');
    expect(await turn(practice, 'hipaa')).toBe('plan_required');
  });

  it('A2 refuses an unknown slug, and ignores the plan the company already has', async () => {
    expect(await refusalCode(changePlan(vendor.tenants, 'no-such-slug', 'basic', running.clock.now()))).toBe(
      'company_unknown',
    );
    const practice = await company('basic');
    const before = await board(practice);
    await changePlan(vendor.tenants, practice.slug, 'basic', running.clock.now());
    expect((await board(practice)).version).toBe(before.version);
  });
});

describe('features', () => {
  it('A3 I1 C15 a switch emits an event and an audit row in one transaction; repeated, it does nothing', async () => {
    const practice = await company('standard');
    for (let times = 0; times < 2; times += 1) await turn(practice, 'terms');
    const sent = await running.rows<{ payload: object }>(
      `SELECT payload FROM outbox WHERE company_id = $1 AND type = 'auth.features_changed.v1' ORDER BY version`,
      [practice.companyId],
    );
    const { companyId } = practice;
    expect(sent.map(({ payload }) => payload)).toEqual([
      { companyId, id: companyId, version: 2, plan: 'standard', on: [] },
      { companyId, id: companyId, version: 3, plan: 'standard', on: ['terms'] },
    ]);
    const log = await running.rows(
      `SELECT action, object_id, body FROM audit_log WHERE company_id = $1 AND action IN ('plan.change', 'feature.switch') ORDER BY at`,
      [practice.companyId],
    );
    expect(log).toEqual([
      { action: 'plan.change', object_id: practice.companyId, body: { plan: 'standard', version: 2 } },
      { action: 'feature.switch', object_id: 'terms', body: { on: true, version: 3 } },
    ]);
  });

  it('A4 every member reads the features; owners and admins switch them', async () => {
    const { companyId } = await company('premium');
    for (const role of ['owner', 'admin', 'reception', 'provider', 'viewer'] as const) {
      const who = member(companyId, role);
      expect(await refusalCode(running.ask(readFeaturesCall, {}, who))).toBe('done');
      const mayNot = role === 'owner' || role === 'admin' ? 'done' : 'forbidden';
      expect(await refusalCode(running.ask(switchFeatureCall, { feature: 'terms', on: true }, who))).toBe(
        mayNot,
      );
    }
  });

  it('A3 X81 accepts one of two concurrent switches that exclude each other, in every round', async () => {
    const practice = await company('premium');
    const lost = { client_retention: 0, client_login: 0, memberships: 0 };
    for (let round = 0; round < 40; round += 1) {
      const rival = round % 2 === 0 ? 'client_login' : 'memberships';
      const pair =
        round % 4 < 2 ? (['client_retention', rival] as const) : ([rival, 'client_retention'] as const);
      const outcomes = await Promise.all(pair.map((feature) => turn(practice, feature)));
      expect([...outcomes].sort()).toEqual(['done', 'feature_conflict']);
      const { on } = await facts(practice);
      expect(on).toHaveLength(1);
      lost[pair[outcomes.indexOf('feature_conflict')] as keyof typeof lost] += 1;
      await turn(practice, on[0] as Feature, false);
    }
    expect(lost.client_retention + lost.client_login + lost.memberships).toBe(40);
  }, 60_000);

  it('A3 X81 accepts one of hipaa on and two_factor_required off at once: health data always has second factors', async () => {
    const practice = await company('premium');
    for (let round = 0; round < 40; round += 1) {
      await turn(practice, 'two_factor_required');
      const acts = [
        () => turn(practice, round % 4 < 2 ? 'hipaa' : 'soap'),
        () => turn(practice, 'two_factor_required', false),
      ];
      const outcomes = await Promise.all((round % 2 === 0 ? acts : acts.toReversed()).map((act) => act()));
      expect([...outcomes].sort()).toEqual(['done', 'feature_needs']);
      const { on } = await facts(practice);
      expect([[], ['two_factor_required', round % 4 < 2 ? 'hipaa' : 'soap']]).toContainEqual(on);
      for (const feature of on.toReversed()) expect(await turn(practice, feature, false)).toBe('done');
    }
  }, 60_000);

  it('A2 A3 X25 X81 four switches, a downgrade and two replicas at once leave a valid set, and events in one order', async () => {
    const replica = await running.startReplica();
    for (let round = 0; round < 12; round += 1) {
      const practice = await company('premium');
      await turn(practice, 'two_factor_required');
      const wishes: Feature[] = ['client_retention', 'client_login', 'memberships', 'hipaa'];
      const down = () =>
        changePlan(vendor.tenants, practice.slug, 'free', running.clock.now()).then(() => 'done');
      const acts = [...wishes.map((feature) => () => turn(practice, feature)), down];
      const turned = acts.map((_, index) => (index + round) % acts.length);
      const outcomes = await Promise.all(turned.map((index) => (acts[index] as () => Promise<string>)()));
      const { on, plan } = await facts(practice);
      expect(plan).toBe('free');
      const excluded = ['client_login', 'memberships'].some((each) => on.includes(each as Feature));
      expect(on.includes('client_retention') && excluded).toBe(false);
      wishes.forEach((feature, index) => {
        const told = outcomes[turned.indexOf(index)];
        expect([feature, told === 'done']).toEqual([feature, on.includes(feature)]);
        expect(['done', 'feature_conflict', 'plan_required']).toContain(told);
      });
      const sent = await running.rows<{ version: number; on: Feature[] }>(
        `SELECT version, payload -> 'on' AS on FROM outbox WHERE company_id = $1 AND type = 'auth.features_changed.v1' ORDER BY version`,
        [practice.companyId],
      );
      expect(sent.map(({ version }) => version)).toEqual(sent.map((_, index) => index + 2));
      expect(sent.at(-1)?.on).toEqual(on);
    }
    await replica.stop();
  }, 60_000);

  it('A3 X81 the database refuses every excluded pair', async () => {
    const { companyId } = await company('premium');
    const write = (...on: string[]) =>
      running.rows(`UPDATE companies SET features = $2 WHERE company_id = $1`, [companyId, on]).then(
        () => 'done',
        (error: { constraint: string }) => error.constraint,
      );
    for (const rival of ['client_login', 'memberships'])
      expect([await write('client_retention', rival), await write(rival, 'client_retention')]).toEqual(
        Array(2).fill('companies_features_exclude'),
      );
    expect(await write('client_login', 'memberships')).toBe('done');
    for (const health of ['hipaa', 'soap']) expect(await write(health)).toBe('companies_features_need');
    expect(await write('no_such_feature')).toBe('companies_features');
    expect(await write(...features.filter((feature) => feature !== 'client_retention'))).toBe('done');
  });

  it('A3 FEATURES_AVAILABLE is accepted in tests only', async () => {
    await expect(
      running.startReplica({ NODE_ENV: 'production', FEATURES_AVAILABLE: 'soap' }),
    ).rejects.toThrow('FEATURES_AVAILABLE');
  });
});
