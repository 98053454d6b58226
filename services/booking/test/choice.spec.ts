import { randomUUID } from 'node:crypto';
import {
  bookSlotCall,
  changeProviderCall,
  changeServiceCall,
  holdSlotCall,
  type AskOf,
  type CompanyActor,
} from '@riserbo/contracts';
import { aGuest, aPractice, aProvider, book, full, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

describe('a booking that names no provider', () => {
  let running: Running;
  let practice: Practice;
  let all: string[];

  beforeAll(async () => {
    running = await runBooking({ DATABASE_POOL: '20' });
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running);
    const { office, serviceId, providerId } = practice;
    all = [
      providerId,
      await aProvider(running, office, [serviceId]),
      await aProvider(running, office, [serviceId]),
    ];
  });
  const set = (fields: Omit<AskOf<typeof changeServiceCall>, 'serviceId'>, ifMatch = 1) =>
    running.ask(changeServiceCall, { serviceId: practice.serviceId, ...fields }, practice.office, {
      ifMatch,
    });
  const anybody = (startsAt: string, actor: CompanyActor = practice.office, more: object = {}) => {
    const { serviceId, clientId } = practice;
    const command = { serviceId, startsAt: full(startsAt), clientId, ...more };
    return running.ask(bookSlotCall, command, actor, { idempotencyKey: randomUUID() });
  };
  const named = (index: number, time: string) =>
    book(running, { ...practice, providerId: all[index] as string }, `2026-03-03T${time}Z`);
  const who = async (time: string) => all.indexOf((await anybody(`2026-03-03T${time}Z`)).providerId);

  it('C3 least_busy: goes to the provider with the least work within twelve hours of it', async () => {
    await named(0, '08:00');
    await named(2, '10:00');
    await named(2, '15:00');
    expect(await who('12:00')).toBe(1);
    await named(1, '13:00');
    expect(await who('09:00')).toBe(0);
  });

  it('C3 round_robin: goes from one to the next, whatever else they have', async () => {
    await set({ choice: 'round_robin' });
    await named(0, '08:00');
    const turns: number[] = [];
    for (const time of ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00']) {
      running.clock.advance(1000);
      turns.push(await who(time));
    }
    expect([...turns.slice(0, 3)].sort()).toEqual([0, 1, 2]);
    expect(turns.slice(3)).toEqual(turns.slice(0, 3));
  });

  it('C3 priority: goes to whom the office prefers, while they can', async () => {
    await set({ choice: 'priority' });
    const prefer = (index: number, priority: number) =>
      running.ask(changeProviderCall, { providerId: all[index] as string, priority }, practice.office, {
        ifMatch: 2,
      });
    await prefer(2, 10);
    await prefer(1, 20);
    expect([await who('09:00'), await who('09:00'), await who('09:00')]).toEqual([2, 1, 0]);
  });

  it('C3 X71 tries the next when the race for one is lost: all get one while there is one', async () => {
    const ends = await Promise.all(
      Array.from({ length: 9 }, () => refusalCode(anybody('2026-03-03T09:00Z', aGuest(practice.companyId)))),
    );
    expect(ends.sort()).toEqual([...Array(3).fill('done'), ...Array(6).fill('slot_taken')]);
    const claims = await running.rows<{ resource_id: string }>(
      'SELECT resource_id FROM claims WHERE company_id = $1',
      [practice.companyId],
    );
    expect(claims.map(({ resource_id: id }) => id).sort()).toEqual([...all].sort());
  });

  it('C3 counts a daily limit for each provider on the way', async () => {
    await set({ dailyLimit: 1 });
    const ends = await Promise.all(
      ['09:00', '10:00', '11:00', '12:00', '13:00'].map((time) =>
        refusalCode(anybody(`2026-03-03T${time}Z`)),
      ),
    );
    expect(ends.sort()).toEqual(['day_full', 'day_full', 'done', 'done', 'done']);
  });

  it('C4 is held with an available provider, and booked from the hold without naming them', async () => {
    const guest = aGuest(practice.companyId);
    const { serviceId } = practice;
    const startsAt = full('2026-03-03T09:00Z');
    const held = await running.ask(holdSlotCall, { serviceId, startsAt }, guest);
    expect(all).toContain(held.providerId);
    expect(await running.ask(holdSlotCall, { serviceId, startsAt }, guest)).toEqual(held);
    const booked = await anybody('2026-03-03T09:00Z', guest, { holdId: held.holdId });
    expect(booked).toMatchObject({ id: held.holdId, providerId: held.providerId });
  });

  it('C3 says why no provider is available', async () => {
    const refusal = (startsAt: string) => refusalCode(anybody(startsAt));
    expect(await refusal('2026-03-03T20:00Z')).toBe('slot_closed');
    expect(await refusal('2026-03-01T09:00Z')).toBe('slot_in_past');
    expect(await refusal('2026-03-03T09:05Z')).toBe('slot_off_grid');
    for (const index of [0, 1, 2]) await named(index, '09:00');
    expect(await refusal('2026-03-03T09:00Z')).toBe('slot_taken');
    await set({ active: false });
    expect(await refusal('2026-03-03T09:00Z')).toBe('not_offered');
  });

  it('C1 X29 tells outsiders nothing of services that they may not see', async () => {
    await set({ visibility: 'internal' });
    expect(await refusalCode(anybody('2026-03-03T20:00Z', aGuest(practice.companyId)))).toBe('not_found');
    const theirs = await aPractice(running);
    practice = { ...practice, serviceId: theirs.serviceId };
    expect(await refusalCode(anybody('2026-03-03T09:00Z'))).toBe('not_found');
  });

  it('C6 needs a name to be booked over taken time', async () => {
    const override = { override: { reason: 'urgent' } };
    expect(await refusalCode(anybody('2026-03-03T09:00Z', practice.office, override))).toBe('invalid_input');
  });
});
