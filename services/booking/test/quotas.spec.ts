import { randomUUID } from 'node:crypto';
import {
  bookSlotCall,
  changeProviderCall,
  createProviderCall,
  createServiceCall,
  quotas,
} from '@riserbo/contracts';
import { countBookings } from '../src/catalog/quotas';
import { aGuest, aMember, aPractice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

let running: Running;
beforeAll(async () => {
  running = await runBooking();
});
afterAll(() => running?.stop());

/** What the next call goes by: auth is asked again after a second. */
function havePlan(plan: Running['company']['plan']) {
  running.company.plan = plan;
  running.clock.advance(1_000);
}
const hire = (office: ReturnType<typeof aMember>) =>
  refusalCode(running.ask(createProviderCall, { displayName: 'Dr. New', timeZone: 'UTC' }, office));

describe('quotas', () => {
  it('A2 a plan has room for so many providers, also when two ask at once for the last place', async () => {
    havePlan('free');
    const office = aMember(randomUUID());
    const outcomes = await Promise.all(Array.from({ length: quotas.free.providers + 3 }, () => hire(office)));
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(quotas.free.providers);
    expect(outcomes.filter((each) => each === 'quota_reached')).toHaveLength(3);
    havePlan('basic');
    expect(await hire(office)).toBe('done');
  });

  it('A2 a provider who is set aside makes room, and comes back only where there is some', async () => {
    havePlan('basic');
    const office = aMember(randomUUID());
    const { id: providerId } = await running.ask(
      createProviderCall,
      { displayName: 'Dr. Away', timeZone: 'UTC' },
      office,
    );
    const turn = (active: boolean, ifMatch: number) =>
      refusalCode(running.ask(changeProviderCall, { providerId, active }, office, { ifMatch }));
    expect(await turn(false, 1)).toBe('done');
    havePlan('free');
    for (let more = 0; more < quotas.free.providers; more += 1) expect(await hire(office)).toBe('done');
    expect(await turn(true, 2)).toBe('quota_reached');
    havePlan('basic');
    expect(await turn(true, 2)).toBe('done');
  });

  it('A2 a downgrade and a full month turn no client away; they only stop what is new', async () => {
    havePlan('premium');
    const practice = await aPractice(running);
    const { companyId, office, serviceId, providerId } = practice;
    await running.rows(
      `INSERT INTO bookings (company_id, id, service_id, provider_id, status, starts_at, ends_at, cancel_cutoff_minutes, reschedule_cutoff_minutes, version, created_at, channel)
       SELECT $1, gen_random_uuid(), $2, $3, 'confirmed', $4::timestamptz + n * interval '1 day', $4::timestamptz + n * interval '1 day' + interval '30 minutes', 0, 0, 1, $4, 'office'
       FROM generate_series(1, $5::int) AS n`,
      [companyId, serviceId, providerId, running.clock.now(), quotas.free.bookingsPerMonth],
    );
    havePlan('free');
    const offer = () =>
      refusalCode(running.ask(createServiceCall, { name: 'More', durationMinutes: 30 }, office));
    expect(await offer()).toBe('quota_reached');
    const startsAt = new Date(Date.UTC(2026, 2, 4, 9)).toISOString();
    const booked = { serviceId, providerId, startsAt, clientId: randomUUID() };
    expect(
      await refusalCode(
        running.ask(bookSlotCall, booked, aGuest(companyId), { idempotencyKey: randomUUID() }),
      ),
    ).toBe('done');
    havePlan('basic');
    expect(await offer()).toBe('done');
  });

  it('A2 the bookings of a month are looked for from its first day on, not in all that ever was', async () => {
    const { companyId, serviceId, providerId } = await aPractice(running);
    await running.rows(
      `INSERT INTO bookings (company_id, id, service_id, provider_id, status, starts_at, ends_at, cancel_cutoff_minutes, reschedule_cutoff_minutes, version, created_at, channel)
       SELECT $1, gen_random_uuid(), $2, $3, 'completed', at, at + interval '30 minutes', 0, 0, 1, at, 'office'
       FROM generate_series('2020-01-01'::timestamptz, '2026-03-01', '1 day') AS at`,
      [companyId, serviceId, providerId],
    );
    await running.rows('ANALYZE bookings');
    await running.rows(
      `SET ROLE booking_app; SET app.company = '${companyId}'; SET plan_cache_mode = force_generic_plan`,
    );
    await running.rows(`PREPARE counted AS ${countBookings.text}`);
    const plan = await running.rows<{ 'QUERY PLAN': string }>(
      `EXPLAIN EXECUTE counted('${companyId}', '2026-03-01', 100)`,
    );
    await running.rows('DEALLOCATE counted; RESET ROLE; RESET app.company; RESET plan_cache_mode');
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toMatch(/Index Cond: .*starts_at >= /);
  });
});
