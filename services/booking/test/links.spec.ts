import {
  bookingForMessageCall,
  cancelBookingCall,
  cancelLinkCall,
  changeProviderCall,
  changeServiceCall,
  readLinkCall,
  rescheduleBookingCall,
  rescheduleLinkCall,
} from '@riserbo/contracts';
import { changedText } from '@riserbo/testing';
import { LinkTokens } from '../src/links/link-tokens';
import { aPractice, book, full, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const hour = 3_600_000;

describe('the guest’s own link', () => {
  let running: Running;
  let practice: Practice;
  /** People with a link have no account: the gateway calls for them. */
  const gateway = { kind: 'service', service: 'gateway' } as const;

  beforeAll(async () => {
    running = await runBooking();
    running.company.profile = { phone: '+390612345678' };
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { cancelCutoffMinutes: 120, rescheduleCutoffMinutes: 240 });
  });

  const tokenOf = async (bookingId: string) => {
    const { companyId } = practice;
    const service = { kind: 'service', service: 'notifications', companyId } as const;
    return (await running.ask(bookingForMessageCall, { bookingId }, service)).manageToken;
  };
  const read = (token: string) => running.ask(readLinkCall, { token }, gateway);
  const seen = async (token: string) => ({
    ifMatch: await read(token).then(({ version }) => version, () => 1), // prettier-ignore
  });
  const cancel = async (token: string) => running.ask(cancelLinkCall, { token }, gateway, await seen(token));
  const move = async (token: string, startsAt: string) =>
    running.ask(rescheduleLinkCall, { token, startsAt: full(startsAt) }, gateway, await seen(token));
  const aBooking = async (startsAt = '2026-03-03T09:00Z') => {
    const { id } = await book(running, practice, startsAt);
    return { id, token: await tokenOf(id) };
  };

  it('C12 shows, moves and cancels one booking, and shows that it is cancelled', async () => {
    const { token } = await aBooking();
    expect(await read(token)).toEqual({
      ...{ status: 'confirmed', startsAt: '2026-03-03T09:00:00.000Z', endsAt: '2026-03-03T09:30:00.000Z' },
      ...{ serviceId: practice.serviceId, serviceName: 'Consultation', providerId: practice.providerId },
      ...{
        providerName: 'Dr. Rossi',
        timeZone: 'Europe/Rome',
        mayCancel: true,
        mayReschedule: true,
        cancelUntil: '2026-03-03T07:00:00.000Z',
        rescheduleUntil: '2026-03-03T05:00:00.000Z',
        ...{ price: null, answerBy: null, version: 1 },
      },
      company: {
        ...{ companyId: practice.companyId, name: 'Practice', slug: 'practice', locale: 'en' },
        ...{ timeZone: 'UTC', profile: { phone: '+390612345678' } },
      },
    });
    const moved = await move(token, '2026-03-03T11:00Z');
    expect(moved).toMatchObject({ startsAt: '2026-03-03T11:00:00.000Z', status: 'confirmed', version: 2 });
    expect(await cancel(token)).toMatchObject({
      status: 'cancelled',
      mayCancel: false,
      mayReschedule: false,
      ...{ cancelUntil: null, rescheduleUntil: null, version: 3 },
    });
    for (const use of [cancel(token), move(token, '2026-03-03T12:00Z')])
      expect(await refusalCode(use)).toBe('state_forbids');
    running.clock.set('2026-03-03T09:29:59Z');
    expect(await read(token)).toMatchObject({ status: 'cancelled', startsAt: '2026-03-03T11:00:00.000Z' });
    running.clock.set('2026-03-03T11:30:00Z');
    expect(await refusalCode(read(token))).toBe('link_invalid');
    const [row] = await running.rows('SELECT cancel_reason FROM bookings WHERE company_id = $1', [
      practice.companyId,
    ]);
    expect(row).toEqual({ cancel_reason: 'by_client' });
  });

  it('C12 C14 changes what was seen, and nothing that the office has moved since', async () => {
    const { id, token } = await aBooking();
    const later = { token, startsAt: full('2026-03-03T12:00Z') };
    expect(await refusalCode(running.ask(cancelLinkCall, { token }, gateway))).toBe('if_match_required');
    expect(await refusalCode(running.ask(rescheduleLinkCall, later, gateway))).toBe('if_match_required');
    const command = { bookingId: id, startsAt: full('2026-03-03T10:00Z') };
    await running.ask(rescheduleBookingCall, command, practice.office, { ifMatch: 1 });
    const old = { ifMatch: 1 };
    expect(await refusalCode(running.ask(cancelLinkCall, { token }, gateway, old))).toBe('stale_version');
    expect(await refusalCode(running.ask(rescheduleLinkCall, later, gateway, old))).toBe('stale_version');
    expect(await read(token)).toMatchObject({ startsAt: '2026-03-03T10:00:00.000Z', version: 2 });
  });

  it('C7 X74 cancels until the cut-off that was in force when it was booked, and not a second longer', async () => {
    const { token } = await aBooking();
    const { serviceId, office } = practice;
    await running.ask(changeServiceCall, { serviceId, cancelCutoffMinutes: 0 }, office, { ifMatch: 1 });
    running.clock.set('2026-03-03T07:00:01Z');
    await expect(cancel(token)).rejects.toMatchObject({
      code: 'too_late',
      facts: { deadline: '2026-03-03T07:00:00.000Z' },
    });
    expect(await read(token)).toMatchObject({ mayCancel: false, mayReschedule: false, status: 'confirmed' });
    running.clock.set('2026-03-03T07:00:00Z');
    expect(await refusalCode(cancel(token))).toBe('done');
  });

  it('C7 X74 moves until its own cut-off, and not a second longer', async () => {
    const { token } = await aBooking();
    running.clock.set('2026-03-03T05:00:01Z');
    expect(await read(token)).toMatchObject({ mayCancel: true, mayReschedule: false });
    expect(await refusalCode(move(token, '2026-03-03T11:00Z'))).toBe('too_late');
    running.clock.set('2026-03-03T05:00:00Z');
    expect(await refusalCode(move(token, '2026-03-03T11:00Z'))).toBe('done');
  });

  it('I1 is written as what it is: the gateway’s word for a guest', async () => {
    const { id, token } = await aBooking();
    await move(token, '2026-03-03T11:00Z');
    await cancel(token);
    const log = await running.rows(
      'SELECT action, actor_kind, body FROM audit_log WHERE object_id = $1 ORDER BY at OFFSET 1',
      [id],
    );
    expect(log).toEqual([
      { action: 'booking.reschedule', actor_kind: 'service', body: { as: 'guest' } },
      { action: 'booking.cancel', actor_kind: 'service', body: { as: 'guest', reason: 'by_client' } },
    ]);
  });

  it('C12 dies at the end of the booking', async () => {
    const { token } = await aBooking();
    running.clock.set('2026-03-03T09:29:59.999Z');
    expect(await refusalCode(read(token))).toBe('done');
    running.clock.set('2026-03-03T09:30:00Z');
    expect(await refusalCode(read(token))).toBe('link_invalid');
  });

  it('C12 dies with the booking it was made for when the office moves that to an earlier time', async () => {
    const { id, token } = await aBooking('2026-03-04T09:00Z');
    const command = { bookingId: id, startsAt: full('2026-03-03T09:00Z') };
    await running.ask(rescheduleBookingCall, command, practice.office, { ifMatch: 1 });
    running.clock.set('2026-03-03T09:30:00Z');
    expect(await refusalCode(read(token))).toBe('link_invalid');
  });

  it('C12 shows that the office cancelled, and nothing to a person who was erased', async () => {
    const { id, token } = await aBooking();
    await running.ask(cancelBookingCall, { bookingId: id }, practice.office, { ifMatch: 1 });
    expect(await read(token)).toMatchObject({ status: 'cancelled', mayCancel: false });
    await running.rows(`UPDATE bookings SET cancel_reason = 'erased' WHERE id = $1`, [id]);
    expect(await refusalCode(read(token))).toBe('link_invalid');
  });

  it('C12 is refused when it was changed, or names the booking of another company', async () => {
    const { id, token } = await aBooking();
    const forged = changedText(token);
    expect(await refusalCode(read(forged))).toBe('link_invalid');
    expect(await refusalCode(cancel(forged))).toBe('link_invalid');
    expect(await refusalCode(move(forged, '2026-03-03T12:00Z'))).toBe('link_invalid');
    const theirs = await aPractice(running);
    const expiresAt = new Date(running.clock.now().getTime() + hour);
    const astray = { companyId: theirs.companyId, bookingId: id, purpose: 'manage', expiresAt } as const;
    const signed = running.service.app.get(LinkTokens, { strict: false }).make(astray);
    expect(await refusalCode(read(signed))).toBe('link_invalid');
    expect(await refusalCode(cancel(signed))).toBe('link_invalid');
    expect(await refusalCode(read(token))).toBe('done');
  });

  it('C7 C12 may not be moved when its service is not offered any more', async () => {
    const { token } = await aBooking();
    const { serviceId, providerId, office } = practice;
    expect(await read(token)).toMatchObject({ mayReschedule: true });
    const set = (active: boolean, ifMatch: number) =>
      running.ask(changeServiceCall, { serviceId, active }, office, { ifMatch });
    await set(false, 1);
    expect(await read(token)).toMatchObject({ mayReschedule: false, mayCancel: true });
    expect(await refusalCode(move(token, '2026-03-03T11:00Z'))).toBe('not_offered');
    await set(true, 2);
    expect(await read(token)).toMatchObject({ mayReschedule: true });
    await running.ask(changeProviderCall, { providerId, serviceIds: [] }, office, { ifMatch: 2 });
    expect(await read(token)).toMatchObject({ mayReschedule: false, mayCancel: true });
  });

  it('C7 keeps the old time when the link asks for a taken one', async () => {
    const { token } = await aBooking();
    await book(running, practice, '2026-03-03T11:00Z');
    expect(await refusalCode(move(token, '2026-03-03T11:15Z'))).toBe('slot_taken');
    expect(await read(token)).toMatchObject({ startsAt: '2026-03-03T09:00:00.000Z', version: 1 });
  });
});
