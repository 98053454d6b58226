import { randomUUID } from 'node:crypto';
import {
  bookingForMessageCall,
  cancelBookingCall,
  changeServiceCall,
  confirmBookingCall,
  linkCalendarCall,
  makeFeedCall,
  readFeedCall,
  rescheduleBookingCall,
  rescheduleLinkCall,
  revokeFeedCall,
} from '@riserbo/contracts';
import ical from 'ical.js';
import { aGuest, aMember, aPractice, aProvider, book, full, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const gateway = { kind: 'service', service: 'gateway' } as const;

describe('calendars', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-25T06:00:00Z');
    running.company.on = [];
    practice = await aPractice(running);
  });
  const make = (providerId = practice.providerId) =>
    running.ask(makeFeedCall, { providerId }, practice.office);
  const read = async (token: string) => (await running.ask(readFeedCall, { token }, gateway)).text;
  /** Bookings of 15 minutes, each 20 minutes after the one before; the number 0 would begin now. */
  const fill = (from: number, to: number) =>
    running.rows(
      `INSERT INTO bookings (company_id, id, service_id, provider_id, status, starts_at, ends_at, cancel_cutoff_minutes, reschedule_cutoff_minutes, version, created_at, channel)
       SELECT $1, gen_random_uuid(), $2, $3, 'confirmed', $4::timestamptz + n * interval '20 minutes', $4::timestamptz + n * interval '20 minutes' + interval '15 minutes', 0, 0, 1, $4, 'office'
       FROM generate_series($5::int, $6::int) AS n`,
      [practice.companyId, practice.serviceId, practice.providerId, running.clock.now(), from, to],
    );
  const eventsOf = (text: string) =>
    new ical.Component(ical.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((each) => new ical.Event(each));
  const tokenOf = async (bookingId: string) => {
    const service = { kind: 'service', service: 'notifications', companyId: practice.companyId } as const;
    return (await running.ask(bookingForMessageCall, { bookingId }, service)).manageToken;
  };

  describe('of a provider', () => {
    it('C13 show their own bookings, on both sides of a change of clocks, and no client', async () => {
      const clientId = randomUUID();
      const starts = ['2026-03-27T09:00Z', '2026-03-28T09:00Z', '2026-03-29T09:00Z', '2026-03-30T09:00Z'];
      const made = [];
      for (const startsAt of starts) made.push(await book(running, practice, startsAt, { clientId }));
      const other = await aProvider(running, practice.office, [practice.serviceId]);
      await book(running, { ...practice, providerId: other }, '2026-03-27T11:00Z');
      await hold(running, practice, '2026-03-27T12:00Z', aGuest(practice.companyId));
      const { token, path } = await make();
      expect(path).toBe(`/v1/feeds/${token}.ics`);
      const text = await read(token);
      const events = eventsOf(text);
      expect(events.map(({ uid }) => uid)).toEqual(made.map(({ id }) => `${id}@riserbo`));
      expect(events.map(({ startDate }) => startDate.toJSDate())).toEqual(
        starts.map((start) => new Date(start)),
      );
      expect(text).toContain('DTSTART:20260329T090000Z');
      expect(text).not.toContain('TZID');
      expect(events.map(({ summary }) => summary)).toEqual(Array(4).fill('Consultation'));
      expect(text).not.toContain(clientId);
    });

    it('C13 keep identity when a booking moves, count its changes, and drop it when it is cancelled', async () => {
      const { id } = await book(running, practice, '2026-03-27T09:00Z');
      const { token } = await make();
      const command = { bookingId: id, startsAt: full('2026-03-30T09:00Z') };
      await running.ask(rescheduleBookingCall, command, practice.office, { ifMatch: 1 });
      const [moved] = eventsOf(await read(token));
      expect([moved?.uid, moved?.sequence]).toEqual([`${id}@riserbo`, 2]);
      await running.ask(cancelBookingCall, { bookingId: id }, practice.office, { ifMatch: 2 });
      expect(eventsOf(await read(token))).toEqual([]);
    });

    it('C13 show what comes, however much there has been, and all that one answer holds', async () => {
      const { serviceId, office } = practice;
      const name = `A${'\\'.repeat(119)}`; // no other character takes more room on the bus
      await running.ask(changeServiceCall, { serviceId, name }, office, { ifMatch: 1 });
      await fill(-1600, -1);
      await fill(1, 3);
      const { token } = await make();
      const texts = [await read(token)];
      await fill(4, 1600);
      texts.push(await read(token));
      const [few, many] = texts.map(eventsOf).map((events) => ({
        past: events.filter(({ startDate }) => startDate.toJSDate() < running.clock.now()).length,
        coming: events.filter(({ startDate }) => startDate.toJSDate() > running.clock.now()).length,
      }));
      expect([few?.coming, (few?.past ?? 0) > 500]).toEqual([3, true]);
      expect([many?.past, (many?.coming ?? 0) > 500]).toEqual([0, true]);
      const starts = eventsOf(texts[1] as string).map(({ startDate }) => startDate.toJSDate());
      expect(starts[0]).toEqual(new Date(running.clock.now().getTime() + 20 * 60_000));
      expect(starts).toEqual([...starts].sort((one, other) => one.getTime() - other.getTime()));
      expect(starts).toHaveLength(1000);
      const said = (text?: string) =>
        text
          ?.replaceAll('\r\n ', '')
          .match(/^X-WR-CALDESC:(.*)$/m)?.[1]
          ?.trim();
      expect(said(texts[1])).toMatch(/^Shows the nearest 1000 of \d{4} appointments$/);
      await running.rows('DELETE FROM bookings WHERE company_id = $1 AND starts_at < $2', [
        practice.companyId,
        new Date(running.clock.now().getTime() + 700 * 20 * 60_000),
      ]);
      expect(said(await read(token))).toBeUndefined();
    });

    it('C13 are the same text until something changes, with a stamp of the last change', async () => {
      await book(running, practice, '2026-03-27T09:00Z');
      const { id } = await book(running, practice, '2026-03-28T09:00Z');
      const { token } = await make();
      const text = await read(token);
      running.clock.advance(3_600_000);
      expect(await read(token)).toBe(text);
      const stamps = (of: string) =>
        eventsOf(of).map(({ component }) => String(component.getFirstPropertyValue('dtstamp')));
      const [row] = await running.rows<{ at: string }>(
        `UPDATE bookings SET changed_at = '2026-01-02T03:04:05Z' WHERE company_id = $1 AND id <> $2 RETURNING to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at`,
        [practice.companyId, id],
      );
      const before = stamps(await read(token));
      expect(before[0]).toBe(row?.at);
      await running.rows(`UPDATE bookings SET changed_at = '2026-01-02T03:04:05Z' WHERE id = $1`, [id]);
      const command = { bookingId: id, startsAt: full('2026-03-30T09:00Z') };
      await running.ask(rescheduleBookingCall, command, practice.office, { ifMatch: 1 });
      const after = stamps(await read(token));
      expect(after[0]).toBe(row?.at);
      expect(after[1]).not.toBe(row?.at);
    });

    it('C13 C6 count every change of a group session: who joins, leaves, is confirmed', async () => {
      practice = await aPractice(running, { capacity: 3, confirmation: 'by_office' });
      const { office, companyId } = practice;
      const join = () => book(running, practice, '2026-03-27T09:00Z', {}, aGuest(companyId));
      const first = await join();
      const { token } = await make();
      const seen: number[] = [];
      const look = async () => {
        const [event, ...more] = eventsOf(await read(token));
        expect([event?.uid, more]).toEqual([`${first.sessionId}@riserbo`, []]);
        seen.push(event?.sequence as number);
      };
      await look();
      const second = await join();
      await look();
      await running.ask(confirmBookingCall, { bookingId: first.id }, office, { ifMatch: 1 });
      await look();
      await running.ask(cancelBookingCall, { bookingId: first.id }, office, { ifMatch: 2 });
      await look();
      const away = { bookingId: second.id, startsAt: full('2026-03-28T09:00Z') };
      await join();
      await look();
      await running.ask(rescheduleBookingCall, away, office, { ifMatch: 1 });
      const [left] = eventsOf(await read(token));
      seen.push(left?.sequence as number);
      expect(seen).toEqual([...new Set(seen)].sort((one, other) => one - other));
      expect(seen).toHaveLength(6);
    });

    it('C13 say only that the provider is busy under hipaa', async () => {
      running.company.on = ['hipaa'];
      running.clock.advance(2_000);
      await book(running, practice, '2026-03-27T09:00Z');
      const text = await read((await make()).token);
      expect(eventsOf(text).map(({ summary }) => summary)).toEqual(['Busy']);
      expect(text).not.toMatch(/Consultation|Rossi/);
    });

    it('C13 X45 take a name with whatever it holds for a text', async () => {
      const { serviceId, office } = practice;
      await running.ask(changeServiceCall, { serviceId, name: 'Talk; a, b \\n' }, office, { ifMatch: 1 });
      await book(running, practice, '2026-03-27T09:00Z');
      expect(eventsOf(await read((await make()).token))[0]?.summary).toBe('Talk; a, b \\n');
    });

    it('C13 open by their newest secret only, until it is revoked; the secret is not kept', async () => {
      const first = await make();
      const second = await make();
      expect(await refusalCode(read(first.token))).toBe('link_invalid');
      expect(await refusalCode(read(second.token))).toBe('done');
      const [row] = await running.rows<{ token_hash: Buffer }>(
        'SELECT token_hash FROM feeds WHERE company_id = $1',
        [practice.companyId],
      );
      expect(row?.token_hash).not.toEqual(Buffer.from(second.token, 'base64url'));
      const revoke = () =>
        refusalCode(running.ask(revokeFeedCall, { providerId: practice.providerId }, practice.office));
      expect(await revoke()).toBe('done');
      expect(await refusalCode(read(second.token))).toBe('link_invalid');
      expect(await revoke()).toBe('not_found');
      expect(await refusalCode(read('x'.repeat(43)))).toBe('link_invalid');
    });

    it('C14 do not repeat their secret for a repeated key', async () => {
      const { providerId, office } = practice;
      const again = () => running.ask(makeFeedCall, { providerId }, office, { idempotencyKey: 'feed' });
      const { token } = await again();
      expect(await refusalCode(again())).toBe('already_done');
      expect(await refusalCode(read(token))).toBe('done');
    });

    it('A4 X27 are opened and closed by the office of the company', async () => {
      const { providerId, companyId } = practice;
      const as = (actor: ReturnType<typeof aMember>) =>
        refusalCode(running.ask(makeFeedCall, { providerId }, actor));
      expect(await as(aMember(randomUUID()))).toBe('not_found');
      expect(await as(aMember(companyId, 'viewer'))).toBe('forbidden');
      expect(await as(aMember(companyId, 'reception'))).toBe('done');
    });
  });

  describe('of a guest’s own link', () => {
    const calendar = async (token: string) => (await running.ask(linkCalendarCall, { token }, gateway)).text;

    it('C12 C13 hold the one booking as it is now', async () => {
      const { id } = await book(running, practice, '2026-03-27T09:00Z');
      await book(running, practice, '2026-03-27T11:00Z');
      const [event, ...more] = eventsOf(await calendar(await tokenOf(id)));
      expect(more).toEqual([]);
      expect([event?.uid, event?.summary]).toEqual([`${id}@riserbo`, 'Consultation']);
    });

    it('C12 C13 keep identity when the guest moves it, and count the change', async () => {
      const { id } = await book(running, practice, '2026-03-27T09:00Z');
      const token = await tokenOf(id);
      const to = { token, startsAt: full('2026-03-30T09:00Z') };
      await running.ask(rescheduleLinkCall, to, gateway, { ifMatch: 1 });
      const text = await calendar(token);
      const [moved] = eventsOf(text);
      expect(text).toContain('METHOD:PUBLISH\r\n');
      expect([moved?.uid, moved?.sequence]).toEqual([`${id}@riserbo`, 2]);
      expect(moved?.startDate.toJSDate()).toEqual(new Date('2026-03-30T09:00:00Z'));
    });

    it('C12 C13 die with the link: at the end of the booking, and when it is cancelled', async () => {
      const one = await book(running, practice, '2026-03-27T09:00Z');
      const two = await book(running, practice, '2026-03-27T11:00Z');
      const [first, second] = [await tokenOf(one.id), await tokenOf(two.id)];
      await running.ask(cancelBookingCall, { bookingId: two.id }, practice.office, { ifMatch: 1 });
      expect(await refusalCode(calendar(second))).toBe('link_invalid');
      running.clock.set('2026-03-27T09:29:59Z');
      expect(await refusalCode(calendar(first))).toBe('done');
      running.clock.set('2026-03-27T09:30:00Z');
      expect(await refusalCode(calendar(first))).toBe('link_invalid');
    });

    it('C13 are neutral under hipaa', async () => {
      running.company.on = ['hipaa'];
      running.clock.advance(2_000);
      const { id } = await book(running, practice, '2026-03-27T09:00Z');
      expect(await calendar(await tokenOf(id))).not.toMatch(/Consultation|Rossi/);
    });
  });
});
