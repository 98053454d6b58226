import { appointmentWeights, drawNoise, margins, personWeights, type Weights } from './noise';
import { seededChance } from './seeded-chance';

const laws: [string, Weights, number, number, number][] = [
  ['persons', personWeights, 2, 14, margins.persons],
  ['appointments', appointmentWeights, 8, 56, margins.appointments],
];
const DRAWS = 1_000_000;

describe.each(laws)('the noise of %s', (_, weights, scale, cut, margin) => {
  const sum = weights.reduce((total, weight, z) => total + (z === 0 ? weight : 2 * weight), 0);

  it('C17 has the weights of the formula, as whole numbers, and is cut', () => {
    expect(weights).toEqual(
      Array.from({ length: cut + 1 }, (_each, z) => Math.round(2 ** 32 * Math.exp(-z / scale))),
    );
    expect(sum).toBeLessThan(2 ** 48); // what randomInt can draw from
  });

  it('C17 is drawn as often as the weights say, within four sigma, and never beyond the cut', () => {
    const below = seededChance(17);
    const drawn = new Map<number, number>();
    for (let draw = 0; draw < DRAWS; draw++) {
      const z = drawNoise(weights, below);
      drawn.set(z, (drawn.get(z) ?? 0) + 1);
    }
    expect(Math.max(...[...drawn.keys()].map(Math.abs))).toBeLessThanOrEqual(cut);
    for (let z = -cut; z <= cut; z++) {
      const chance = (weights[Math.abs(z)] as number) / sum;
      const sigma = Math.sqrt(DRAWS * chance * (1 - chance));
      expect(Math.abs((drawn.get(z) ?? 0) - DRAWS * chance)).toBeLessThan(4 * sigma + 1);
    }
  });

  it('C17 is within the margin in 19 of 20 figures', () => {
    const within = weights.reduce(
      (total, weight, z) => total + (z > margin ? 0 : z === 0 ? weight : 2 * weight),
      0,
    );
    expect(within / sum).toBeGreaterThan(0.95);
  });

  it('C17 uses every number of the range, and refuses one beyond it', () => {
    expect(drawNoise(weights, () => 0)).toBe(0);
    expect(drawNoise(weights, (range) => range - 1)).toBe(-cut);
    expect(() => drawNoise(weights, (range) => range)).toThrow(RangeError);
  });
});
