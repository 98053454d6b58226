import {
  cancelBookingCall,
  changeProviderCall,
  noShowBookingCall,
  readBookingCall,
  reopenBookingCall,
} from '@riserbo/contracts';
import { aPractice, aService, book, type Practice } from './factories';
import { runBooking, type Running } from './running';

const override = { reason: 'agreed' } as const;
const at = '2026-03-03T09:00Z';

describe('a booking over others that is expected again', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { durationMinutes: 60, bufferAfterMinutes: 10 });
  });
  const by = async (
    call: typeof cancelBookingCall | typeof noShowBookingCall | typeof reopenBookingCall,
    bookingId: string,
  ) => {
    const { version } = await running.ask(readBookingCall, { bookingId }, practice.office);
    return running.ask(call, { bookingId }, practice.office, { ifMatch: version });
  };
  const has = async (holderId: string) =>
    (
      await running.rows<{ piece: string }>(
        `SELECT to_char(starts_at AT TIME ZONE 'UTC', 'HH24:MI') || '-' || to_char(ends_at AT TIME ZONE 'UTC', 'HH24:MI') AS piece
         FROM claims WHERE holder_id = $1 ORDER BY starts_at`,
        [holderId],
      )
    ).map(({ piece }) => piece);

  it('C6 C8 has what is free of the rest of its time, and what it lacks of it as soon as that is free', async () => {
    const rival = await book(running, practice, '2026-03-03T09:45Z');
    const { id } = await book(running, practice, at, { override });
    expect(await has(id)).toEqual(['09:00-09:45']);
    running.clock.set('2026-03-03T09:40:00Z');
    await by(noShowBookingCall, id);
    expect(await has(id)).toEqual(['09:00-09:40']);
    expect(await by(reopenBookingCall, id)).toMatchObject({ status: 'confirmed', override: 'agreed' });
    expect(await has(id)).toEqual(['09:00-09:40', '09:40-09:45']);
    await by(cancelBookingCall, rival.id);
    expect(await has(id)).toEqual(['09:00-09:40', '09:40-09:45', '09:45-10:10']);
  });

  it('C6 C8 is expected again where nothing is free, and has the time that comes free then', async () => {
    const { id } = await book(running, practice, at, { override });
    running.clock.set('2026-03-03T09:10:00Z');
    await by(noShowBookingCall, id);
    const rival = await book(running, practice, '2026-03-03T09:15Z');
    running.clock.set('2026-03-03T09:15:00Z');
    expect(await by(reopenBookingCall, id)).toMatchObject({ status: 'confirmed' });
    expect(await has(id)).toEqual(['09:00-09:10']);
    await by(cancelBookingCall, rival.id);
    expect(await has(id)).toEqual(['09:00-09:10', '09:15-10:10']);
  });

  it('C6 C8 wants what its session wants already, where others of the session are expected', async () => {
    const { office, providerId, serviceId } = practice;
    const group = await aService(running, office, { durationMinutes: 60, capacity: 2 });
    const serviceIds = [serviceId, group.id];
    await running.ask(changeProviderCall, { providerId, serviceIds }, office, { ifMatch: 2 });
    const rival = await book(running, practice, at);
    const seat = () => book(running, { ...practice, serviceId: group.id }, at, { override });
    const [{ id, sessionId }] = [await seat(), await seat()];
    running.clock.set('2026-03-03T09:00:00Z');
    await by(noShowBookingCall, id);
    expect(await by(reopenBookingCall, id)).toMatchObject({ status: 'confirmed', sessionId });
    expect(await has(sessionId as string)).toEqual([]);
    await by(cancelBookingCall, rival.id);
    expect(await has(sessionId as string)).toEqual(['09:00-10:00']);
  });
});
