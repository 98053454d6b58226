import { aProvider, aService, day, everyDay, iso, knownZone, startsOn, utc } from './samples';
import { checkSlot, claimOf, slots, type SlotService } from './slots';

const tuesday = '2026-05-12';
const claims = (...pairs: [string, string][]) =>
  Int32Array.from(pairs.flatMap(([from, to]) => [utc(`${tuesday}T${from}`), utc(`${tuesday}T${to}`)]));

describe('slots', () => {
  describe('opening hours', () => {
    it('C2 lists the starts whose service fits the hours of that weekday', () => {
      expect(startsOn(tuesday, { durationMin: 60, gridMin: 60 })).toEqual(['09:00', '10:00', '11:00']);
      expect(startsOn(tuesday, {}, { weekly: [{ weekday: 2, from: 600, to: 720 }] })).toEqual([
        '10:00',
        '11:00',
      ]);
      expect(startsOn(tuesday, {}, { weekly: [{ weekday: 3, from: 600, to: 720 }] })).toEqual([]);
    });

    it('C2 takes several intervals a day, in any order, and joins those that touch or overlap', () => {
      const weekly = [...everyDay(14, 16), ...everyDay(9, 11)];
      expect(startsOn(tuesday, {}, { weekly })).toEqual(['09:00', '10:00', '14:00', '15:00']);
      const touching = [...everyDay(10, 11), ...everyDay(9, 10)];
      expect(startsOn(tuesday, { durationMin: 120 }, { weekly: touching })).toEqual(['09:00']);
      const inOrder = [...everyDay(9, 10), ...everyDay(10, 11)];
      expect(startsOn(tuesday, { durationMin: 120 }, { weekly: inOrder })).toEqual(['09:00']);
      const overlapping = [...everyDay(9, 11), ...everyDay(10, 12)];
      expect(startsOn(tuesday, {}, { weekly: overlapping })).toEqual(['09:00', '10:00', '11:00']);
    });

    it('C2 has no start for a service longer than the interval', () => {
      expect(startsOn(tuesday, { durationMin: 180 })).toEqual(['09:00']);
      expect(startsOn(tuesday, { durationMin: 181 })).toEqual([]);
    });

    it('C2 keeps the service out of breaks, and lets it touch them', () => {
      const breaks = [{ weekday: 2, from: 600, to: 630 }];
      expect(startsOn(tuesday, { gridMin: 30 }, { breaks })).toEqual(['09:00', '10:30', '11:00']);
    });

    it('C2 puts the hours of a special day in place of weekly hours and breaks', () => {
      const specialDays = new Map([[day(tuesday), [{ from: 14 * 60, to: 16 * 60 }]]]);
      const breaks = everyDay(14, 15);
      expect(startsOn(tuesday, {}, { specialDays, breaks })).toEqual(['14:00', '15:00']);
      expect(startsOn(tuesday, {}, { specialDays: new Map([[day(tuesday), []]]) })).toEqual([]);
      expect(startsOn('2026-05-13', {}, { specialDays })).toEqual(['09:00', '10:00', '11:00']);
    });

    it('C2 keeps the service out of time off, whatever its order and length', () => {
      const off = (from: string, to: string) => [utc(`${tuesday}T${from}`), utc(`${tuesday}T${to}`)];
      const timeOff = [...off('09:00', '12:00'), ...off('06:00', '08:00')]; // 11:00 and 08:00 to 10:00 in Rome
      expect(startsOn(tuesday, {}, { timeOff })).toEqual(['10:00']);
    });
  });

  describe('grid', () => {
    it('C3 counts the grid from midnight, not from the opening', () => {
      const weekly = [{ weekday: 2, from: 9 * 60 + 10, to: 11 * 60 }];
      expect(startsOn(tuesday, { durationMin: 30, gridMin: 20 }, { weekly })).toEqual([
        '09:20',
        '09:40',
        '10:00',
        '10:20',
      ]);
    });

    it('C3 begins a grid that does not divide the day again at midnight', () => {
      const weekly = [{ weekday: 2, from: 22 * 60, to: 26 * 60 }];
      expect(startsOn(tuesday, { durationMin: 50, gridMin: 50 }, { weekly })).toEqual(['22:30', '23:20']);
      expect(startsOn('2026-05-13', { durationMin: 50, gridMin: 50 }, { weekly })).toEqual([
        '00:00',
        '00:50',
      ]);
    });

    it('C3 finds midnight after an interval that ended just before it', () => {
      const weekly = [
        { weekday: 2, from: 22 * 60, to: 23 * 60 + 30 },
        { weekday: 2, from: 23 * 60 + 40, to: 26 * 60 },
      ];
      expect(startsOn(tuesday, { durationMin: 15 }, { weekly })).toEqual(['22:00', '23:00']);
      expect(startsOn('2026-05-13', { durationMin: 15 }, { weekly })).toEqual(['00:00', '01:00']);
    });

    it('C3 stays on the wall clock where the zone is not whole hours from UTC', () => {
      const kathmandu = { zone: knownZone('Asia/Kathmandu') };
      expect(startsOn(tuesday, { gridMin: 30 }, kathmandu)[0]).toBe('09:00');
    });
  });

  describe('claims of others', () => {
    it('C6 removes starts whose service overlaps a claim, and keeps those that touch it', () => {
      const busy = claims(['08:00', '09:00']); // 10:00 to 11:00 in Rome
      expect(startsOn(tuesday, { gridMin: 30 }, { busy })).toEqual(['09:00', '11:00']);
    });

    it('C6 adds up the buffers of neighbours', () => {
      const busy = claims(['07:50', '09:10']); // a service from 10:00 to 11:00 that wants 10 minutes on both sides
      const buffers = { gridMin: 5, bufferBeforeMin: 15, bufferAfterMin: 10 };
      expect(startsOn(tuesday, { ...buffers, durationMin: 35 }, { busy })).toEqual([
        '09:00',
        '09:05',
        '11:25',
      ]);
    });

    it('C6 does not ask buffers to fit the opening hours, breaks or time off', () => {
      const buffers = { bufferBeforeMin: 45, bufferAfterMin: 45 };
      const timeOff = [utc(`${tuesday}T06:00`), utc(`${tuesday}T07:00`)];
      expect(startsOn(tuesday, buffers, { timeOff, breaks: everyDay(12, 13) })).toEqual([
        '09:00',
        '10:00',
        '11:00',
      ]);
    });

    it('C6 sees a long claim behind a short one that began later', () => {
      const busy = claims(['06:00', '09:00'], ['07:00', '07:10']);
      expect(startsOn(tuesday, {}, { busy })).toEqual(['11:00']);
    });

    it('C6 says what a booking claims: the service with its buffers', () => {
      const service = aService({ durationMin: 50, bufferBeforeMin: 5, bufferAfterMin: 10 });
      expect(claimOf(service, 1000)).toEqual({ from: 995, to: 1060 });
    });
  });

  describe('notice, horizon, limits', () => {
    const ask = (service: Partial<SlotService>, now: number) => {
      const window = { from: utc(`${tuesday}T00:00`), to: utc(`${tuesday}T23:59`), now };
      return slots(aService({ gridMin: 30, durationMin: 30, ...service }), aProvider(), window).map(iso);
    };

    it('C3 lists nothing that has begun, to the second', () => {
      expect(ask({}, utc(`${tuesday}T09:00`))).toEqual([`${tuesday}T09:30`]);
      expect(ask({}, utc(`${tuesday}T08:59`) + 59 / 60)).toEqual([`${tuesday}T09:00`, `${tuesday}T09:30`]);
      expect(ask({ minNoticeMin: -600 }, utc(`${tuesday}T09:00`))).toEqual([`${tuesday}T09:30`]);
    });

    it('C3 keeps the minimum notice, to the second', () => {
      expect(ask({ minNoticeMin: 60 }, utc(`${tuesday}T08:30`))).toEqual([`${tuesday}T09:30`]);
      expect(ask({ minNoticeMin: 60 }, utc(`${tuesday}T08:30`) + 1 / 60)).toEqual([]);
    });

    it('C3 ends at the horizon, to the second', () => {
      const now = utc('2026-05-10T07:30');
      expect(ask({ horizonDays: 2 }, now)).toEqual([`${tuesday}T07:00`, `${tuesday}T07:30`]);
      expect(ask({ horizonDays: 2 }, now - 1 / 60)).toEqual([`${tuesday}T07:00`]);
      expect(ask({ horizonDays: 0 }, utc(`${tuesday}T07:00`))).toEqual([]);
    });

    it('C3 empties a day that has its number of bookings, by the date of the provider', () => {
      const provider = { weekly: everyDay(0, 1), booked: new Map([[day(tuesday), 2]]) };
      expect(startsOn(tuesday, { maxPerDay: 2 }, provider)).toEqual([]);
      expect(startsOn(tuesday, { maxPerDay: 3 }, provider)).toEqual(['00:00']);
      expect(startsOn('2026-05-13', { maxPerDay: 2 }, provider)).toEqual(['00:00']);
      expect(startsOn('2026-05-13', { maxPerDay: 0 }, provider)).toEqual([]);
    });
  });

  describe('odd questions', () => {
    it.each([
      ['a duration of 0', { durationMin: 0 }],
      ['a negative duration', { durationMin: -30 }],
      ['a grid of 0', { gridMin: 0 }],
      ['a negative grid', { gridMin: -15 }],
    ])('X73 answers %s with no start', (_, service) => {
      expect(startsOn(tuesday, service)).toEqual([]);
    });

    it('X73 answers an empty or inverted interval and window with no start', () => {
      expect(startsOn(tuesday, {}, { weekly: everyDay(9, 9) })).toEqual([]);
      expect(startsOn(tuesday, {}, { weekly: everyDay(12, 9) })).toEqual([]);
      const [service, provider] = [aService(), aProvider()];
      const from = utc(`${tuesday}T07:00`);
      expect(slots(service, provider, { from, to: from, now: 0 })).toEqual([]);
      expect(slots(service, provider, { from, to: from - 60, now: 0 })).toEqual([]);
      expect(slots(service, provider, { from: NaN, to: from, now: 0 })).toEqual([]);
    });

    it('C3 checks one start by the rules of the search', () => {
      const [service, provider] = [aService({ horizonDays: 1e6 }), aProvider()];
      const start = utc(`${tuesday}T07:00`);
      expect(checkSlot(service, provider, start, 0)).toBe(true);
      expect(checkSlot(service, provider, start + 1, 0)).toBe(false);
      expect(checkSlot(service, provider, start - 0.5, 0)).toBe(false);
      expect(checkSlot(service, provider, start, start)).toBe(false);
    });
  });
});
