import { aProvider, aService, day, everyDay, knownZone, startsOn, utc } from './samples';
import { checkSlot, type SlotProvider, type SlotService } from './slots';

const tuesday = '2026-05-12';

describe('slots and the clocks', () => {
  describe('midnight', () => {
    it('X73 C2 runs over midnight', () => {
      const night = { weekly: [{ weekday: 2, from: 22 * 60, to: 26 * 60 }] };
      expect(startsOn(tuesday, {}, night)).toEqual(['22:00', '23:00']);
      expect(startsOn('2026-05-13', {}, night)).toEqual(['00:00', '01:00']);
      const twoDays = { weekly: [...everyDay(22, 24), ...everyDay(0, 1)] };
      expect(startsOn(tuesday, { durationMin: 120, gridMin: 30 }, twoDays)).toEqual([
        '22:00',
        '22:30',
        '23:00',
      ]);
    });

    it('X73 C2 knows the hours of the next date for a service that ends on it, however short the window', () => {
      const weekly = [...everyDay(22, 24), ...everyDay(0, 1)];
      const start = utc(`${tuesday}T21:00`); // 23:00 in Rome
      const may = (change: Partial<SlotService>, provider: Partial<SlotProvider> = {}) =>
        checkSlot(aService(change), aProvider({ weekly, ...provider }), start, start - 60);
      expect(may({ durationMin: 120 })).toBe(true);
      expect(may({ durationMin: 121 })).toBe(false);
      expect(may({ durationMin: 120 }, { breaks: [{ weekday: 3, from: 59, to: 60 }] })).toBe(false);
      expect(may({ durationMin: 120 }, { specialDays: new Map([[day('2026-05-13'), []]]) })).toBe(false);
      expect(may({ durationMin: 120, hours: [{ weekday: 2, from: 0, to: 1440 }] })).toBe(false);
    });
  });

  describe('days of change', () => {
    const night = { weekly: everyDay(0, 5) };

    it('X73 has no start in the gap, and an hour less on the day of 23 hours', () => {
      expect(startsOn('2026-03-29', {}, night)).toEqual(['00:00', '01:00', '03:00', '04:00']);
      expect(startsOn('2026-03-29', { durationMin: 240 }, night)).toEqual(['00:00']);
    });

    it('X73 has both rounds of the fold, and an hour more on the day of 25 hours', () => {
      expect(startsOn('2026-10-25', {}, night)).toEqual([
        '00:00',
        '01:00',
        '02:00',
        '02:00',
        '03:00',
        '04:00',
      ]);
      expect(startsOn('2026-10-25', { durationMin: 360 }, night)).toEqual(['00:00']);
    });

    it('X73 takes real minutes: two hours over the gap end three hours later by the clock', () => {
      const weekly = [{ weekday: 7, from: 60, to: 4 * 60 }];
      expect(startsOn('2026-03-29', { durationMin: 120 }, { weekly })).toEqual(['01:00']);
    });

    it('X73 moves an opening out of the gap, and drops hours that lie wholly in it', () => {
      const opens = (from: number, to: number) => ({ weekly: [{ weekday: 7, from, to }] });
      expect(startsOn('2026-03-29', { gridMin: 30 }, opens(150, 300))).toEqual(['03:30', '04:00']);
      expect(startsOn('2026-03-29', { durationMin: 15, gridMin: 15 }, opens(120, 165))).toEqual([]);
      const breaks = [{ weekday: 7, from: 120, to: 165 }];
      expect(startsOn('2026-03-29', {}, { ...night, breaks })).toEqual(['00:00', '01:00', '03:00', '04:00']);
    });

    it('X73 does not open on Saturday with the hours of a Friday that the zone skipped', () => {
      const zone = knownZone('Pacific/Apia'); // no 2011-12-30
      const weekly = [
        { weekday: 5, from: 540, to: 720 },
        { weekday: 6, from: 780, to: 900 },
      ];
      expect(startsOn('2011-12-31', {}, { zone, weekly })).toEqual(['13:00', '14:00']);
      expect(startsOn('2011-12-30', {}, { zone, weekly })).toEqual([]);
    });

    it('X73 is open from a midnight that the clocks jump over', () => {
      const beirut = { zone: knownZone('Asia/Beirut'), weekly: everyDay(0, 3) }; // 2026-03-29 00:00 becomes 01:00
      expect(startsOn('2026-03-29', {}, beirut)).toEqual(['01:00', '02:00']);
    });
  });
});
