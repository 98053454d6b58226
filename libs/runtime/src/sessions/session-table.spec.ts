import type { SessionUpdate, SessionUpdates } from '@riserbo/contracts';
import fc from 'fast-check';
import { SessionTable } from './session-table';

const companyId = '0190c4a2-0000-4000-8000-0000000000c1';
const id = '0190c4a2-0000-4000-8000-0000000000a1';
const start = Date.parse('2026-03-02T06:00:00Z');
const at = (ms: number) => new Date(start + ms).toISOString();
const fact = (more: Partial<SessionUpdate> = {}): SessionUpdate => ({
  ...{ id, companyId, state: 'live', lastSeenAt: at(0), endsAt: at(43_200_000), factorsVersion: 1 },
  ...more,
});
const limit = (idleMinutes: number, version = 1) => ({ companyId, idleMinutes, version });
const facts = (sessions: SessionUpdate[], companies = [limit(20)]): SessionUpdates => ({
  sessions,
  companies,
});
function tableOf(...told: SessionUpdates[]): SessionTable {
  const table = new SessionTable();
  told.forEach((each) => table.apply(each));
  return table;
}

describe('the table of sessions', () => {
  it('B6 is live up to the limit and not a millisecond longer', () => {
    const table = tableOf(facts([fact()]));
    expect(table.verdict(id, start + 1_200_000)).toBe('live');
    expect(table.verdict(id, start + 1_200_001)).toBe('idle');
  });
  it('B6 ends after its absolute lifetime despite activity', () => {
    const table = tableOf(facts([fact({ lastSeenAt: at(43_199_000) })]));
    expect(table.verdict(id, start + 43_199_999)).toBe('live');
    expect(table.verdict(id, start + 43_200_000)).toBe('ended');
  });
  it('B5 is unknown before its update or its company’s limit has arrived', () => {
    expect(tableOf().verdict(id, start)).toBe('unknown');
    expect(tableOf(facts([fact()], [])).verdict(id, start)).toBe('unknown');
  });
  it('B5 stays ended, whatever arrives late', () => {
    for (const state of ['ended', 'idle'] as const) {
      const table = tableOf(facts([fact({ state })]), facts([fact({ lastSeenAt: at(5_000) })]));
      expect(table.verdict(id, start + 5_000)).toBe(state);
    }
  });
  it('B6 applies a company’s newest limit, also to earlier sessions', () => {
    const table = tableOf(
      facts([fact()], [limit(20, 3)]),
      facts([], [limit(1, 4)]),
      facts([], [limit(60, 2)]),
    );
    expect(table.verdict(id, start + 60_001)).toBe('idle');
  });
  it('B6 counts local activity at once, and never backwards', () => {
    const table = tableOf(facts([fact()]));
    table.seen(id, start + 600_000);
    table.seen(id, start);
    expect(table.verdict(id, start + 1_800_000)).toBe('live');
  });
  it('B5 is live for its holder in its company only', () => {
    const holderId = '0190c4a2-0000-4000-8000-0000000000d1';
    const other = '0190c4a2-0000-4000-8000-0000000000d2';
    const table = tableOf(facts([fact({ holderId })]));
    expect(table.verdict(id, start, { companyId, holderId })).toBe('live');
    expect(table.verdict(id, start, { companyId, holderId: other })).toBe('ended');
    expect(table.verdict(id, start, { companyId: other, holderId })).toBe('ended');
  });
  it('B5 is not ended by an answer about another company, in either order', () => {
    const elsewhere = fact({ companyId: '0190c4a2-0000-4000-8000-0000000000c2', state: 'ended' });
    for (const told of [
      [fact(), elsewhere],
      [elsewhere, fact()],
    ])
      // prettier-ignore
      expect(tableOf(...told.map((each) => facts([each]))).verdict(id, start)).toBe('live');
  });
  it('B8 never lowers the version of the factors, whatever arrives late', () => {
    const table = tableOf(facts([fact({ factorsVersion: 3 })]), facts([fact({ factorsVersion: 2 })]));
    expect(table.factorsVersion(id)).toBe(3);
    expect(tableOf().factorsVersion(id)).toBeUndefined();
  });
  it('B5 forgets live sessions missing from a reload, and keeps ended ones', () => {
    const [gone, over] = [id.replace('a1', 'a2'), id.replace('a1', 'a3')];
    const table = tableOf(facts([fact(), fact({ id: gone }), fact({ id: over, state: 'ended' })]));
    table.beginRound();
    table.apply(facts([fact()]));
    table.endRound();
    expect([id, gone, over].map((each) => table.verdict(each, start))).toEqual(['live', 'unknown', 'ended']);
  });
  it('B5 drops an ended session only after its tokens have expired', () => {
    const table = tableOf(facts([fact({ state: 'ended', endsAt: at(0) })]));
    table.prune(start + 600_000);
    expect(table.verdict(id, start + 600_000)).toBe('ended');
    table.prune(start + 600_001);
    expect(table.verdict(id, start + 600_001)).toBe('unknown');
  });
  it('B5 gives the same result for any order and repetition of updates', () => {
    const told = fc.record({
      state: fc.constantFrom('live', 'live', 'live', 'ended' as const),
      seen: fc.integer({ min: 0, max: 3_600_000 }),
      minutes: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (list, order) => {
          const messages = list.map(({ state, seen, minutes }, index) =>
            facts([fact({ state, lastSeenAt: at(seen) })], [limit(minutes, index + 1)]),
          );
          const shuffled = [...messages, ...messages]
            .map((message) => ({ message, place: order.next().value as number }))
            .sort((a, b) => a.place - b.place)
            .map(({ message }) => message);
          for (const later of [0, 60_000, 1_800_000, 7_200_000])
            expect(tableOf(...shuffled).verdict(id, start + later)).toBe(
              tableOf(...messages).verdict(id, start + later),
            );
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});
