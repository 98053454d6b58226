import { randomUUID } from 'node:crypto';
import {
  bookingCompleted,
  bookingConfirmed,
  previewRetentionCall,
  readRetentionRuleCall,
  setRetentionRuleCall,
} from '@riserbo/contracts';
import {
  eventually,
  publish,
  refusalCode,
  testCompany,
  type TestCompany,
  type TestService,
} from '@riserbo/testing';
import { RetentionRuns } from '../src/rules/retention-runs';
import { aBooking, aMember } from './factories';
import { runRetention } from './running';

const DAY_MS = 86_400_000;
let running: TestService;
let company: TestCompany;
beforeAll(async () => {
  company = { ...testCompany(), on: ['client_retention'] };
  running = await runRetention(company);
});
afterAll(() => running?.stop());
beforeEach(() => {
  company.on = ['client_retention'];
  running.clock.set('2026-03-02T06:00:00.000Z');
});
const later = (ms: number) => running.clock.set(new Date(running.clock.now().getTime() + ms).toISOString());
const run = () => running.service.app.get(RetentionRuns).run();
const set = (companyId: string, days: number, more: object = {}, ifMatch = 1) =>
  running.ask(setRetentionRuleCall, { days, ...more }, aMember(companyId), { ifMatch });
const read = (companyId: string) => running.ask(readRetentionRuleCall, {}, aMember(companyId));
const erased = async (companyId: string) =>
  (
    await running.rows<{ person: string }>(
      `SELECT person_id AS person FROM erasures WHERE company_id = $1 AND cause = 'retention'`,
      [companyId],
    )
  ).map(({ person }) => person);
/** Clients with a booking each: over long ago, over yesterday, still to come. */
async function threeClients(companyId: string) {
  const [old, recent, upcoming] = [randomUUID(), randomUUID(), randomUUID()];
  const over = (clientId: string, day: string) => {
    const times = { startsAt: `${day}T09:00:00.000Z`, at: `${day}T11:00:00.000Z` };
    return publish(running.nats, bookingCompleted, companyId, aBooking(clientId, times));
  };
  await over(old, '2025-01-10');
  await over(upcoming, '2025-01-10');
  await over(recent, '2026-03-01');
  const next = aBooking(upcoming, { startsAt: '2026-06-01T09:00:00.000Z' });
  await publish(running.nats, bookingConfirmed, companyId, next);
  await eventually(async () =>
    expect(
      await running.rows('SELECT 1 FROM client_bookings WHERE company_id = $1', [companyId]),
    ).toHaveLength(4),
  );
  return { old, recent, upcoming };
}

describe('the retention rule of a company', () => {
  it('H1 X83 erases clients whose last booking is over long enough, a day after it was set', async () => {
    const companyId = randomUUID();
    const { old } = await threeClients(companyId);
    const preview = await running.ask(previewRetentionCall, { days: 30 }, aMember(companyId));
    expect(preview).toEqual({ due: 1, upcoming: 1, recent: 1 });
    const rule = await set(companyId, 30);
    expect(rule).toMatchObject({ days: 30, effectiveAt: '2026-03-03T06:00:00.000Z', version: 2 });
    await run();
    expect(await erased(companyId)).toEqual([]);
    later(DAY_MS);
    await run();
    await run();
    expect(await erased(companyId)).toEqual([old]);
  });

  it('H1 X82 a clock that jumps stops the run until the rule is set again', async () => {
    const companyId = randomUUID();
    const { old } = await threeClients(companyId);
    await set(companyId, 30);
    later(365 * DAY_MS);
    await run();
    expect(await erased(companyId)).toEqual([]);
    const { stopped, version } = await read(companyId);
    expect(stopped).toBe('clock');
    running.clock.set('2026-03-02T06:00:00.000Z');
    await set(companyId, 30, {}, version);
    later(DAY_MS);
    await run();
    expect(await erased(companyId)).toEqual([old]);
  });

  it('H1 an unusual number stops the run before it erases anyone', async () => {
    const companyId = randomUUID();
    for (let n = 0; n < 2; n += 1) await publishOld(companyId);
    await set(companyId, 30, { mostAtOnce: 1 });
    later(DAY_MS);
    await run();
    expect([await erased(companyId), (await read(companyId)).stopped]).toEqual([[], 'number']);
  });

  it('H1 A3 acts only while the feature is on, and cannot be set while it is off', async () => {
    const companyId = randomUUID();
    await threeClients(companyId);
    await set(companyId, 30);
    company.on = [];
    later(DAY_MS);
    await run();
    expect(await erased(companyId)).toEqual([]);
    expect(await refusalCode(set(companyId, 30, {}, 2))).toBe('feature_off');
  });

  it.each([0, -1, 3651, 1.5])('H1 refuses %s days', async (days) => {
    expect(await refusalCode(set(randomUUID(), days))).toBe('invalid_input');
  });
});

async function publishOld(companyId: string): Promise<void> {
  const clientId = randomUUID();
  const times = { startsAt: '2025-01-10T09:00:00.000Z', at: '2025-01-10T11:00:00.000Z' };
  await publish(running.nats, bookingCompleted, companyId, aBooking(clientId, times));
  await eventually(async () =>
    expect(await running.rows('SELECT 1 FROM client_bookings WHERE client_id = $1', [clientId])).toHaveLength(
      1,
    ),
  );
}
