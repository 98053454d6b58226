import { randomUUID } from 'node:crypto';
import {
  cancelBookingCall,
  changeProviderCall,
  readBookingCall,
  rescheduleBookingCall,
  setScheduleCall,
} from '@riserbo/contracts';
import { aGuest, aPractice, aService, book, full, hold, retryUntil, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';
import {
  faultsAfter,
  noFaults,
  outcomes,
  contend,
  type ContentionAnswer,
  type ContentionClient,
} from './storm';

// hundreds of calls, on a machine that may do much else
jest.setTimeout(240_000);

describe('under storm', () => {
  let running: Running;
  /** Counters of the server are complete when its connections have ended. */
  const faults = async () => {
    await running.service.stop();
    return faultsAfter((text) => running.rows(text));
  };

  beforeEach(async () => {
    running = await runBooking({ DATABASE_POOL: '20' });
  });
  afterEach(() => running?.stop());

  it('C6 X71 lets exactly one of 200 parallel bookings have the slot', async () => {
    const practice = await aPractice(running);
    await book(running, practice, '2026-03-04T09:00Z'); // what only the first booking of a day does would make the others wait
    const rivals = Array.from({ length: 200 }, () => retryUntil(running, practice, '2026-03-03T09:00Z'));
    const ends = await Promise.all(rivals);
    expect(ends.filter((end) => end === 'done')).toHaveLength(1);
    expect(ends.filter((end) => end === 'slot_taken')).toHaveLength(199);
    const made = await running.rows('SELECT status FROM bookings WHERE company_id = $1', [
      practice.companyId,
    ]);
    expect(made).toEqual([{ status: 'confirmed' }, { status: 'confirmed' }]);
    expect(await faults()).toEqual(noFaults);
  });

  it('C6 C7 survives churn: 16 rivals hold, book, move and cancel 4 overlapping starts', async () => {
    const practice = await aPractice(running, { durationMinutes: 60 });
    const starts = ['09:00', '09:15', '09:30', '09:45'].map((time) => new Date(`2026-03-04T${time}Z`));
    const plan = { attempts: 1500, inFlight: 16, lengths: 1, starts, seed: 1 };
    const door = doorOf(running, [practice]);
    expectOnly(await contend(door, plan), ['done', 'slot_taken', 'same_time', 'unavailable']);
    expect(await faultsAfter((text) => running.rows(text))).toEqual(noFaults);
    await expectFree(running, door, starts.slice(0, 4));
    expect(await faults()).toEqual(noFaults);
  });

  it('C6 C7 keeps bookings of mixed lengths and buffers apart, over midnight and with moves that swap', async () => {
    const lengths = [
      { durationMinutes: 30 },
      { durationMinutes: 45, bufferBeforeMinutes: 10 },
      { durationMinutes: 90, bufferAfterMinutes: 20 },
      { durationMinutes: 120, bufferBeforeMinutes: 15, bufferAfterMinutes: 15 },
    ];
    const practices = await anOpenHouse(running, lengths);
    const evening = Date.parse('2026-03-05T20:00:00Z');
    const starts = Array.from({ length: 32 }, (_, index) => new Date(evening + index * 15 * 60_000));
    const plan = { attempts: 1500, inFlight: 16, lengths: lengths.length, starts, seed: 1000 };
    const door = doorOf(running, practices);
    expectOnly(await contend(door, plan), ['done', 'slot_taken', 'same_time', 'unavailable']);
    expect(await faultsAfter((text) => running.rows(text))).toEqual(noFaults);
    await expectFree(running, door, starts.slice(0, 4));
    expect(await faults()).toEqual(noFaults);
  });
});

/**
 * Who wins, and how often, is chance, and a busy machine refuses as unavailable; what else the others are
 * told is not.
 */
function expectOnly(report: Awaited<ReturnType<typeof contend>>, expected: string[]): void {
  expect(Object.keys(outcomes(report)).filter((end) => !expected.includes(end))).toEqual([]);
}

/** All that the rivals left can be cancelled, and every start can be held, booked and moved again. */
async function expectFree(running: Running, door: ContentionClient, starts: readonly Date[]): Promise<void> {
  const done = { id: expect.any(String) };
  const idOf = (answer: ContentionAnswer): string => {
    expect(answer).toEqual(done);
    return (answer as { id: string }).id;
  };
  const left = await running.rows<{ id: string }>(`SELECT id FROM bookings WHERE status = 'confirmed'`);
  for (const { id } of left) idOf(await door.cancel(id));
  for (const [index, startsAt] of starts.entries()) {
    const held = idOf(await door.hold(0, startsAt));
    const kept = idOf(await door.keep(held, 0, startsAt));
    idOf(await door.move(kept, starts[(index + 1) % starts.length] as Date));
    idOf(await door.cancel(kept));
    idOf(await door.cancel(idOf(await door.book(0, startsAt))));
  }
}

/** One provider who is there day and night and gives services of several lengths. */
async function anOpenHouse(running: Running, lengths: Parameters<typeof aService>[2][]): Promise<Practice[]> {
  const first = await aPractice(running, lengths[0]);
  const { ask } = running;
  const others = await Promise.all(lengths.slice(1).map((fields) => aService(running, first.office, fields)));
  const services = [first.service, ...others];
  const { providerId, office } = first;
  await ask(changeProviderCall, { providerId, serviceIds: services.map(({ id }) => id) }, office, {
    ifMatch: 2,
  });
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));
  await ask(setScheduleCall, { providerId, weekly }, office, { ifMatch: 2 });
  return services.map((service) => ({ ...first, service, serviceId: service.id }));
}

/** Rivals who come by the bus, each hold by another guest; `practices` differ in their service only. */
function doorOf(running: Running, practices: readonly Practice[]): ContentionClient {
  const holders = new Map<string, ReturnType<typeof aGuest>>();
  const of = (length: number) => practices[length] as Practice;
  const answer = async (work: () => Promise<string>): Promise<ContentionAnswer> => {
    let id = '';
    const end = await refusalCode(work().then((made) => (id = made)));
    return end === 'done' ? { id } : { refused: end };
  };
  const { office } = of(0);
  const versionOf = async (bookingId: string) =>
    (await running.ask(readBookingCall, { bookingId }, office)).version;
  return {
    hold: (length, startsAt) =>
      answer(async () => {
        const guest = aGuest(of(length).companyId);
        const { holdId } = await hold(running, of(length), startsAt.toISOString(), guest);
        holders.set(holdId, guest);
        return holdId;
      }),
    keep: (holdId, length, startsAt) =>
      answer(
        async () =>
          (
            await book(
              running,
              of(length),
              startsAt.toISOString(),
              { holdId, clientId: randomUUID() },
              holders.get(holdId),
            )
          ).id,
      ),
    book: (length, startsAt) =>
      answer(async () => (await book(running, of(length), startsAt.toISOString())).id),
    move: (bookingId, startsAt) =>
      answer(async () => {
        const ifMatch = await versionOf(bookingId);
        const command = { bookingId, startsAt: full(startsAt.toISOString()) };
        return (await running.ask(rescheduleBookingCall, command, office, { ifMatch })).id;
      }),
    cancel: (bookingId) =>
      answer(async () => {
        const ifMatch = await versionOf(bookingId);
        return (await running.ask(cancelBookingCall, { bookingId }, office, { ifMatch })).id;
      }),
  };
}
