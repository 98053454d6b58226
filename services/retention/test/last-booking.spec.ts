import { randomUUID } from 'node:crypto';
import {
  bookingCancelled,
  bookingCompleted,
  bookingConfirmed,
  bookingNoShow,
  bookingReopened,
  bookingRequested,
  bookingRescheduled,
  clientsMerged,
  lastBookingCall,
} from '@riserbo/contracts';
import { eventually, refusalCode, publish, type TestService } from '@riserbo/testing';
import { aBooking, aMember } from './factories';
import { runRetention } from './running';

let running: TestService;
beforeAll(async () => {
  running = await runRetention();
});
afterAll(() => running?.stop());
const last = (clientId: string, companyId: string) =>
  running.ask(lastBookingCall, { clientId }, aMember(companyId));
const moved = (clientId: string, id: string, startsAt: string, version: number) => ({
  ...aBooking(clientId, { id, startsAt, version }),
  previousStartsAt: '2026-03-03T09:00:00.000Z',
  previousProviderId: randomUUID(),
});

describe('the last booking of a client', () => {
  it('H1 is the one with the latest end', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    for (const day of ['03', '20', '11'])
      await publish(
        running.nats,
        bookingConfirmed,
        companyId,
        aBooking(clientId, { startsAt: `2026-03-${day}T09:00:00.000Z` }),
      );
    await eventually(async () =>
      expect(await last(clientId, companyId)).toEqual({
        clientId,
        lastEndsAt: '2026-03-20T09:30:00.000Z',
        liveBookings: 3,
      }),
    );
  });

  it('H1 C15 keeps the highest version, in whatever order the events arrive', async () => {
    const [companyId, clientId, id] = [randomUUID(), randomUUID(), randomUUID()];
    await publish(running.nats, bookingCancelled, companyId, {
      ...aBooking(clientId, { id, version: 3, startsAt: '2026-03-09T09:00:00.000Z' }),
      ...{ reason: 'by_client', cancelledBy: 'client' },
    });
    await eventually(async () => expect((await last(clientId, companyId)).liveBookings).toBe(0));
    await publish(
      running.nats,
      bookingRescheduled,
      companyId,
      moved(clientId, id, '2026-03-30T09:00:00.000Z', 2),
    );
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId, { id, version: 1 }));
    await eventually(async () =>
      expect(await running.rows('SELECT 1 FROM inbox WHERE company_id = $1', [companyId])).toHaveLength(3),
    );
    expect(await last(clientId, companyId)).toEqual({
      clientId,
      lastEndsAt: '2026-03-02T06:00:00.000Z',
      liveBookings: 0,
    });
  });

  it('H1 C8 counts a booking that was cancelled or ended early from then on, not from its planned end', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    const booking = aBooking(clientId, { startsAt: '2027-03-02T09:00:00.000Z' });
    await publish(running.nats, bookingConfirmed, companyId, booking);
    await eventually(async () =>
      expect((await last(clientId, companyId)).lastEndsAt).toBe('2027-03-02T09:30:00.000Z'),
    );
    const cancelled = { ...booking, version: 2, at: '2026-03-04T10:00:00.000Z' };
    await publish(running.nats, bookingCancelled, companyId, {
      ...cancelled,
      reason: 'by_client',
      cancelledBy: 'client',
    });
    await eventually(async () =>
      expect(await last(clientId, companyId)).toMatchObject({ lastEndsAt: cancelled.at, liveBookings: 0 }),
    );
    const given = aBooking(clientId, {
      startsAt: '2026-03-05T09:00:00.000Z',
      at: '2026-03-05T11:00:00.000Z',
    });
    await publish(running.nats, bookingCompleted, companyId, given);
    await eventually(async () =>
      expect((await last(clientId, companyId)).lastEndsAt).toBe('2026-03-05T09:30:00.000Z'),
    );
  });

  it('H1 C8 counts pending bookings as upcoming, and completed or missed ones as over', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    const asked = [randomUUID(), randomUUID()].map((id) => aBooking(clientId, { id }));
    const [first, second] = asked as [(typeof asked)[0], (typeof asked)[0]];
    for (const booking of asked)
      await publish(running.nats, bookingRequested, companyId, { ...booking, answerBy: booking.startsAt });
    await eventually(async () => expect((await last(clientId, companyId)).liveBookings).toBe(2));
    await publish(running.nats, bookingCompleted, companyId, { ...first, version: 3 });
    await publish(running.nats, bookingNoShow, companyId, { ...second, version: 3 });
    await eventually(async () => expect((await last(clientId, companyId)).liveBookings).toBe(0));
  });

  it('H1 C8 counts a booking as upcoming again when its outcome is reverted', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    const booking = aBooking(clientId, { startsAt: '2026-03-05T09:00:00.000Z' });
    const missed = { ...booking, version: 2, at: '2026-03-05T09:10:00.000Z' };
    await publish(running.nats, bookingNoShow, companyId, missed);
    await eventually(async () =>
      expect(await last(clientId, companyId)).toMatchObject({ lastEndsAt: missed.at, liveBookings: 0 }),
    );
    const reopened = { ...booking, version: 3, at: '2026-03-05T09:12:00.000Z' };
    await publish(running.nats, bookingReopened, companyId, reopened);
    await eventually(async () =>
      expect(await last(clientId, companyId)).toMatchObject({
        lastEndsAt: '2026-03-05T09:30:00.000Z',
        liveBookings: 1,
      }),
    );
  });

  it('X96 parks an event that cannot be handled, and handles the others', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId), {
      body: '{"id":"not an id"}',
    });
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    await eventually(async () => expect((await last(clientId, companyId)).liveBookings).toBe(1));
    await eventually(async () =>
      expect(
        await running.rows('SELECT reason, consumer FROM dead_letters WHERE company_id = $1', [companyId]),
      ).toEqual([{ reason: 'malformed', consumer: 'retention:booking.confirmed.v1' }]),
    );
  });

  it('A4 X27 is readable by managers of the company only', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    await eventually(() => last(clientId, companyId));
    expect(await refusalCode(last(clientId, randomUUID()))).toBe('client_unknown');
    expect(await refusalCode(running.ask(lastBookingCall, { clientId }, aMember(companyId, 'viewer')))).toBe(
      'forbidden',
    );
  });

  it('H1 B12 counts the bookings of a merged record', async () => {
    const [companyId, clientId, mergedId] = [randomUUID(), randomUUID(), randomUUID()];
    await publish(running.nats, bookingConfirmed, companyId, aBooking(mergedId));
    await eventually(async () => expect((await last(mergedId, companyId)).liveBookings).toBe(1));
    await publish(running.nats, clientsMerged, companyId, {
      id: clientId,
      version: 2,
      formerIds: [mergedId],
    });
    await eventually(async () => expect((await last(clientId, companyId)).liveBookings).toBe(1));
    expect(await last(mergedId, companyId)).toMatchObject({ clientId, liveBookings: 1 });
  });

  it('H1 B12 follows chains of merges in whatever order they arrive', async () => {
    const companyId = randomUUID();
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of [a, b, c]) await publish(running.nats, bookingConfirmed, companyId, aBooking(id));
    const merged = (id: string, mergedId: string) =>
      publish(running.nats, clientsMerged, companyId, { id, version: 2, formerIds: [mergedId] });
    await merged(c, b);
    await eventually(async () => expect((await last(c, companyId)).liveBookings).toBe(2));
    await merged(b, a);
    for (const id of [a, b, c])
      await eventually(async () =>
        expect(await last(id, companyId)).toMatchObject({ clientId: c, liveBookings: 3 }),
      );
  });

  it('H1 B12 counts a booking received after its client was merged', async () => {
    const [companyId, clientId, mergedId] = [randomUUID(), randomUUID(), randomUUID()];
    await publish(running.nats, clientsMerged, companyId, {
      id: clientId,
      version: 2,
      formerIds: [mergedId],
    });
    await eventually(async () =>
      expect(await running.rows('SELECT 1 FROM inbox WHERE company_id = $1', [companyId])).toHaveLength(1),
    );
    const booking = aBooking(mergedId);
    await publish(running.nats, bookingConfirmed, companyId, booking);
    await eventually(async () => expect((await last(clientId, companyId)).liveBookings).toBe(1));
    await publish(running.nats, bookingCompleted, companyId, { ...booking, version: 2 });
    await eventually(async () => expect((await last(clientId, companyId)).liveBookings).toBe(0));
  });

  it('I1 is audited like any read of a record, and fails without the audit log', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    await eventually(() => last(clientId, companyId));
    const [row] = await running.rows<{ action: string; object_id: string }>(
      'SELECT action, object_id FROM audit_log WHERE company_id = $1 ORDER BY at LIMIT 1',
      [companyId],
    );
    expect(row).toEqual({ action: 'client.read', object_id: clientId });
  });
});
