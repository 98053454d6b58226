import fc from 'fast-check';
import { addRange, intersection, union } from './ranges';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -2, max: 8 })), {
  maxLength: 8,
});
const packed = (list: readonly (readonly [number, number])[]) =>
  list.flatMap(([from, length]) => [from, from + length]);
/** Minute by minute, as yes and no. */
const minutes = (ranges: readonly number[]) =>
  Array.from({ length: 60 }, (_, minute) =>
    ranges.some((from, i) => i % 2 === 0 && from <= minute && minute < (ranges[i + 1] as number)),
  );
/** Sorted, none empty, and something between one and the next. */
const isApart = (ranges: readonly number[]) =>
  ranges.every((at, i) => i === 0 || (ranges[i - 1] as number) < at);

describe('ranges', () => {
  it('C2 become one when they touch, in whatever order they come', () => {
    expect(union([540, 600, 600, 660])).toEqual([540, 660]);
    expect(union([600, 660, 540, 600])).toEqual([540, 660]);
    const list = [1, 2, 5, 6];
    addRange(list, 2, 5);
    expect(list).toEqual([1, 6]);
  });

  it('C2 have nothing in common where they only touch', () => {
    expect(intersection([0, 5, 9, 12], [5, 9])).toEqual([]);
  });

  it('C2 X73 are joined and cut minute by minute, whatever they are', () => {
    fc.assert(
      fc.property(pairs, pairs, (some, others) => {
        const [one, other] = [union(packed(some)), union(packed(others))];
        expect(minutes(one)).toEqual(minutes(packed(some)));
        const common = intersection(one, other);
        expect(minutes(common)).toEqual(minutes(one).map((is, minute) => is && minutes(other)[minute]));
        expect([one, other, common].map(isApart)).toEqual([true, true, true]);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
