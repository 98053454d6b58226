import { eventually } from './eventually';

/** Milliseconds until something holds. */
async function took(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await eventually(work, { within: 20_000, every: 20 });
  return performance.now() - began;
}

/**
 * Invariant 8: what `change` did holds within a second. `change` answers the check of what it did; it gets three turns, since a machine with much
 * else to do may be late once, and what the code does is there in every turn.
 */
export async function withinASecond(change: () => Promise<() => Promise<void>>): Promise<void> {
  const turns: number[] = [];
  do turns.push(await took(await change()));
  while (Math.min(...turns) >= 1_000 && turns.length < 3);
  expect(Math.min(...turns)).toBeLessThan(1_000);
}
