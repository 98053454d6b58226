import { randomUUID } from 'node:crypto';
import {
  bookedClientsCall,
  bookingForMessageCall,
  bookSlotCall,
  changeProviderCall,
  changeServiceCall,
  listBookingsCall,
  listOwnBookingsCall,
  readBookingCall,
  rescheduleBookingCall,
  searchSlotsCall,
  type CompanyActor,
  type AskOf,
} from '@riserbo/contracts';
import {
  aGuest,
  aMember,
  aPractice,
  aProvider,
  aService,
  book,
  full,
  hold,
  type Practice,
  startsIn,
} from './factories';
import { refusalCode, runBooking, type Running } from './running';

describe('booking', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { bufferBeforeMinutes: 5, bufferAfterMinutes: 10, dailyLimit: 3 });
  });

  it('X29 refuses a client of another company from staff, and any other client from a client', async () => {
    const stranger = { clientId: running.stranger };
    const booked = book(running, practice, '2026-03-03T09:00Z', stranger, practice.office);
    expect(await refusalCode(booked)).toBe('client_unknown');
    const [clientId, sessionId] = [randomUUID(), randomUUID()];
    const client = { kind: 'client' as const, companyId: practice.companyId, clientId, sessionId };
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z', {}, client))).toBe(
      'client_unknown',
    );
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z', { clientId }, client))).toBe(
      'done',
    );
  });

  it('C5 C15 confirms a time for a guest, claims it with its buffers, says so, and writes who did it', async () => {
    const guest = aGuest(practice.companyId);
    const clientId = randomUUID();
    const booking = await book(running, practice, '2026-03-03T09:00Z', { clientId }, guest);
    expect(booking).toMatchObject({
      clientId,
      status: 'confirmed',
      version: 1,
      endsAt: '2026-03-03T09:30:00.000Z',
    });
    expect(await running.ask(readBookingCall, { bookingId: booking.id }, practice.office)).toEqual(booking);
    const claims = await running.rows(
      'SELECT starts_at, ends_at, contested FROM claims WHERE holder_id = $1',
      [booking.id],
    );
    expect(claims).toEqual([
      {
        starts_at: new Date('2026-03-03T08:55:00Z'),
        ends_at: new Date('2026-03-03T09:40:00Z'),
        contested: false,
      },
    ]);
    const [event] = await running.rows<{ type: string; payload: object }>(
      'SELECT type, payload FROM outbox WHERE aggregate_id = $1',
      [booking.id],
    );
    expect(event?.payload).toEqual({
      ...{
        id: booking.id,
        version: 1,
        companyId: practice.companyId,
        ...{ status: 'confirmed', previousStatus: null, channel: 'online', price: null },
        clientId,
        serviceId: practice.serviceId,
        providerId: practice.providerId,
      },
      ...{ startsAt: booking.startsAt, endsAt: booking.endsAt, at: '2026-03-02T06:00:00.000Z' },
    });
    const log = await running.rows(
      `SELECT actor_kind, actor_id, action, body FROM audit_log WHERE object_id = $1 AND action <> 'booking.read'`,
      [booking.id],
    );
    expect(log).toEqual([{ actor_kind: 'guest', actor_id: guest.guestId, action: 'booking.book', body: {} }]);
  });

  it('C6 adds the buffers of neighbours up, and lets only the service fit the opening hours', async () => {
    await book(running, practice, '2026-03-03T09:00Z');
    expect(await refusalCode(book(running, practice, '2026-03-03T09:30Z'))).toBe('slot_taken');
    expect(await refusalCode(book(running, practice, '2026-03-03T09:45Z'))).toBe('done');
    expect(await refusalCode(book(running, practice, '2026-03-03T07:00Z'))).toBe('done');
    expect(await refusalCode(book(running, practice, '2026-03-04T16:30Z'))).toBe('done');
  });

  it('C3 refuses each time that cannot be booked with its own code', async () => {
    const { id: serviceId } = practice.service;
    await running.ask(
      changeServiceCall,
      { serviceId, minimumNoticeMinutes: 120, horizonDays: 30 },
      practice.office,
      {
        ifMatch: 1,
      },
    );
    const guest = aGuest(practice.companyId);
    const refusalOf = (startsAt: string) => refusalCode(book(running, practice, startsAt, {}, guest));
    expect(await refusalOf('2026-03-01T09:00Z')).toBe('slot_in_past');
    expect(await refusalOf('2026-03-02T07:45Z')).toBe('slot_too_soon');
    expect(await refusalOf('2026-04-02T09:00Z')).toBe('slot_beyond_horizon');
    expect(await refusalOf('2199-12-31T09:00Z')).toBe('slot_beyond_horizon');
    expect(await refusalOf('2026-03-03T09:05Z')).toBe('slot_off_grid');
    expect(await refusalOf('2026-03-03T09:00:30Z')).toBe('slot_off_grid');
    expect(await refusalOf('2026-03-03T04:00Z')).toBe('slot_closed');
    expect(await refusalOf('2026-03-03T16:45Z')).toBe('slot_closed');
    expect(await refusalOf('2026-03-02T08:00Z')).toBe('done');
  });

  it('C3 binds members to no notice and no horizon: when they search, hold, book and move', async () => {
    const { office, serviceId } = practice;
    const rules = { serviceId, minimumNoticeMinutes: 7200, horizonDays: 30 };
    await running.ask(changeServiceCall, rules, office, { ifMatch: 1 });
    const [soon, far] = ['2026-03-02T07:00Z', '2027-01-15T09:00Z'];
    const found = async (start: string, actor: CompanyActor) => {
      const to = new Date(Date.parse(start) + 60_000).toISOString();
      const query = { serviceId, from: full(start), to };
      return startsIn((await running.ask(searchSlotsCall, query, actor)).providers[0]);
    };
    for (const start of [soon, far]) {
      expect(await found(start, aGuest(practice.companyId))).toEqual([]);
      expect(await found(start, office)).toEqual([start]);
      const { holdId } = await hold(running, practice, start, office);
      const { id } = await book(running, practice, start, { holdId });
      const next = full(new Date(Date.parse(start) + 3_600_000).toISOString());
      const move = { bookingId: id, startsAt: next };
      expect(await refusalCode(running.ask(rescheduleBookingCall, move, office, { ifMatch: 2 }))).toBe(
        'done',
      );
      expect(await refusalCode(book(running, practice, start, { providerId: undefined }))).toBe('done');
    }
    expect(await refusalCode(book(running, practice, '2026-03-02T05:45Z'))).toBe('slot_in_past');
    expect(await refusalCode(book(running, practice, '2199-12-31T09:00Z'))).toBe('slot_beyond_horizon');
  });

  it('C5 marks for staff a client who is booked with two providers at the same time', async () => {
    const { office, serviceId, companyId, clientId } = practice;
    const other = await aProvider(running, office, [serviceId]);
    const first = await book(running, practice, '2026-03-03T09:00Z');
    const marks = async () =>
      (await running.ask(listBookingsCall, {}, office)).items.map(({ clientBusy }) => clientBusy === true);
    await book(running, { ...practice, providerId: other }, '2026-03-03T09:15Z', { clientId: randomUUID() });
    await book(running, { ...practice, providerId: other }, '2026-03-03T11:00Z');
    expect(await marks()).toEqual([false, false, false]);
    const second = await book(running, { ...practice, providerId: other }, '2026-03-03T10:00Z');
    const overlapping = { bookingId: first.id, startsAt: full('2026-03-03T10:15Z') };
    await running.ask(rescheduleBookingCall, overlapping, office, { ifMatch: 1 });
    const read = (bookingId: string) => running.ask(readBookingCall, { bookingId }, office);
    for (const { id } of [first, second]) expect(await read(id)).toMatchObject({ clientBusy: true });
    expect(await marks()).toEqual([false, true, true, false]);
    const client = { kind: 'client', companyId, clientId, sessionId: randomUUID() } as const;
    const own = await running.ask(listOwnBookingsCall, {}, client);
    expect(own.items.filter((item) => 'clientBusy' in item)).toEqual([]);
  });

  it('C3 keeps a daily limit also against rivals who book other times of the day at once', async () => {
    const times = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00'];
    const ends = await Promise.all(
      times.map((time) => refusalCode(book(running, practice, `2026-03-03T${time}Z`))),
    );
    expect(ends.sort()).toEqual([...Array(5).fill('day_full'), ...Array(3).fill('done')]);
    expect(await refusalCode(book(running, practice, '2026-03-04T09:00Z'))).toBe('done');
  });

  it('C1 refuses a provider who does not give the service or is gone, and a service that is gone', async () => {
    const other = await aProvider(running, practice.office, []);
    expect(await refusalCode(book(running, { ...practice, providerId: other }, '2026-03-03T09:00Z'))).toBe(
      'not_offered',
    );
    const { providerId, serviceId, office } = practice;
    await running.ask(changeProviderCall, { providerId, active: false }, office, { ifMatch: 2 });
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z'))).toBe('not_offered');
    await running.ask(changeProviderCall, { providerId, active: true }, office, { ifMatch: 3 });
    await running.ask(changeServiceCall, { serviceId, active: false }, office, { ifMatch: 1 });
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z'))).toBe('not_offered');
  });

  it('X29 refuses the service, provider, hold or booking of another company as if there were none', async () => {
    const theirs = await aPractice(running);
    const { serviceId, providerId } = theirs;
    const at = '2026-03-03T09:00Z';
    expect(await refusalCode(book(running, { ...practice, providerId }, at))).toBe('not_found');
    expect(await refusalCode(book(running, { ...practice, serviceId }, at))).toBe('not_found');
    const { holdId } = await hold(running, theirs, at, theirs.office);
    expect(await refusalCode(book(running, practice, at, { holdId }))).toBe('hold_expired');
    expect(await refusalCode(running.ask(readBookingCall, { bookingId: holdId }, practice.office))).toBe(
      'not_found',
    );
  });

  describe('with an Idempotency-Key', () => {
    const command = (startsAt = '2026-03-03T09:00Z') => ({
      ...{ serviceId: practice.serviceId, providerId: practice.providerId, startsAt: full(startsAt) },
      clientId: '5f0c6a56-6d3c-4e5e-9a53-0d0c1c8a9a11',
    });
    const post = (input = command(), actor = practice.office, idempotencyKey = 'k-1') =>
      running.ask(bookSlotCall, input, actor, { idempotencyKey });

    it('C14 X72 answers the same body with the same answer, and books once', async () => {
      const answers = await Promise.all([post(), post(), post()]);
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
      expect(await post()).toEqual(answers[0]);
      const made = await running.rows('SELECT FROM bookings WHERE company_id = $1', [practice.companyId]);
      expect(made).toHaveLength(1);
    });

    it('C14 X72 refuses another body, and stores no refusal', async () => {
      expect(await refusalCode(post(command('2026-03-01T09:00Z')))).toBe('slot_in_past');
      expect(await refusalCode(post())).toBe('done');
      expect(await refusalCode(post(command('2026-03-03T11:00Z')))).toBe('idempotency_key_reused');
    });

    it('X31 does not take the key of another actor or company for its own', async () => {
      await post();
      expect(await refusalCode(post(command('2026-03-03T11:00Z'), aMember(practice.companyId)))).toBe('done');
      practice = await aPractice(running);
      expect(await refusalCode(post())).toBe('done');
    });
  });

  describe('read', () => {
    it('B8 X114 of one client are part of the record: they ask for a step-up where the company says so', async () => {
      const bare = { stepUp: '' };
      const list = (query: AskOf<typeof listBookingsCall>, more = {}) =>
        refusalCode(running.ask(listBookingsCall, query, practice.office, more));
      running.company.clientRecordStepUp = 'hourly';
      running.clock.advance(1_000);
      const clientId = randomUUID();
      expect(await list({}, bare)).toBe('done');
      expect(await list({ clientId }, bare)).toBe('step_up_required');
      expect(await list({ clientId })).toBe('done');
      running.company.clientRecordStepUp = 'never';
      running.clock.advance(1_000);
      expect(await list({ clientId }, bare)).toBe('done');
    });

    it('C8 J1 includes the services and providers of listed bookings, each once, also archived ones', async () => {
      const { office, serviceId, providerId, service } = practice;
      const second = await aProvider(running, office, [serviceId]);
      const clientId = randomUUID();
      await aService(running, office, { name: 'Not booked' });
      for (const at of ['2026-03-03T09:00Z', '2026-03-03T10:00Z'])
        await book(running, practice, at, { clientId });
      await book(running, { ...practice, providerId: second }, '2026-03-03T09:00Z');
      await running.ask(changeProviderCall, { providerId: second, active: false }, office, { ifMatch: 2 });
      const [{ included }, none] = [
        await running.ask(listBookingsCall, {}, office),
        await running.ask(listBookingsCall, { clientId: randomUUID() }, office),
      ];
      expect(included.services).toEqual([{ id: serviceId, name: service.name, colour: service.colour }]);
      const provider = { displayName: 'Dr. Rossi', timeZone: 'Europe/Rome' };
      const expected = [providerId, second].sort().map((id) => ({ id, ...provider }));
      expect(included.providers).toEqual(expected);
      expect(none).toEqual({ items: [], included: { services: [], providers: [] } });
      const { companyId } = practice;
      const client = { kind: 'client', companyId, clientId, sessionId: randomUUID() } as const;
      const own = await running.ask(listOwnBookingsCall, {}, client);
      expect(own.included.providers.map(({ id }) => id)).toEqual([providerId]);
    });

    it('C8 lists bookings by start, page by page, of a provider, a client, a state, a range', async () => {
      const second = await aProvider(running, practice.office, [practice.serviceId]);
      const clientId = randomUUID();
      const made = [
        await book(running, practice, '2026-03-03T09:00Z'),
        await book(running, { ...practice, providerId: second }, '2026-03-03T09:00Z', { clientId }),
        await book(running, practice, '2026-03-04T09:00Z', { clientId }),
      ];
      const list = async (query: object) =>
        (await running.ask(listBookingsCall, query, practice.office)).items.map(({ id }) => id);
      const [first, other, last] = made.map(({ id }) => id);
      expect(new Set(await list({}))).toEqual(new Set([first, other, last]));
      expect((await list({})).at(-1)).toBe(last);
      expect(await list({ clientId })).toEqual([other, last]);
      expect(await list({ providerId: second })).toEqual([other]);
      expect(await list({ clientId, providerId: practice.providerId })).toEqual([last]);
      expect(await list({ status: 'cancelled' })).toEqual([]);
      expect(await list({ from: '2026-03-04T00:00:00Z', to: '2026-03-05T00:00:00Z' })).toEqual([last]);
      expect(await list({ to: '2026-03-04T09:00:00Z', status: 'confirmed' })).toHaveLength(2);
      const one = await running.ask(listBookingsCall, { limit: 2 }, practice.office);
      const two = await running.ask(
        listBookingsCall,
        { limit: 2, cursor: one.next as string },
        practice.office,
      );
      expect([...one.items, ...two.items].map(({ id }) => id)).toEqual(await list({}));
      expect(two.next).toBeUndefined();
      for (const cursor of ['x', Buffer.from('["2026-03-03T09:00:00Z","x"]').toString('base64url')])
        expect(await refusalCode(running.ask(listBookingsCall, { cursor }, practice.office))).toBe(
          'cursor_invalid',
        );
    });

    it('G2 gives the data of a mail to the notifications service only', async () => {
      const { id: bookingId, clientId } = await book(running, practice, '2026-03-03T09:00Z');
      const { companyId } = practice;
      const service = { kind: 'service', service: 'notifications', companyId } as const;
      expect(await running.ask(bookingForMessageCall, { bookingId }, service)).toMatchObject({
        ...{ bookingId, clientId, status: 'confirmed', startsAt: '2026-03-03T09:00:00.000Z', version: 1 },
        ...{ serviceName: 'Consultation', providerName: 'Dr. Rossi', timeZone: 'Europe/Rome' },
      });
      expect(await refusalCode(running.ask(bookingForMessageCall, { bookingId }, practice.office))).toBe(
        'forbidden',
      );
      const astray = { ...service, companyId: randomUUID() };
      expect(await refusalCode(running.ask(bookingForMessageCall, { bookingId }, astray))).toBe('not_found');
    });

    it('D1 X27 tells only the clients service which clients of the company have booked', async () => {
      const { clientId } = await book(running, practice, '2026-03-03T09:00Z');
      const clientIds = [clientId as string, randomUUID()];
      const service = { kind: 'service', service: 'clients', companyId: practice.companyId } as const;
      const ask = (who: Parameters<typeof running.ask>[2]) =>
        running.ask(bookedClientsCall, { clientIds }, who);
      expect(await ask(service)).toEqual({ clientIds: [clientId] });
      expect(await ask({ ...service, companyId: randomUUID() })).toEqual({ clientIds: [] });
      expect(await refusalCode(ask(practice.office))).toBe('forbidden');
    });
  });
});
