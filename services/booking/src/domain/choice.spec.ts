import { inOrder, type Candidate } from './choice';

const a: Candidate = {
  providerId: 'a',
  priority: 50,
  load: 60,
  lastChosenAt: new Date('2026-03-02T08:00:00Z'),
};
const b: Candidate = {
  providerId: 'b',
  priority: 10,
  load: 90,
  lastChosenAt: new Date('2026-03-02T07:00:00Z'),
};
const c: Candidate = { providerId: 'c', priority: 50, load: 30 };

describe('the choice of a provider', () => {
  it('C3 least_busy picks the provider with the least work', () => {
    expect(inOrder('least_busy', [a, b, c])).toEqual(['c', 'a', 'b']);
  });

  it('C3 round_robin asks those who never had a turn, then the one whose turn was longest ago', () => {
    expect(inOrder('round_robin', [a, b, c])).toEqual(['c', 'b', 'a']);
  });

  it('C3 priority picks the preferred provider, and of equals the one with less work', () => {
    expect(inOrder('priority', [a, b, c])).toEqual(['b', 'c', 'a']);
  });

  it('C3 asks equals in one order, however they come', () => {
    const twin = { ...a, providerId: 'd' };
    for (const rule of ['least_busy', 'round_robin', 'priority'] as const) {
      expect(inOrder(rule, [twin, a])).toEqual(['a', 'd']);
      expect(inOrder(rule, [a, twin])).toEqual(['a', 'd']);
    }
  });
});
