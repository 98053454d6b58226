/** The smallest padded size: a short note looks like every other short note. */
export const PADDING_FLOOR = 4096;

/**
 * Padmé (Nikitin et al., PURBs, 2019): at most 12 % longer, leaks only the order of magnitude of the length.
 */
export function paddedLength(length: number): number {
  if (length <= PADDING_FLOOR) return PADDING_FLOOR;
  const exponent = Math.floor(Math.log2(length));
  const keep = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - keep);
  return Math.ceil(length / step) * step;
}
