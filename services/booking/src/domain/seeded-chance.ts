/** A source of numbers for tests that draws the same ones for a seed. Never for published figures. */
export function seededChance(seed: number): (range: number) => number {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (range) => Math.floor((next() + next() / 2 ** 32) * range);
}
