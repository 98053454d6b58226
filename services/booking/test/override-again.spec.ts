import {
  cancelBookingCall,
  changeProviderCall,
  changeServiceCall,
  createResourceCall,
  noShowBookingCall,
  readBookingCall,
  reopenBookingCall,
} from '@riserbo/contracts';
import { aPractice, aProvider, aService, book, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const override = { reason: 'agreed' } as const;
const at = '2026-03-03T09:00Z';

describe('an override that is reopened', () => {
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
        `SELECT to_char(starts_at AT TIME ZONE 'UTC', 'HH24:MI') || '-' || to_char(ends_at AT TIME ZONE 'UTC', 'HH24:MI')
           || CASE WHEN contested THEN ' contested' ELSE '' END AS piece
         FROM claims WHERE holder_id = $1 ORDER BY resource_id = $2 DESC, starts_at`,
        [holderId, practice.providerId],
      )
    ).map(({ piece }) => piece);

  it('C6 C8 claims the free part of the rest of its time and contests the other part', async () => {
    const rival = await book(running, practice, '2026-03-03T09:45Z');
    const { id } = await book(running, practice, at, { override });
    expect(await has(id)).toEqual(['09:00-09:45', '09:45-10:10 contested']);
    running.clock.set('2026-03-03T09:40:00Z');
    await by(noShowBookingCall, id);
    expect(await has(id)).toEqual(['09:00-09:40']);
    expect(await by(reopenBookingCall, id)).toMatchObject({ status: 'confirmed', override: 'agreed' });
    expect(await has(id)).toEqual(['09:00-09:40', '09:40-09:45', '09:45-10:10 contested']);
    await by(cancelBookingCall, rival.id);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:45Z'))).toBe('slot_taken');
  });

  it('C6 C8 is reopened where nothing is free, and keeps what becomes free from others', async () => {
    const { id } = await book(running, practice, at, { override });
    running.clock.set('2026-03-03T09:10:00Z');
    await by(noShowBookingCall, id);
    const rival = await book(running, practice, '2026-03-03T09:15Z');
    running.clock.set('2026-03-03T09:15:00Z');
    expect(await by(reopenBookingCall, id)).toMatchObject({ status: 'confirmed' });
    expect(await has(id)).toEqual(['09:00-09:10', '09:15-10:10 contested']);
    await by(cancelBookingCall, rival.id);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:30Z'))).toBe('slot_taken');
  });

  it('C6 C8 contests nothing more where others of its session are expected', async () => {
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
    expect(await has(sessionId as string)).toEqual(['09:00-10:00 contested']);
    await by(cancelBookingCall, rival.id);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('slot_taken');
  });

  it('C1 C6 C8 contests again a room that it never had', async () => {
    const { office, serviceId } = practice;
    const room = await running.ask(createResourceCall, { kind: 'room', name: 'One' }, office);
    const requires = [{ count: 1, resourceIds: [room.id] }];
    await running.ask(changeServiceCall, { serviceId, requires }, office, { ifMatch: 1 });
    const rival = await book(running, practice, at);
    const elsewhere = { ...practice, providerId: await aProvider(running, office, [serviceId]) };
    const { id } = await book(running, elsewhere, at, { override });
    running.clock.set('2026-03-03T09:10:00Z');
    await by(noShowBookingCall, id);
    running.clock.set('2026-03-03T09:12:00Z');
    await by(reopenBookingCall, id);
    const contested = await running.rows<{ from: string }>(
      `SELECT to_char(starts_at AT TIME ZONE 'UTC', 'HH24:MI') AS from FROM claims
       WHERE holder_id = $1 AND resource_id = $2 AND contested ORDER BY 1`,
      [id, room.id],
    );
    expect(contested.map(({ from }) => from)).toEqual(['09:00', '09:12']);
    await by(cancelBookingCall, rival.id);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('resource_taken');
  });
});
