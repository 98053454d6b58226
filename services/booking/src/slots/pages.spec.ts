import { encodeCursor } from '@riserbo/runtime';
import { zone } from '../domain/zone';
import { byDay } from './days';
import { countBefore, cursorAfter, cutOf, maxStarts, partOf } from './pages';

const day = 86_400_000;
const year = { from: 0, to: 365 * day };

describe('pages of a search', () => {
  it('C3 J1 cover at most a month, and continue where the previous one ended', () => {
    const first = partOf(year, undefined);
    expect(first).toEqual({ from: 0, to: 31 * day });
    expect(partOf(year, cursorAfter(first, 8 * day))).toEqual({ from: 8 * day, to: 18 * day });
    expect(partOf(year, cursorAfter(first, 31 * day))).toEqual({ from: 31 * day, to: 62 * day });
    expect(partOf({ from: 0, to: 40 * day }, cursorAfter(first, 31 * day))).toEqual({
      from: 31 * day,
      to: 40 * day,
    });
  });

  it('J1 refuse a cursor from elsewhere', () => {
    const forged = [
      [-1, day],
      [0, day],
      [365 * day, day],
      [1.5, day],
      [day, 1],
      [day, 32 * day],
      ['x', day],
      [day],
    ];
    for (const place of forged) expect(() => partOf(year, encodeCursor(place))).toThrow('cursor_invalid');
  });

  it('C3 count a start as after a cut at its own minute', () => {
    expect([0, 1, 10, 11, 31].map((minute) => countBefore([0, 10, 20, 30], minute))).toEqual([0, 1, 1, 2, 4]);
    expect(cutOf([[50, 60]], 100, 1)).toBe(60);
    expect(cutOf([[50], [51]], 100, 1)).toBe(51);
  });

  it.each([
    ['one start a day', 3_000, 1],
    ['starts all day', 50, 96],
    ['as many starts as there are minutes', 10, 1_440],
  ])('C3 J1 fit one message: %s', (_, providers, perDay) => {
    const list = Array.from({ length: 31 * perDay }, (_value, index) => Math.floor((index * 1440) / perDay));
    const lists = Array<number[]>(providers).fill(list);
    const window = { from: 0, to: 31 * day };
    const cut = cutOf(lists, 31 * 1440, maxStarts(lists, window));
    const provider = (starts: number[]) => ({
      days: byDay(
        starts,
        zone('Europe/Rome'),
        starts.map(() => 999),
      ),
    });
    const held = list.slice(0, countBefore(list, cut));
    expect(held.length).toBeGreaterThan(0);
    expect(JSON.stringify(provider(held)).length * providers).toBeLessThan(800_000);
  });

  it('C3 are cut so that they hold as much as they may, and at least one minute', () => {
    const lists = [[0, 10, 20, 30], [5, 10, 25]]; // prettier-ignore
    expect(cutOf(lists, 100, 7)).toBe(100);
    for (let most = 1; most < 7; most++) {
      const cut = cutOf(lists, 100, most);
      const held = (minute: number) => lists.reduce((sum, list) => sum + countBefore(list, minute), 0);
      expect(cut).toBeGreaterThan(0);
      expect(held(cut)).toBeLessThanOrEqual(most);
      expect(held(cut + 1)).toBeGreaterThan(most);
    }
  });
});
