import fc from 'fast-check';
import { resourcesAt, shortages, type Requirement } from './requirements';
import { aProvider, aService, utc } from './samples';
import { slots, type SlotService } from './slots';

const noon = utc('2026-05-12T12:00');
const int = (min: number, max: number) => fc.integer({ min, max });
const busy = fc
  .array(fc.tuple(int(-300, 300), int(1, 120)), { maxLength: 5 })
  .map((list) =>
    [...list].sort((a, b) => a[0] - b[0]).flatMap(([at, length]) => [noon + at, noon + at + length]),
  );
const requirement = (list: number): fc.Arbitrary<Requirement> =>
  fc.tuple(fc.array(busy, { minLength: 1, maxLength: 4 }), int(1, 5)).map(([all, needed]) => ({
    needed,
    resources: all.map((each, index) => ({ id: `${list}-${index}`, busy: each })),
  }));
const asked = fc.record({
  requirements: fc.array(int(0, 99), { maxLength: 2 }).chain((lists) => fc.tuple(...lists.map(requirement))),
  service: fc
    .record({ durationMin: int(1, 90), bufferBeforeMin: int(0, 30), bufferAfterMin: int(0, 30) })
    .map((length): SlotService => ({ ...aService(), ...length, gridMin: 5 })),
});
const around = Array.from({ length: 900 }, (_, index) => noon - 450 + index);

/** Said once more, minute by minute: who is free for the whole of it, buffers included. */
function free({ resources }: Requirement, service: SlotService, start: number): string[] {
  const from = start - service.bufferBeforeMin;
  const to = start + service.durationMin + service.bufferAfterMin;
  return resources
    .filter(({ busy: list }) => {
      const pairs = Array.from(list).flatMap((at, i) =>
        i % 2 === 0 ? [[at, list[i + 1] as number] as const] : [],
      );
      return pairs.every(([begins, ends]) => ends <= from || begins >= to);
    })
    .map(({ id }) => id);
}

describe('requirements, whatever is asked', () => {
  it('C1 C3 are short at exactly those starts at which too few resources are free', () => {
    let some = 0;
    fc.assert(
      fc.property(asked, ({ requirements, service }) => {
        const short = shortages(requirements, service);
        const isShort = (start: number) =>
          short.some((from, i) => i % 2 === 0 && from <= start && start < (short[i + 1] as number));
        for (const start of around) {
          const expected = requirements.some((each) => free(each, service, start).length < each.needed);
          if (expected) some += 1;
          expect([start, isShort(start)]).toEqual([start, expected]);
        }
      }),
      { seed: 13, numRuns: 60 },
    );
    expect(some).toBeGreaterThan(1000);
  });

  it('C1 C6 what is chosen is free, enough and the first of its list; without it the next ones are', () => {
    fc.assert(
      fc.property(asked, int(0, 899), ({ requirements, service }, index) => {
        const start = around[index] as number;
        const chosen = resourcesAt(requirements, service, start);
        const lists = requirements.map((each) => ({ ...each, free: free(each, service, start) }));
        const enough = lists.every(({ needed, free: ids }) => ids.length >= needed);
        expect(chosen).toEqual(
          enough ? lists.flatMap(({ needed, free: ids }) => ids.slice(0, needed)) : undefined,
        );
        const [lost] = chosen ?? [];
        if (lost === undefined) return;
        expect(resourcesAt(requirements, service, start, { lost: new Set([lost]) }) ?? []).not.toContain(
          lost,
        );
      }),
      { seed: 26, numRuns: 300 },
    );
  });

  it('C3 the search leaves out the starts at which something is short, and no others', () => {
    fc.assert(
      fc.property(asked, ({ requirements, service }) => {
        const [provider, window] = [aProvider({ weekly: [{ weekday: 2, from: 0, to: 1440 }] }), { from: noon - 600, to: noon + 600, now: noon - 1440 }]; // prettier-ignore
        const without = slots(service, provider, window);
        const found = slots({ ...service, short: shortages(requirements, service) }, provider, window);
        const met = (start: number) => resourcesAt(requirements, service, start) !== undefined;
        expect(found).toEqual(without.filter(met));
      }),
      { seed: 39, numRuns: 60 },
    );
  });
});
