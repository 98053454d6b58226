import { randomUUID } from 'node:crypto';
import { companySettingsCall, type Feature, type Plan } from '@riserbo/contracts';
import { Calls, connectNats, ServiceTokens } from '@riserbo/messaging';
import { refusalCode, stubCall, TestClock, testKeys, testNats, type TestNats } from '@riserbo/testing';
import { Features, Log } from '../src';

let nats: TestNats;
let features: Features;
let close: () => Promise<unknown>;
const clock = new TestClock();
const company: { plan: Plan; on: Feature[] } = { plan: 'standard', on: [] };
const companyId = randomUUID();
let asked = 0;

const facts = () => {
  asked += 1;
  const about = {
    companyId,
    name: 'Practice',
    slug: 'practice',
    locale: 'en',
    timeZone: 'UTC',
    profile: {},
    version: 1,
    clientRecordStepUp: 'never',
  } as const;
  return { ...about, ...company, hipaa: company.on.includes('hipaa') };
};
beforeAll(async () => {
  nats = await testNats();
  const keys = await testKeys();
  const bus = await connectNats(nats.credentials('booking'), Log.silent());
  features = new Features(
    new Calls(bus, clock, () => false, new ServiceTokens('booking', keys.of('booking'), clock)),
    clock,
  );
  close = () => bus.close();
});
afterAll(async () => {
  await close?.();
  await nats?.stop();
});

describe('what a company has switched on', () => {
  it('A3 is known right within a second, and asked for once in it', async () => {
    const auth = await stubCall(nats, companySettingsCall, facts);
    expect(await Promise.all([features.has(companyId, 'hipaa'), features.has(companyId, 'hipaa')])).toEqual([
      false,
      false,
    ]);
    company.on = ['hipaa'];
    clock.advance(999);
    expect(await features.has(companyId, 'hipaa')).toBe(false);
    expect(asked).toBe(1);
    clock.advance(1);
    expect(await features.has(companyId, 'hipaa')).toBe(true);
    expect(asked).toBe(2);
    await auth.stop();
  });

  it('A3 is not guessed while auth is away, and asked for again at once when it is back', async () => {
    clock.advance(1_000);
    expect(await refusalCode(features.of(companyId))).toBe('unavailable');
    const auth = await stubCall(nats, companySettingsCall, facts);
    expect(await refusalCode(features.of(companyId))).toBe('done');
    await auth.stop();
  });

  it('A2 a call behind a feature tells a plan that lacks it from a switch that is off', async () => {
    const auth = await stubCall(nats, companySettingsCall, facts);
    const need = (feature: Feature) => {
      clock.advance(1_000);
      return refusalCode(features.need(companyId, feature));
    };
    company.on = [];
    expect(await need('hipaa')).toBe('feature_off');
    company.plan = 'free';
    expect(await need('hipaa')).toBe('plan_required');
    company.on = ['hipaa'];
    expect(await need('hipaa')).toBe('done');
    await auth.stop();
  });
});
