import { randomUUID } from 'node:crypto';
import { changeServiceCall, createResourceCall } from '@riserbo/contracts';
import { Tenants } from '@riserbo/runtime';
import { selectPlain, selectToBook, type SlotQuery } from '../src/slots/questions.reads';
import { aGuest, aPractice, book, hold, type Practice } from './factories';
import { runBooking, type Running } from './running';

const NO_ID = '00000000-0000-0000-0000-000000000000';
const at = '2026-03-03T09:00Z';

describe('the plain question before a booking', () => {
  let running: Running;
  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(() => running.clock.set('2026-03-02T06:00:00Z'));

  const ask = async ({ companyId, serviceId, providerId }: Practice, more: Partial<SlotQuery> = {}) => {
    const from = new Date(at);
    const range = { from, to: new Date(from.getTime() + 1), now: running.clock.now() };
    const values = { serviceId, providerId, ...range, except: NO_ID, holder: NO_ID, ...more };
    return running.service.app.get(Tenants).transaction({ companyId }, async (tx) => {
      const row = await tx.row(selectPlain, values);
      return { ...row, full: await tx.row(selectToBook, values) };
    });
  };

  it('C3 C6 answers as the full one, also around bookings, holds of others and closures', async () => {
    const practice = await aPractice(running, { bufferAfterMinutes: 15 });
    await book(running, practice, '2026-03-03T08:30Z');
    await book(running, practice, '2026-03-03T12:00Z');
    await hold(running, practice, '2026-03-03T09:30Z');
    const { full, plain, ...row } = await ask(practice);
    expect(plain).toBe(true);
    expect(row.busy?.length).toBe(2 * 16);
    expect(row).toEqual(full);
  });

  const cases: [string, (practice: Practice) => Promise<Partial<SlotQuery>>, object?][] = [
    ['the service is for groups', () => Promise.resolve({}), { capacity: 3 }],
    ['the service has a daily limit', () => Promise.resolve({}), { dailyLimit: 2 }],
    [
      'the service requires a room',
      async ({ office, serviceId }) => {
        const room = await running.ask(createResourceCall, { kind: 'room', name: 'One' }, office);
        const requires = [{ count: 1, resourceIds: [room.id] }];
        await running.ask(changeServiceCall, { serviceId, requires }, office, { ifMatch: 1 });
        return {};
      },
    ],
    [
      'a hold has expired',
      async (practice) => {
        await hold(running, practice, at);
        running.clock.advance(3_600_000);
        return {};
      },
    ],
    [
      'the caller has a hold',
      async (practice) => {
        const guest = aGuest(practice.companyId);
        await hold(running, practice, at, guest);
        return { holder: guest.guestId };
      },
    ],
  ];
  it.each(cases)('C3 C6 says that it is not enough when %s', async (_, prepare, fields = {}) => {
    const practice = await aPractice(running, fields);
    expect((await ask(practice)).plain).toBe(Object.keys(fields).length === 0);
    const more = await prepare(practice);
    expect((await ask(practice, more)).plain).toBe(false);
  });

  it('X27 does not mind holds of another company', async () => {
    const [practice, other] = [await aPractice(running), await aPractice(running)];
    await hold(running, other, at);
    running.clock.advance(3_600_000);
    expect((await ask(practice, { holder: randomUUID() })).plain).toBe(true);
  });
});
