import { randomUUID } from 'node:crypto';
import {
  cancelOwnBookingCall,
  clientsMerged,
  listOwnBookingsCall,
  readBookingCall,
  rescheduleOwnBookingCall,
} from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { aPractice, book, full, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

let running: Running;
let practice: Practice;
beforeAll(async () => {
  running = await runBooking();
});
afterAll(() => running?.stop());
beforeEach(async () => {
  running.clock.set('2026-03-02T06:00:00Z');
  practice = await aPractice(running, { cancelCutoffMinutes: 60, rescheduleCutoffMinutes: 60 });
});

const aClient = (companyId: string, clientId: string = randomUUID()) =>
  ({ kind: 'client', companyId, clientId, sessionId: randomUUID() }) as const;
type Client = ReturnType<typeof aClient>;
const mine = async (who: Client) =>
  (await running.ask(listOwnBookingsCall, {}, who)).items.map(({ id }) => id);
const cancel = (bookingId: string, who: Client, ifMatch = 1) =>
  running.ask(cancelOwnBookingCall, { bookingId }, who, { ifMatch });

describe('bookings of a client', () => {
  it('B12 are listed, without those of others', async () => {
    const [anna, marco] = [aClient(practice.companyId), aClient(practice.companyId)];
    const own = await book(running, practice, '2026-03-03T09:00Z', { clientId: anna.clientId }, anna);
    await book(running, practice, '2026-03-03T10:00Z', { clientId: marco.clientId }, marco);
    expect(await mine(anna)).toEqual([own.id]);
    expect(await mine(aClient(randomUUID(), anna.clientId))).toEqual([]);
  });

  it('B12 C7 are moved and cancelled within the cut-offs, by their version', async () => {
    const anna = aClient(practice.companyId);
    const { id } = await book(running, practice, '2026-03-03T09:00Z', { clientId: anna.clientId }, anna);
    const move = { bookingId: id, startsAt: full('2026-03-03T11:00Z') };
    expect(await refusalCode(running.ask(rescheduleOwnBookingCall, move, anna))).toBe('if_match_required');
    expect(await refusalCode(running.ask(rescheduleOwnBookingCall, move, anna, { ifMatch: 7 }))).toBe(
      'stale_version',
    );
    expect(await running.ask(rescheduleOwnBookingCall, move, anna, { ifMatch: 1 })).toMatchObject({
      id,
      startsAt: '2026-03-03T11:00:00.000Z',
      version: 2,
    });
    running.clock.set('2026-03-03T10:00:01Z');
    expect(await refusalCode(cancel(id, anna, 2))).toBe('too_late');
    running.clock.set('2026-03-03T10:00:00Z');
    expect(await cancel(id, anna, 2)).toMatchObject({ status: 'cancelled', cancelReason: 'by_client' });
  });

  it('B12 X33 another’s is not found, and a staff call is refused', async () => {
    const [anna, marco] = [aClient(practice.companyId), aClient(practice.companyId)];
    const { id } = await book(running, practice, '2026-03-03T09:00Z', { clientId: anna.clientId }, anna);
    expect(await refusalCode(cancel(id, marco))).toBe('not_found');
    const move = { bookingId: id, startsAt: full('2026-03-03T11:00Z') };
    expect(await refusalCode(running.ask(rescheduleOwnBookingCall, move, marco, { ifMatch: 1 }))).toBe(
      'not_found',
    );
    expect(await refusalCode(running.ask(readBookingCall, { bookingId: id }, anna))).toBe('forbidden');
    expect(await refusalCode(running.ask(listOwnBookingsCall, {}, practice.office))).toBe('forbidden');
  });

  it('B12 those of a record that joined the account’s are its own, and keep their versions', async () => {
    const [anna, guest] = [aClient(practice.companyId), aClient(practice.companyId)];
    const { id } = await book(running, practice, '2026-03-03T09:00Z', { clientId: guest.clientId }, guest);
    const merged = { id: anna.clientId, version: 2, formerIds: [guest.clientId] };
    await publish(running.nats, clientsMerged, practice.companyId, merged);
    await eventually(async () => expect(await mine(anna)).toEqual([id]));
    expect(await mine(guest)).toEqual([]);
    expect(await cancel(id, anna)).toMatchObject({ clientId: anna.clientId, version: 2 });
  });

  it('B12 C15 are found though the news of two joins overtake each other', async () => {
    const [first, second, last] = [1, 2, 3].map(() => aClient(practice.companyId)) as [
      Client,
      Client,
      Client,
    ];
    const ids: string[] = [];
    for (const [who, at] of [
      [first, '2026-03-03T09:00Z'],
      [second, '2026-03-03T10:00Z'],
    ] as const)
      // prettier-ignore
      ids.push((await book(running, practice, at, { clientId: who.clientId }, who)).id);
    const joins = (merged: Client, into: Client) =>
      publish(running.nats, clientsMerged, practice.companyId, {
        ...{ id: into.clientId, version: 2, formerIds: [merged.clientId] },
      });
    await joins(second, last);
    await eventually(async () => expect(await mine(last)).toEqual([ids[1]]));
    await joins(first, second);
    await eventually(async () => expect(await mine(last)).toEqual(ids));
    expect(await mine(second)).toEqual([]);
  });
});
