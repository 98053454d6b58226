import { encodeCursor } from '@riserbo/runtime';
import { countBefore, cursorAfter, cutOf, partOf } from './pages';

const day = 86_400_000;
const year = { from: 0, to: 365 * day };

describe('pages of a search', () => {
  it('C3 J1 cover a month at the most, and go on where the one before ended', () => {
    const first = partOf(year, undefined);
    expect(first).toEqual({ from: 0, to: 31 * day });
    expect(partOf(year, cursorAfter(first, 8 * day))).toEqual({ from: 8 * day, to: 18 * day });
    expect(partOf(year, cursorAfter(first, 31 * day))).toEqual({ from: 31 * day, to: 62 * day });
    expect(partOf({ from: 0, to: 40 * day }, cursorAfter(first, 31 * day))).toEqual({
      from: 31 * day,
      to: 40 * day,
    });
  });

  it('J1 take no cursor from elsewhere', () => {
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
