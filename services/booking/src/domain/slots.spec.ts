import { aProvider, aService, day, everyDay, iso, knownZone, startsOn, utc } from './samples';
import { checkSlot, claimOf, slots, type SlotService } from './slots';
import { forStaff } from './staff';
import { Zone } from './zone';

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
    const at = (hour: number, minute: number) => hour * 60 + minute;

    it('C3 counts the grid from the start of each opening interval, of the provider or of the service', () => {
      const weekly = [
        { weekday: 2, from: at(9, 10), to: at(11, 0) },
        { weekday: 2, from: at(14, 5), to: at(15, 0) },
      ];
      const service = { durationMin: 30, gridMin: 20 };
      const afternoon = ['14:05', '14:25'];
      expect(startsOn(tuesday, service, { weekly })).toEqual(['09:10', '09:30', '09:50', '10:10', '10:30', ...afternoon]); // prettier-ignore
      const hours = [{ weekday: 2, from: at(10, 15), to: at(18, 0) }];
      expect(startsOn(tuesday, { ...service, hours }, { weekly })).toEqual(['10:15', ...afternoon]);
      const early = [{ weekday: 2, from: at(8, 0), to: at(10, 0) }];
      expect(startsOn(tuesday, { ...service, hours: early }, { weekly })).toEqual(['09:10', '09:30']);
    });

    it('C3 counts the grid from the full hour of the opening where the service says so', () => {
      const weekly = [{ weekday: 2, from: at(9, 10), to: at(12, 0) }];
      const service = { durationMin: 30, gridFrom: 'hour' } as const;
      expect(startsOn(tuesday, { ...service, gridMin: 60 }, { weekly })).toEqual(['10:00', '11:00']);
      expect(startsOn(tuesday, { ...service, gridMin: 45 }, { weekly })).toEqual(['09:45', '10:30', '11:15']);
    });

    it('C3 goes on counting over midnight, and counts again where the next date opens', () => {
      const night = [{ weekday: 2, from: at(22, 0), to: at(26, 0) }];
      const service = { durationMin: 50, gridMin: 50 };
      expect(startsOn(tuesday, service, { weekly: night })).toEqual(['22:00', '22:50', '23:40']);
      expect(startsOn('2026-05-13', service, { weekly: night })).toEqual(['00:30']);
      const always = { weekly: everyDay(0, 24) };
      for (const date of [tuesday, '2026-05-13']) {
        const starts = startsOn(date, service, always);
        expect([starts[0], starts.at(-1)]).toEqual(['00:00', '23:20']);
      }
    });

    it('C3 counts from an interval that begins just after another, over midnight', () => {
      const weekly = [
        { weekday: 2, from: 22 * 60, to: 23 * 60 + 30 },
        { weekday: 2, from: 23 * 60 + 40, to: 26 * 60 },
      ];
      expect(startsOn(tuesday, { durationMin: 15 }, { weekly })).toEqual(['22:00', '23:00', '23:40']);
      expect(startsOn('2026-05-13', { durationMin: 15 }, { weekly })).toEqual(['00:40', '01:40']);
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

    it('C3 counts the horizon in dates of the provider, the last one whole, whatever the hour it is asked at', () => {
      const whole = ask({}, utc('2026-05-10T07:30'));
      expect(whole.length).toBeGreaterThan(2);
      // 00:00 and 23:59 in Rome
      for (const now of [utc('2026-05-09T22:00'), utc('2026-05-10T21:59')]) {
        expect(ask({ horizonDays: 2 }, now)).toEqual(whole);
        expect(ask({ horizonDays: 1 }, now)).toEqual([]);
      }
      expect(ask({ horizonDays: 0 }, utc(`${tuesday}T08:00`))).toEqual(whole.filter((start) => start > `${tuesday}T08:00`)); // prettier-ignore
      expect(ask({ horizonDays: Infinity }, 0)).toEqual(whole);
    });

    it('C3 asks no clock far beyond the window, however far the horizon of staff is', () => {
      const offsetAt = (minute: number): number => {
        if (minute > utc('2026-07-01T00:00')) throw new Error('asked for a time far ahead');
        return 120;
      };
      const window = {
        from: utc(`${tuesday}T00:00`),
        to: utc('2026-05-13T00:00'),
        now: utc('2026-05-10T00:00'),
      };
      const found = slots(forStaff(aService()), aProvider({ zone: new Zone(offsetAt) }), window);
      expect(found.map(iso)).toEqual([`${tuesday}T07:00`, `${tuesday}T08:00`, `${tuesday}T09:00`]);
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
