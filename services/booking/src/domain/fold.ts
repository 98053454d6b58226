/** How many persons a figure is about at the least before it is told. */
export const fewest = 11;

export interface Counted {
  /** 11 can stand for all above. */
  readonly persons: number;
  readonly bookings?: number;
}
export interface Folded<Cell> {
  readonly shown: readonly Cell[];
  /** To be told as one sum only; empty: everything is shown. */
  readonly other: readonly Cell[];
}

/**
 * Folds cells of fewer than 11 persons into `other` (C17). What is told beside their sum, or can be had by taking what is shown from that, is never
 * about fewer: the smallest of the shown goes along, so that `other` holds at least one cell of 11. Persons of different cells may be the same, so
 * sums of them prove nothing. @returns undefined when the whole itself is about too few: then nothing is told
 */
export function fold<Cell extends Counted>(cells: readonly Cell[], whole: number): Folded<Cell> | undefined {
  if (whole < fewest) return undefined;
  const small = cells.filter(({ persons }) => persons < fewest);
  if (small.length === 0) return { shown: cells, other: [] };
  const large = cells.filter(({ persons }) => persons >= fewest);
  const smallest = large.reduce<Cell | undefined>(
    (least, cell) => (least === undefined || isSmaller(cell, least) ? cell : least),
    undefined,
  );
  return {
    shown: large.filter((cell) => cell !== smallest),
    other: smallest === undefined ? small : [...small, smallest],
  };
}

function isSmaller(one: Counted, other: Counted): boolean {
  if (one.persons !== other.persons) return one.persons < other.persons;
  return (one.bookings ?? 0) < (other.bookings ?? 0);
}
