import { randomUUID } from 'node:crypto';
import {
  bookingForMessageCall,
  createResourceCall,
  changeServiceCall,
  explainSlotCall,
  rescheduleBookingCall,
  rescheduleLinkCall,
  rescheduleOwnBookingCall,
  searchLinkSlotsCall,
  searchSlotsCall,
  type AskOf,
  type CompanyActor,
} from '@riserbo/contracts';
import {
  aGuest,
  aMember,
  aPractice,
  aProvider,
  book,
  full,
  hold,
  type Practice,
  startsIn,
} from './factories';
import { refusalCode, runBooking, type Running } from './running';

type Search = Partial<AskOf<typeof searchSlotsCall>>;
const day = { from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };
const gateway = { kind: 'service', service: 'gateway' } as const;

describe('times for a move, and the asker’s own hold', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { durationMinutes: 60 });
  });
  const search = (actor: CompanyActor, query: Search = {}) =>
    running.ask(searchSlotsCall, { serviceId: practice.serviceId, ...day, ...query }, actor);
  const starts = async (actor: CompanyActor, query: Search = {}) =>
    startsIn((await search(actor, query)).providers.find((each) => each.providerId === practice.providerId));
  const theClient = () =>
    ({
      kind: 'client',
      companyId: practice.companyId,
      clientId: practice.clientId,
      sessionId: randomUUID(),
    }) as const;
  const tokenOf = async (bookingId: string) => {
    const service = { kind: 'service', service: 'notifications', companyId: practice.companyId } as const;
    return (await running.ask(bookingForMessageCall, { bookingId }, service)).manageToken;
  };
  const move = (
    bookingId: string,
    startsAt: string,
    version: number,
    actor: CompanyActor = practice.office,
  ) =>
    running.ask(rescheduleBookingCall, { bookingId, startsAt: full(startsAt) }, actor, { ifMatch: version });
  /** Those which only a booking of an hour at 09:00 takes. */
  const taken = ['2026-03-03T08:15Z', '2026-03-03T09:00Z', '2026-03-03T09:30Z', '2026-03-03T09:45Z'];

  it('C3 lists for staff the times that only the booking to move takes, and the move takes them', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    expect(await starts(practice.office)).not.toEqual(expect.arrayContaining([taken[2]]));
    expect(await starts(practice.office, { bookingId: id })).toEqual(expect.arrayContaining(taken));
    expect(await refusalCode(move(id, '2026-03-03T09:30Z', 1))).toBe('done');
  });

  it('C3 lists them for its client, of the provider they stay with, and the move takes them', async () => {
    await aProvider(running, practice.office, [practice.serviceId]);
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const client = theClient();
    const found = await search(client, { bookingId: id });
    expect(found.providers.map(({ providerId }) => providerId)).toEqual([practice.providerId]);
    expect(startsIn(found.providers[0])).toEqual(expect.arrayContaining(taken));
    const command = { bookingId: id, startsAt: full('2026-03-03T09:30Z') };
    expect(await refusalCode(running.ask(rescheduleOwnBookingCall, command, client, { ifMatch: 1 }))).toBe(
      'done',
    );
  });

  it('C3 C12 lists them for the guest’s link, and the move takes them', async () => {
    await aProvider(running, practice.office, [practice.serviceId]);
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const token = await tokenOf(id);
    const found = await running.ask(searchLinkSlotsCall, { token, ...day }, gateway);
    expect(found.providers.map(({ providerId }) => providerId)).toEqual([practice.providerId]);
    expect(startsIn(found.providers[0])).toEqual(expect.arrayContaining(taken));
    const command = { token, startsAt: full('2026-03-03T09:30Z') };
    expect(await refusalCode(running.ask(rescheduleLinkCall, command, gateway, { ifMatch: 1 }))).toBe('done');
  });

  it('C3 C12 refuses the search as it refuses the move: too late, or a link that is over', async () => {
    practice = await aPractice(running, { rescheduleCutoffMinutes: 60 });
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const token = await tokenOf(id);
    const ask = () => refusalCode(running.ask(searchLinkSlotsCall, { token, ...day }, gateway));
    expect(await ask()).toBe('done');
    running.clock.set('2026-03-03T08:01:00Z');
    expect(await ask()).toBe('too_late');
    expect(await refusalCode(search(theClient(), { bookingId: id }))).toBe('too_late');
    expect(await refusalCode(search(practice.office, { bookingId: id }))).toBe('done');
    running.clock.set('2026-03-03T10:00:00Z');
    expect(await ask()).toBe('link_invalid');
  });

  it('C3 is for staff who may move and for its client; to others the booking is not there', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const { companyId } = practice;
    const other = { ...theClient(), clientId: randomUUID() };
    const ask = (actor: CompanyActor, more: Search = {}) =>
      refusalCode(search(actor, { bookingId: id, ...more }));
    for (const actor of [other, aGuest(companyId)]) expect(await ask(actor)).toBe('not_found');
    expect(await ask(practice.office, { bookingId: randomUUID() })).toBe('not_found');
    const elsewhere = await aPractice(running);
    expect(await ask(elsewhere.office, { serviceId: elsewhere.serviceId })).toBe('not_found');
    expect(await ask(practice.office, { serviceId: elsewhere.serviceId })).toBe('invalid_input');
  });

  it('C3 explains for a booking that moves what keeps it from a time, which is not itself', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    await book(running, practice, '2026-03-03T11:00Z');
    const { serviceId, providerId, office } = practice;
    const why = async (startsAt: string, bookingId?: string) => {
      const query = { serviceId, providerId, startsAt: full(startsAt), ...(bookingId ? { bookingId } : {}) };
      return (await running.ask(explainSlotCall, query, office)).removedBy;
    };
    expect(await why('2026-03-03T09:30Z')).toBe('taken');
    expect(await why('2026-03-03T09:30Z', id)).toBeNull();
    expect(await why('2026-03-03T10:30Z', id)).toBe('taken');
  });

  it('C3 C1 counts rooms that only the booking itself takes as free', async () => {
    const { office, serviceId, service } = practice;
    const room = await running.ask(createResourceCall, { name: 'Room 1', kind: 'room' }, office);
    const resources = [{ count: 1, resourceIds: [room.id] }];
    await running.ask(changeServiceCall, { serviceId, requires: resources }, office, {
      ifMatch: service.version,
    });
    await aProvider(running, office, [serviceId]);
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const all = await search(office, { bookingId: id });
    expect(all.providers).toHaveLength(2);
    for (const list of all.providers.map(startsIn)) expect(list).toEqual(expect.arrayContaining(taken));
  });

  it('C3 C6 counts a group session that only the booking itself keeps as free time', async () => {
    practice = await aPractice(running, { durationMinutes: 60, capacity: 3 });
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    expect(await starts(practice.office, { bookingId: id })).toEqual(expect.arrayContaining(taken));
    await book(running, practice, '2026-03-03T09:00Z');
    const found = await starts(practice.office, { bookingId: id });
    expect([found.includes('2026-03-03T09:00Z'), found.includes('2026-03-03T09:30Z')]).toEqual([true, false]);
  });

  it('C3 C4 lists the time that a guest holds themselves as free, to them alone', async () => {
    const guest = aGuest(practice.companyId);
    await hold(running, practice, '2026-03-03T09:00Z', guest);
    expect(await starts(guest)).toEqual(expect.arrayContaining(taken));
    expect(await starts(aGuest(practice.companyId))).not.toContain('2026-03-03T09:30Z');
    expect(await starts(practice.office)).not.toContain('2026-03-03T09:30Z');
  });

  it('C4 answers the hold there is to the guest or member who holds the same time again', async () => {
    for (const actor of [aGuest(practice.companyId), aMember(practice.companyId)]) {
      const startsAt = actor.kind === 'guest' ? '2026-03-03T09:00Z' : '2026-03-03T13:00Z';
      const first = await hold(running, practice, startsAt, actor);
      expect(await hold(running, practice, startsAt, actor)).toEqual(first);
      expect(await hold(running, practice, startsAt, actor, { providerId: undefined })).toEqual(first);
      const twice = await Promise.all([1, 2].map(() => hold(running, practice, startsAt, actor)));
      expect(twice).toEqual([first, first]);
    }
    const events = await running.rows('SELECT type FROM outbox WHERE company_id = $1', [practice.companyId]);
    expect(events).toEqual([{ type: 'booking.held.v1' }, { type: 'booking.held.v1' }]);
  });

  it('C4 refuses a guest a second hold at another time, and keeps the first', async () => {
    const guest = aGuest(practice.companyId);
    const first = await hold(running, practice, '2026-03-03T09:00Z', guest);
    for (const other of ['2026-03-03T09:30Z', '2026-03-03T14:00Z'])
      expect(await refusalCode(hold(running, practice, other, guest))).toBe('hold_exists');
    expect(await hold(running, practice, '2026-03-03T09:00Z', guest)).toEqual(first);
  });

  it('C3 C4 books a time that only the guest’s own hold is in the way of, and ends the hold', async () => {
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:30Z', {}, guest))).toBe('done');
    const [row] = await running.rows('SELECT status FROM bookings WHERE id = $1', [holdId]);
    expect(row).toEqual({ status: 'expired' });
    const of = 'SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY version';
    expect(await running.rows(of, [holdId])).toEqual([
      { type: 'booking.held.v1' },
      { type: 'booking.expired.v1' },
    ]);
  });

  it('C3 C7 moves a booking to a time that the same member holds, but not to one that others hold', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const colleague = aMember(practice.companyId);
    await hold(running, practice, '2026-03-03T14:00Z', colleague);
    expect(await starts(colleague, { bookingId: id })).toContain('2026-03-03T14:00Z');
    expect(await refusalCode(move(id, '2026-03-03T14:00Z', 1))).toBe('slot_taken');
    expect(await refusalCode(move(id, '2026-03-03T14:00Z', 1, colleague))).toBe('done');
  });

  it('C3 C6 counts the seat that a guest holds themselves as free', async () => {
    practice = await aPractice(running, { durationMinutes: 60, capacity: 2 });
    const guest = aGuest(practice.companyId);
    await book(running, practice, '2026-03-03T09:00Z');
    await hold(running, practice, '2026-03-03T09:00Z', guest);
    expect(await starts(aGuest(practice.companyId))).not.toContain('2026-03-03T09:00Z');
    expect(await starts(guest)).toContain('2026-03-03T09:00Z');
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z', {}, guest))).toBe('done');
    expect(await starts(guest)).not.toContain('2026-03-03T09:00Z');
  });
});
