import { randomUUID } from 'node:crypto';
import { cancelBookingCall, clientRestricted, rescheduleBookingCall } from '@riserbo/contracts';
import { eventually, publish, refusalCode } from '@riserbo/testing';
import { aPractice, book, full, type Practice } from './factories';
import { runBooking, type Running } from './running';

let running: Running;
let practice: Practice;
beforeAll(async () => {
  running = await runBooking();
  practice = await aPractice(running);
});
afterAll(() => running?.stop());

async function restrict(id: string, restricted: boolean, version: number): Promise<void> {
  await publish(running.nats, clientRestricted, practice.companyId, { id, version, restricted });
  const kept = 'SELECT FROM restricted_clients WHERE client_id = $1 AND version = $2';
  await eventually(async () => expect(await running.rows(kept, [id, version])).toHaveLength(1));
}

describe('bookings of a restricted client', () => {
  it('D3 are neither made nor moved, can be cancelled, and can be moved when the restriction is lifted', async () => {
    const clientId = randomUUID();
    const first = await book(running, practice, '2026-03-03T09:00Z', { clientId });
    const second = await book(running, practice, '2026-03-03T10:00Z', { clientId });
    await restrict(clientId, true, 1);
    expect(await refusalCode(book(running, practice, '2026-03-03T11:00Z', { clientId }))).toBe('restricted');
    const target = { bookingId: first.id, startsAt: full('2026-03-03T13:00Z') };
    const move = () =>
      running.ask(rescheduleBookingCall, target, practice.office, { ifMatch: first.version });
    expect(await refusalCode(move())).toBe('restricted');
    const { version: ifMatch, id: bookingId } = second;
    const cancel = running.ask(cancelBookingCall, { bookingId }, practice.office, { ifMatch });
    expect(await refusalCode(cancel)).toBe('done');
    await restrict(clientId, false, 2);
    expect(await refusalCode(move())).toBe('done');
  });

  it('D3 are refused whatever the order of the events: the highest version is true', async () => {
    const clientId = randomUUID();
    await restrict(clientId, true, 4);
    const late = { id: clientId, version: 3, restricted: false };
    const eventId = await publish(running.nats, clientRestricted, practice.companyId, late);
    await eventually(async () =>
      expect(await running.rows('SELECT FROM inbox WHERE event_id = $1', [eventId])).toHaveLength(1),
    );
    expect(await refusalCode(book(running, practice, '2026-03-04T09:00Z', { clientId }))).toBe('restricted');
  });
});
