import fc from 'fast-check';
import { fewest, fold } from './fold';
import { told, type EndStatus, type Pair } from './statistics';

const cell = (name: string, persons: number) => ({ name, persons });
const names = (cells: readonly { name: string }[] = []) => cells.map(({ name }) => name);
const pair = (
  serviceId: string,
  providerId: string,
  persons: number,
  status: EndStatus = 'completed',
): Pair => ({
  ...{ period: '2026-03', serviceId, providerId, status, bookings: persons, minutes: 30 * persons },
  ...{ prices: {}, leadMinutes: 0, persons, newToStatus: persons, newToPeriod: persons },
});
const count = (pairs: readonly Pair[]) => pairs.reduce((total, { bookings }) => total + bookings, 0);

describe('folding', () => {
  it('C17 shows cells of 11 persons and more', () => {
    expect(fold([cell('a', 11), cell('b', 30)], 41)).toEqual({
      shown: [cell('a', 11), cell('b', 30)],
      other: [],
    });
  });

  it('C17 hides the smallest of the shown as well, so that the difference to the total reveals no person', () => {
    const folded = fold([cell('a', 40), cell('b', 12), cell('c', 3)], 55);
    expect(names(folded?.shown)).toEqual(['a']);
    expect(names(folded?.other)).toEqual(['c', 'b']);
  });

  it('C17 many small cells prove nothing together: their persons may be the same', () => {
    const folded = fold(
      [cell('a', 20), ...Array.from({ length: 9 }, (_, index) => cell(`s${index}`, 10))],
      20,
    );
    expect(names(folded?.other)).toContain('a');
  });

  it('C17 tells nothing of a whole of fewer than 11', () => {
    expect(fold([cell('a', 6), cell('b', 4)], 10)).toBeUndefined();
  });

  it('C17 whatever is hidden hides behind a cell of 11, for any cells', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), fc.nat(60), (sizes, extra) => {
        const cells = sizes.map((persons, index) => cell(String(index), persons));
        const whole = Math.max(0, ...sizes) + extra;
        const folded = fold(cells, whole);
        if (!folded) return whole < fewest;
        const large = sizes.some((persons) => persons >= fewest);
        return (
          folded.shown.every(({ persons }) => persons >= fewest) &&
          folded.shown.length + folded.other.length === cells.length &&
          (folded.other.length === 0 || !large || folded.other.some(({ persons }) => persons >= fewest))
        );
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('what is told', () => {
  it('C17 a status of few persons goes into other with the smallest that is told', () => {
    const cells = [pair('s', 'p', 50), pair('s', 'p', 20, 'cancelled'), pair('s', 'p', 2, 'no_show')];
    const rows = told(cells, 'month').map(({ status, pairs }) => [status, count(pairs)]);
    expect(rows).toEqual([
      ['completed', 50],
      ['other', 22],
    ]);
  });

  it('C17 shows a service of few persons in no view, not even as the difference of two views', () => {
    const cells = [pair('a', 'p', 40), pair('b', 'p', 15), pair('b', 'q', 3), pair('c', 'q', 30)];
    const view = (by: 'service' | 'provider') =>
      Object.fromEntries(told(cells, by).map(({ id, pairs }) => [id ?? 'other', count(pairs)]));
    expect(view('service')).toEqual({ a: 40, c: 30, other: 18 });
    expect(view('provider')).toEqual({ p: 40, q: 30, other: 18 });
  });

  it('C17 all views are sums of the same pieces, none of which is about few', () => {
    const arbitrary = fc.array(
      fc.record({
        service: fc.constantFrom('a', 'b', 'c'),
        provider: fc.constantFrom('p', 'q', 'r'),
        status: fc.constantFrom<EndStatus>('completed', 'no_show', 'cancelled'),
        persons: fc.integer({ min: 1, max: 30 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(arbitrary, (drawn) => {
        const unique = new Map(
          drawn.map((each) => [`${each.service} ${each.provider} ${each.status}`, each]),
        );
        const cells = [...unique.values()].map(({ service, provider, persons, status }) =>
          pair(service, provider, persons, status),
        );
        const byStatus = (by: 'month' | 'service' | 'provider') => {
          const sums: Record<string, number> = {};
          for (const { status, pairs } of told(cells, by)) sums[status] = (sums[status] ?? 0) + count(pairs);
          return sums;
        };
        expect(byStatus('service')).toEqual(byStatus('month'));
        expect(byStatus('provider')).toEqual(byStatus('month'));
        for (const by of ['service', 'provider'] as const)
          for (const { id, status, pairs } of told(cells, by))
            if (id !== null && status !== 'other')
              expect(pairs.every(({ persons }) => persons >= fewest)).toBe(true);
      }),
      { seed: 17, numRuns: 500 },
    );
  });
});
