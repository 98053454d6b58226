import { randomUUID } from 'node:crypto';
import { visitsCall, type AskOf } from '@riserbo/contracts';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aPractice, book, type Practice } from './factories';
import { runBooking, type Running } from './running';

describe('visits of the clients of a segment', () => {
  let running: Running;
  let practice: Practice;
  beforeAll(async () => {
    running = await runBooking();
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, {});
  });
  afterAll(() => running?.stop());

  const visited = async (clientIds: string[], query: Partial<AskOf<typeof visitsCall>> = {}) => {
    const actor = { kind: 'service', service: 'notifications', companyId: practice.companyId } as const;
    const input = { clientIds, withoutUpcoming: false, ...query };
    const { visits } = await running.ask(visitsCall, input, actor);
    return new Map(visits.map(({ clientId, lastVisitAt }) => [clientId, lastVisitAt]));
  };

  it('G7 are completed bookings, by the last one, of a service, and without one to come', async () => {
    const [early, late, returns, stranger] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await book(running, practice, '2026-03-03T09:00:00Z', { clientId: early });
    await book(running, practice, '2026-03-04T09:00:00Z', { clientId: late });
    await book(running, practice, '2026-03-03T11:00:00Z', { clientId: returns });
    await book(running, practice, '2026-03-24T11:00:00Z', { clientId: returns });
    const all = [early, late, returns, stranger];
    expect(await visited(all)).toEqual(new Map());
    running.clock.set('2026-03-20T06:00:00Z');
    await running.service.app.get(BookingSweeper).sweep();
    expect(await visited(all)).toEqual(
      new Map([
        [early, '2026-03-03T09:00:00.000Z'],
        [late, '2026-03-04T09:00:00.000Z'],
        [returns, '2026-03-03T11:00:00.000Z'],
      ]),
    );
    const found = async (query: Partial<AskOf<typeof visitsCall>>) => [...(await visited(all, query)).keys()];
    expect(await found({ before: '2026-03-03T10:00:00Z' })).toEqual([early]);
    expect(await found({ from: '2026-03-04T00:00:00Z' })).toEqual([late]);
    expect((await found({ withoutUpcoming: true })).sort()).toEqual([early, late].sort());
    expect(await found({ serviceId: randomUUID() })).toEqual([]);
    expect(await found({ serviceId: practice.serviceId, from: '2026-03-04T00:00:00Z' })).toEqual([late]);
  });
});
