/** How often `z` and `-z` are drawn, by |z|: whole numbers, so that no rounding reveals a draw. */
export type Weights = readonly number[];

/** Figures about persons: 2^32 * exp(-|z| / 2), cut at 14. */
export const personWeights: Weights = [
  4294967296, 2605029347, 1580030169, 958336741, 581260615, 352552385, 213833830, 129696774, 78665070,
  47712777, 28939262, 17552550, 10646160, 6457222, 3916503,
];

/** Appointments, of which one person has at most four: 2^32 * exp(-|z| / 8), cut at 56. */
export const appointmentWeights: Weights = [
  4294967296, 3790295335, 3344923893, 2951884975, 2605029347, 2298930330, 2028798896, 1790408741, 1580030169,
  1394371730, 1230528733, 1085937795, 958336741, 845729205, 746353404, 658654567, 581260615, 512960693,
  452686223, 399494189, 352552385, 311126387, 274568073, 242305474, 213833830, 188707693, 166533955,
  146965699, 129696774, 114457002, 101007949, 89139202, 78665070, 69421681, 61264418, 54065659, 47712777,
  42106378, 37158748, 32792480, 28939262, 25538809, 22537920, 19889645, 17552550, 15490071, 13669939,
  12063679, 10646160, 9395203, 8291237, 7316991, 6457222, 5698479, 5028890, 4437980, 3916503,
];

/** How far most figures (19 of 20) are from the truth. */
export const margins = { persons: 6, appointments: 24 } as const;

/** @param below a whole number from 0 up to, but not including, its argument; each as likely as the others */
export function drawNoise(weights: Weights, below: (range: number) => number): number {
  const [none = 0, ...others] = weights;
  let drawn = below(none + 2 * others.reduce((sum, weight) => sum + weight, 0));
  for (const [index, weight] of weights.entries())
    for (const z of index === 0 ? [0] : [index, -index]) {
      if (drawn < weight) return z;
      drawn -= weight;
    }
  throw new RangeError('a draw beyond the weights');
}
