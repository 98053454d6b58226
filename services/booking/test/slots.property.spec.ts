import fc from 'fast-check';
import { askedSlots, type OracleQuery } from './slots-oracle';
import { explain } from '../src/domain/explain';
import type { GridOrigin } from '../src/domain/grid';
import type { WeeklyInterval } from '../src/domain/hours';
import { day, knownZone, utc } from '../src/domain/samples';
import { checkSlot, claimOf, slots } from '../src/domain/slots';

/** Dates with every kind of turn, and one with none. */
const places = [
  ['Europe/Rome', '2026-03-29'],
  ['Europe/Rome', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Beirut', '2026-03-29'],
  ['America/Havana', '2026-11-01'],
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Asia/Kathmandu', '2026-05-12'],
] as const;

const int = (min: number, max: number) => fc.integer({ min, max });
const interval = fc
  .tuple(int(0, 287), int(-6, 288))
  .map(([from, length]) => ({ from: from * 5, to: (from + length) * 5 }));
const weekly = (most: number) =>
  fc
    .array(fc.tuple(int(1, 7), interval), { maxLength: most })
    .map((list) => list.map(([weekday, { from, to }]) => ({ weekday, from, to })));
/** Ranges within some days of the middle of the window, in any order. */
const ranges = (most: number, longest: number) =>
  fc.array(fc.tuple(int(-2400, 2400), int(1, longest)), { maxLength: most });
/** Rules that leave little of a day are there once in four. */
const seldom = <T>(none: T, value: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: value });
const pick = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

const asked: fc.Arbitrary<OracleQuery> = fc
  .record({
    place: fc.constantFrom(...places),
    service: fc.record({
      // a minute more or less than what fits: where rules are off by one
      durationMin: fc.oneof(
        { weight: 6, arbitrary: fc.tuple(int(1, 48), int(-1, 1)).map(([fives, off]) => fives * 5 + off) },
        { weight: 3, arbitrary: int(5, 240) },
        { weight: 1, arbitrary: int(-5, 1440) },
      ),
      bufferBeforeMin: int(0, 45),
      bufferAfterMin: int(0, 45),
      gridMin: fc.constantFrom(5, 7, 10, 15, 30, 50, 60, 90),
      gridFrom: fc.constantFrom<(GridOrigin | undefined)[]>(undefined, 'opening', 'hour'),
      minNoticeMin: fc.constantFrom(0, 1, 60, 1440),
      horizonDays: fc.constantFrom(1, 3, 30),
      maxPerDay: pick(int(0, 2)),
    }),
    weekly: weekly(14),
    hours: seldom<WeeklyInterval[] | undefined>(undefined, weekly(21)),
    closures: seldom<[number, number][]>(
      [],
      fc.array(fc.tuple(int(-3, 3), int(1, 2)), { minLength: 1, maxLength: 2 }),
    ),
    breaks: weekly(8),
    special: fc.array(fc.tuple(int(-2, 2), fc.array(interval, { maxLength: 3 })), { maxLength: 2 }),
    timeOff: ranges(2, 900),
    busy: ranges(6, 300),
    booked: fc.array(fc.tuple(int(-2, 2), int(0, 3)), { maxLength: 3 }),
    now: int(-3 * 1440 * 4, 1440 * 2).map((quarter) => quarter / 4),
  })
  .map(({ place: [id, date], service, now, ...rest }) => {
    const noon = utc(`${date}T12:00`);
    const today = day(date);
    const packed = (list: [number, number][]) =>
      list.flatMap(([at, length]) => [noon + at, noon + at + length]);
    return {
      zoneId: id,
      service: { ...service, hours: rest.hours },
      provider: {
        zone: knownZone(id),
        weekly: rest.weekly,
        breaks: rest.breaks,
        specialDays: new Map(rest.special.map(([shift, intervals]) => [today + shift, intervals])),
        timeOff: packed(rest.timeOff),
        closures: rest.closures.flatMap(([shift, days]) => [today + shift, today + shift + days]),
        busy: Int32Array.from(packed([...rest.busy].sort((a, b) => a[0] - b[0]))),
        booked: new Map(rest.booked.map(([shift, count]) => [today + shift, count])),
      },
      window: { from: noon - 1440, to: noon + 1440, now: noon + now },
    };
  });

const found = ({ service, provider, window }: OracleQuery) => slots(service, provider, window);

describe('slots, whatever is asked', () => {
  it('C2 C3 C6 X73 agree with an oracle that asks Temporal about each minute', () => {
    let some = 0;
    fc.assert(
      fc.property(asked, (question) => {
        const expected = askedSlots(question);
        some += Math.min(expected.length, 1);
        expect(found(question)).toEqual(expected);
      }),
      { seed: 3, numRuns: 300 },
    );
    expect(some).toBeGreaterThan(100);
  });

  it('C3 check and explain say yes to what the search lists, and no to all else', () => {
    fc.assert(
      fc.property(asked, int(-1440, 1380), (question, shift) => {
        const { service, provider, window } = question;
        const listed = new Set(found(question));
        const from = window.from + 1440 + shift;
        for (let start = from; start < from + 60; start++) {
          expect(checkSlot(service, provider, start, window.now)).toBe(listed.has(start));
          expect(explain(service, provider, start, window.now) === undefined).toBe(listed.has(start));
        }
      }),
      { seed: 33, numRuns: 150 },
    );
  });

  it('C3 a window finds what its parts find', () => {
    fc.assert(
      fc.property(asked, int(0, 2880), (question, shift) => {
        const { service, provider, window } = question;
        const middle = window.from + shift;
        const parts = [
          ...slots(service, provider, { ...window, to: middle }),
          ...slots(service, provider, { ...window, from: middle }),
        ];
        expect(parts).toEqual(found(question));
      }),
      { seed: 303, numRuns: 500 },
    );
  });

  it('C6 once a start is claimed, no start is left whose claim overlaps it', () => {
    fc.assert(
      fc.property(asked, fc.nat(), (question, index) => {
        const { service, provider, window } = question;
        const before = found(question);
        const taken = before[index % before.length];
        if (taken === undefined) return;
        const claim = claimOf(service, taken);
        const pairs = [...Array.from(provider.busy).entries()].filter(([i]) => i % 2 === 0);
        const others = pairs.map(([i, from]) => [from, provider.busy[i + 1] ?? NaN] as const);
        const busy = [...others, [claim.from, claim.to] as const].sort((a, b) => a[0] - b[0]).flat();
        const clear = (start: number) => {
          const mine = claimOf(service, start);
          return mine.to <= claim.from || mine.from >= claim.to;
        };
        expect(slots(service, { ...provider, busy }, window)).toEqual(before.filter(clear));
      }),
      { seed: 606, numRuns: 500 },
    );
  });
});
