import { randomUUID } from 'node:crypto';
import {
  bookSlotCall,
  cancelBookingCall,
  holdSlotCall,
  readBookingSettingsCall,
  setBookingSettingsCall,
  type AskOf,
  type Refusal,
  type ClientActor,
} from '@riserbo/contracts';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aGuest, aPractice, full, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const times = ['07', '08', '09', '10', '11', '12', '13', '14', '15', '16'];
const day = (date: string) => times.map((hour) => `2026-03-${date}T${hour}:00Z`);

describe('what a guest may own', () => {
  let running: Running;
  let practice: Practice;
  beforeAll(async () => {
    running = await runBooking({ BOOKINGS_PER_NETWORK: '7', BOOKINGS_PER_COMPANY: '12' });
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running);
  });
  type Who = Parameters<typeof running.ask>[2];
  const books = (startsAt: string, who: Who, more: Partial<AskOf<typeof bookSlotCall>> = {}, ip?: string) => {
    const { serviceId, providerId } = practice;
    const slot = { serviceId, providerId, startsAt: full(startsAt), clientId: randomUUID(), ...more };
    const options = { idempotencyKey: randomUUID(), ...(ip === undefined ? {} : { ip }) };
    return running.ask(bookSlotCall, slot, who, options);
  };
  const ends = async (asked: Promise<unknown>[]) => {
    const all = await Promise.all(asked.map(refusalCode));
    return {
      done: all.filter((end) => end === 'done').length,
      others: new Set(all.filter((e) => e !== 'done')),
    };
  };
  const limited = (done: number) => ({ done, others: new Set(['booking_limit']) });
  const wait = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => (error as Refusal).retryAfter,
    );
  const count = async () =>
    (await running.rows('SELECT FROM bookings WHERE company_id = $1', [practice.companyId])).length;

  it('X107 is five upcoming bookings for one guest token, also when all are asked for at once', async () => {
    const guest = aGuest(practice.companyId);
    expect(await ends(day('03').map((at) => books(at, guest)))).toEqual(limited(5));
    expect(await count()).toBe(5);
    expect(await refusalCode(hold(running, practice, '2026-03-04T09:00Z', guest))).toBe('booking_limit');
    expect(await refusalCode(books('2026-03-04T09:00Z', aGuest(practice.companyId)))).toBe('done');
  });

  it('X107 counts a hold as the booking that it becomes', async () => {
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-04T09:00Z', guest);
    expect(await ends(day('03').map((at) => books(at, guest)))).toEqual(limited(4));
    expect(await refusalCode(books('2026-03-04T09:00Z', guest, { holdId }))).toBe('done');
  });

  it('X107 has room again when a booking was cancelled or is over', async () => {
    const guest = aGuest(practice.companyId);
    const [first] = await Promise.all(
      day('03')
        .slice(0, 5)
        .map((at) => books(at, guest)),
    );
    const cancel = { bookingId: first?.id as string };
    await running.ask(cancelBookingCall, cancel, practice.office, { ifMatch: 1 });
    expect(await refusalCode(books('2026-03-04T09:00Z', guest))).toBe('done');
    expect(await refusalCode(books('2026-03-04T10:00Z', guest))).toBe('booking_limit');
    running.clock.set('2026-03-03T09:00:00Z');
    expect(await refusalCode(books('2026-03-04T10:00Z', guest))).toBe('done');
  });

  it('B10 X107 says how long it takes until there is room again, if nothing is cancelled', async () => {
    const guest = aGuest(practice.companyId);
    const booked = await Promise.all(
      day('03')
        .slice(0, 5)
        .map((at) => books(at, guest)),
    );
    const free = Math.min(...booked.map(({ endsAt }) => Date.parse(endsAt)));
    const left = (free - running.clock.now().getTime()) / 1_000;
    expect(await wait(books('2026-03-04T09:00Z', guest))).toBe(left);
    const countsAs = randomUUID();
    for (const at of day('05').slice(0, 4)) await books(at, aGuest(practice.companyId), { countsAs });
    const holder = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-06T09:00Z', holder);
    const last = await books('2026-03-05T11:00Z', aGuest(practice.companyId), { countsAs });
    expect(await wait(books('2026-03-06T09:00Z', holder, { holdId, countsAs }))).toBe(
      (Date.parse(last.endsAt) - 4 * 3_600_000 - running.clock.now().getTime()) / 1_000,
    );
  });

  it('B10 X109 says that a network has room again at midnight UTC', async () => {
    for (const at of day('03').slice(0, 7)) await books(at, aGuest(practice.companyId), {}, '203.0.113.7');
    const next = books('2026-03-04T09:00Z', aGuest(practice.companyId), {}, '203.0.113.7');
    expect(await wait(next)).toBe(18 * 3_600);
  });

  it('X107 is as many as the company says', async () => {
    const { version: _, ...settings } = await running.ask(readBookingSettingsCall, {}, practice.office);
    expect(settings.bookingsPerGuest).toBe(5);
    const more = { ...settings, bookingsPerGuest: 7 };
    await running.ask(setBookingSettingsCall, more, practice.office, { ifMatch: 1 });
    const guest = aGuest(practice.companyId);
    expect(await ends(day('03').map((at) => books(at, guest)))).toEqual(limited(7));
  });

  it('X107 is as many for one person, whatever tokens and records they come with', async () => {
    const countsAs = randomUUID();
    const asked = day('03').map((at) => books(at, aGuest(practice.companyId), { countsAs }));
    expect(await ends(asked)).toEqual(limited(5));
  });

  it('X107 counts a person also where the time was held before anyone knew who they are', async () => {
    const countsAs = randomUUID();
    const held = await Promise.all(
      day('03').map(async (at) => {
        const guest = aGuest(practice.companyId);
        return { at, guest, holdId: (await hold(running, practice, at, guest)).holdId };
      }),
    );
    const asked = held.map(({ at, guest, holdId }) => books(at, guest, { holdId, countsAs }));
    expect(await ends(asked)).toEqual(limited(5));
    const states = await running.rows<{ status: string }>(
      `SELECT status FROM bookings WHERE company_id = $1 AND status = 'confirmed'`,
      [practice.companyId],
    );
    expect(states).toHaveLength(5);
  });

  it('X107 binds a client with an account as it binds a guest', async () => {
    const clientId = randomUUID();
    const { companyId } = practice;
    const client: ClientActor = { kind: 'client', companyId, clientId, sessionId: randomUUID() };
    expect(await ends(day('03').map((at) => books(at, client, { clientId })))).toEqual(limited(5));
  });

  it('X107 X109 is bounded for one network in a day, an IPv6 /64 being one, bookings and holds together', async () => {
    const from = (index: number) => `2001:db8:0:1::${index + 1}`;
    const asked = day('03').map((at, index) =>
      index % 2 === 0
        ? books(at, aGuest(practice.companyId), {}, from(index))
        : running.ask(
            holdSlotCall,
            { serviceId: practice.serviceId, providerId: practice.providerId, startsAt: full(at) },
            aGuest(practice.companyId),
            { ip: from(index) },
          ),
    );
    expect(await ends(asked)).toEqual(limited(7));
    const there = (at: string, ip: string) => refusalCode(books(at, aGuest(practice.companyId), {}, ip));
    expect(await there('2026-03-04T09:00Z', '2001:db8:0:1::9')).toBe('booking_limit');
    expect(await there('2026-03-04T09:00Z', '2001:db8:0:2::1')).toBe('done');
    running.clock.set('2026-03-03T06:00:00Z');
    expect(await there('2026-03-04T10:00Z', '2001:db8:0:1::9')).toBe('done');
  });

  it('X107 is bounded for a company, also when many networks ask at once', async () => {
    const asked = [...day('03'), ...day('04')].map((at, index) =>
      books(at, aGuest(practice.companyId), {}, `203.0.113.${index + 1}`),
    );
    expect(await ends(asked)).toEqual(limited(12));
  });

  it('X107 leaves staff unbound', async () => {
    const clientId = randomUUID();
    const asked = [...day('03'), ...day('04')].map((at) =>
      books(at, practice.office, { clientId }, '203.0.113.7'),
    );
    expect(await ends(asked)).toEqual({ done: 20, others: new Set() });
  });

  it('X107 keeps no trace of the network when the day is over', async () => {
    await books('2026-03-05T09:00Z', aGuest(practice.companyId), {}, '203.0.113.7');
    const kept = () =>
      running.rows<{ held_from: Buffer | null }>('SELECT held_from FROM bookings WHERE company_id = $1', [
        practice.companyId,
      ]);
    expect((await kept())[0]?.held_from).toHaveLength(32);
    running.clock.advance(86_400_000);
    await running.service.app.get(BookingSweeper).sweep();
    expect(await kept()).toEqual([{ held_from: null }]);
  });
});

describe('a network with a high limit', () => {
  let running: Running;
  beforeAll(async () => {
    running = await runBooking({ BOOKINGS_PER_NETWORK: '103', HOLDS_PER_NETWORK: '20' });
  });
  afterAll(() => running?.stop());

  it('X107 keeps it when it comes near, also when its guests ask all at once', async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    const { companyId, serviceId, providerId } = await aPractice(running);
    const book = (startsAt: string) =>
      refusalCode(
        running.ask(
          bookSlotCall,
          { serviceId, providerId, startsAt: full(startsAt), clientId: randomUUID() },
          aGuest(companyId),
          { idempotencyKey: randomUUID(), ip: '198.51.100.7' },
        ),
      );
    expect(await book('2026-03-04T09:00Z')).toBe('done');
    await running.rows(
      `INSERT INTO bookings SELECT (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid()))).*
       FROM bookings b, generate_series(1, 99) WHERE b.company_id = $1`,
      [companyId],
    );
    const ended = await Promise.all(day('03').map(book));
    expect(ended.filter((end) => end === 'done')).toHaveLength(3);
    expect(new Set(ended)).toEqual(new Set(['done', 'booking_limit']));
  });
});
