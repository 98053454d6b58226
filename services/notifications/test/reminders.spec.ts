import { randomUUID } from 'node:crypto';
import {
  bookingCancelled,
  bookingConfirmed,
  bookingRescheduled,
  setMessageSettingsCall,
  type AskOf,
} from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { aBooking, aMove, header, openPostOffice, usual, type NotificationsHarness } from './post-office';

const HOUR_MS = 3_600_000;
type Settings = Partial<AskOf<typeof setMessageSettingsCall>>;
interface Reminder {
  state: string;
  reason: string | null;
  offset_minutes: number;
  booking_version: number;
}

describe('a reminder', () => {
  let office: NotificationsHarness;
  let companyId: string;
  /** As booking knows the appointment; the tests move it. */
  let startsAt: string;
  beforeAll(async () => {
    office = await openPostOffice();
  });
  beforeEach(() => {
    companyId = randomUUID();
    office.relay.mood = 'takes';
    office.relay.mails.length = 0;
    Object.assign(office.answers, usual());
    startsAt = hoursAhead(48);
  });
  afterAll(() => office?.stop());

  const hoursAhead = (hours: number) =>
    new Date(office.clock.now().getTime() + hours * HOUR_MS).toISOString();
  const set = (settings: Settings) => {
    const actor = { kind: 'member', companyId, role: 'owner', userId: randomUUID(), sessionId: randomUUID() };
    const input = { reminderMinutes: [1440], serviceReminders: [], quietHours: null, askToConfirm: false };
    return office.ask(setMessageSettingsCall, { ...input, ...settings }, actor as never, { ifMatch: 1 });
  };
  const confirm = async (change: Parameters<typeof aBooking>[0] = {}) => {
    const booking = aBooking({ startsAt, ...change });
    office.answers.booking.startsAt = booking.startsAt;
    await publish(office.nats, bookingConfirmed, companyId, booking);
    await settled(1);
    return booking;
  };
  const reminders = () =>
    office.rows<Reminder>(
      `SELECT state, reason, offset_minutes, booking_version FROM deliveries
       WHERE company_id = $1 AND purpose = 'reminder' ORDER BY booking_version, offset_minutes`,
      [companyId],
    );
  const states = async () => (await reminders()).map(({ state, reason }) => [state, reason]);
  const ends = (...expected: [string, string | null][]) =>
    eventually(async () => expect(await states()).toEqual(expected), { within: 30_000 });
  /** Waits until that many booking mails are sent. */
  const settled = (count: number) =>
    eventually(
      async () => {
        const rows = await office.rows<{ state: string }>(
          `SELECT state FROM deliveries WHERE company_id = $1 AND purpose = 'booking'`,
          [companyId],
        );
        expect(rows.map(({ state }) => state)).toEqual(Array(count).fill('sent'));
      },
      { within: 30_000 },
    );
  const subjects = () => office.relay.mails.map(({ raw }) => header(raw, 'Subject')[0] ?? '');
  const reminded = () => subjects().filter((subject) => subject.startsWith('Reminder'));

  it('G5 is sent once at each offset that the company set, and not before', async () => {
    await set({ reminderMinutes: [1440, 120] });
    await confirm();
    await ends(['queued', null], ['queued', null]);
    office.clock.advance(24 * HOUR_MS);
    await ends(['queued', null], ['sent', null]);
    office.clock.advance(22 * HOUR_MS);
    await ends(['sent', null], ['sent', null]);
    expect(reminded()).toHaveLength(2);
  });

  it('G5 is not made without settings, for times already past, or for a booking that is pending', async () => {
    await confirm();
    expect(await reminders()).toEqual([]);
    companyId = randomUUID();
    await set({ reminderMinutes: [4320] });
    await confirm();
    expect(await reminders()).toEqual([]);
  });

  it('G5 uses the offsets of the service where it has some, even none', async () => {
    const [serviceId, without] = [randomUUID(), randomUUID()];
    await set({
      serviceReminders: [
        { serviceId, reminderMinutes: [60, 180] },
        { serviceId: without, reminderMinutes: [] },
      ],
    });
    await confirm({ serviceId });
    expect((await reminders()).map(({ offset_minutes }) => offset_minutes)).toEqual([60, 180]);
    await publish(office.nats, bookingConfirmed, companyId, aBooking({ startsAt, serviceId: without }));
    await settled(2);
    expect(await reminders()).toHaveLength(2);
  });

  it('G5 follows a booking that is moved, away and back, without a second one', async () => {
    await set({});
    const { id } = await confirm();
    const elsewhere = hoursAhead(72);
    for (const [version, to] of [
      [2, elsewhere],
      [3, startsAt],
    ] as const) {
      office.answers.booking.startsAt = to;
      await publish(office.nats, bookingRescheduled, companyId, aMove({ id, version, startsAt: to }));
      await settled(version);
    }
    await ends(['skipped', 'out_of_date'], ['skipped', 'out_of_date'], ['queued', null]);
    // an event of the past that comes again under another id makes none
    await publish(office.nats, bookingRescheduled, companyId, aMove({ id, version: 2, startsAt: elsewhere }));
    await settled(4);
    office.clock.advance(24 * HOUR_MS);
    await ends(['skipped', 'out_of_date'], ['skipped', 'out_of_date'], ['sent', null]);
    expect(reminded()).toHaveLength(1);
  });

  it('G5 is not sent for a cancelled booking, nor when the cancellation has not been heard of yet', async () => {
    await set({ reminderMinutes: [1440, 120] });
    const { id } = await confirm();
    office.answers.booking.status = 'cancelled';
    office.clock.advance(24 * HOUR_MS);
    await ends(['queued', null], ['skipped', 'out_of_date']);
    await publish(office.nats, bookingCancelled, companyId, {
      ...aBooking({ id, startsAt, version: 2 }),
      ...{ reason: 'by_client' as const, cancelledBy: 'client' as const },
    });
    await ends(['skipped', 'out_of_date'], ['skipped', 'out_of_date']);
    expect(reminded()).toEqual([]);
  });

  it('G5 is skipped after an outage if it is late, which the delivery log says', async () => {
    await set({ reminderMinutes: [1440, 120] });
    await confirm();
    office.clock.advance(37 * HOUR_MS);
    await ends(['queued', null], ['skipped', 'late']);
    // a clock that jumps a year
    office.clock.advance(365 * 24 * HOUR_MS);
    await ends(['skipped', 'late'], ['skipped', 'late']);
    expect(reminded()).toEqual([]);
  });

  it('G5 waits for the end of quiet hours', async () => {
    // the clock of the appointment is that of Rome
    const local = (at: Date) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', timeStyle: 'short' }).format(at); // prettier-ignore
    const due = new Date(Date.parse(startsAt) - 24 * HOUR_MS);
    const until = new Date(due.getTime() + 3 * HOUR_MS);
    await set({ quietHours: { from: local(new Date(due.getTime() - HOUR_MS)), until: local(until) } });
    await confirm();
    office.clock.advance(24 * HOUR_MS);
    await eventually(async () => {
      const [row] = await office.rows<{ due_at: Date; state: string; attempts: number }>(
        `SELECT due_at, state, attempts FROM deliveries WHERE company_id = $1 AND purpose = 'reminder'`,
        [companyId],
      );
      const minute = Math.floor(until.getTime() / 60_000) * 60_000;
      expect([row?.state, row?.attempts, row?.due_at.getTime()]).toEqual(['queued', 0, minute]);
    });
    expect(reminded()).toEqual([]);
    office.clock.advance(3 * HOUR_MS);
    await ends(['sent', null]);
  });

  it('G5 G6 is sent by exactly one of several replicas', async () => {
    await set({});
    const other = await office.startReplica();
    await publish(office.nats, bookingConfirmed, companyId, aBooking({ startsAt }));
    await Promise.all(
      Array.from({ length: 19 }, () =>
        publish(office.nats, bookingConfirmed, companyId, aBooking({ startsAt })),
      ),
    );
    office.answers.booking.startsAt = startsAt;
    await settled(20);
    office.clock.advance(24 * HOUR_MS);
    await ends(...Array<[string, null]>(20).fill(['sent', null]));
    expect(reminded()).toHaveLength(20);
    await other.stop();
  });

  it.each(['hangs', 'takes and hangs up'] as const)(
    'G6 is never sent twice if the relay %s',
    async (mood) => {
      await set({});
      await confirm();
      office.relay.mood = mood;
      office.clock.advance(24 * HOUR_MS);
      await ends(['failed', 'outcome_unknown']);
      office.relay.mood = 'takes';
      office.clock.advance(2 * HOUR_MS);
      expect(reminded()).toHaveLength(1);
    },
    90_000,
  );

  it('G6 is retried if the relay says that it has not taken it', async () => {
    await set({});
    await confirm();
    office.relay.mood = 'busy';
    office.clock.advance(24 * HOUR_MS);
    await eventually(async () => expect(await states()).toEqual([['queued', null]]));
    await eventually(() => expect(office.relay.tries).toBeGreaterThan(1));
    office.relay.mood = 'takes';
    office.clock.advance(HOUR_MS);
    await ends(['sent', null]);
    expect(reminded()).toHaveLength(1);
  });

  it('G4 G5 names no one under hipaa', async () => {
    await set({});
    office.answers.facts.hipaa = true;
    await confirm();
    office.clock.advance(24 * HOUR_MS);
    await ends(['sent', null]);
    for (const { raw } of office.relay.mails) expect(raw).not.toMatch(/Greta|Consultation|Rossi/);
    expect(subjects()).toContain('Appointment reminder');
  });
});
