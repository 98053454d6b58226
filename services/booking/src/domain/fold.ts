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
 * Folds cells of fewer than 11 persons into `other` (C17). Neither `other` nor anything that can be derived
 * from it is about fewer: the smallest shown cell is folded with it, so that `other` contains at least one
 * cell of 11. Cells can share persons, so their sums prove nothing. @returns undefined if the whole is about
 * too few persons to be published
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
