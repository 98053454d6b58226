import type { BenchSystem } from './fixtures/system';

/** One row of the scoreboard. */
export interface Measured {
  /** Ours divided by the denominator. */
  ratio: number;
  /** Absolute figures, as information. */
  detail: Record<string, number | string>;
}
export interface Row {
  name: string;
  metric: string;
  dividedBy: string;
  /** Without one, the row is informational. */
  target?: { most: number } | { least: number };
  /** Takes minutes even if shortened: a quick run skips it unless it is named. */
  slow?: true;
  /** Whether it needs the running system and its chain. */
  needs: 'nothing' | 'postgres' | 'system';
  /** Replays recorded bookings. */
  replays?: true;
  measure(bench: Bench): Promise<Measured>;
}
export interface Bench {
  quick: boolean;
  /** Created when the first row needs it. */
  system(): Promise<BenchSystem>;
  log(line: string): void;
}

export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
export const quantile = (list: readonly number[], q: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] ?? Number.NaN;
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Measures both alternately and returns the median ratio of neighbours: a slower machine slows both. */
export async function paired(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ratio: number; ours: number; theirs: number }> {
  const list: { ours: number; theirs: number }[] = [];
  for (let index = 0; index < rounds; index += 1) {
    const first = index % 2 === 0;
    const a = first ? await ours() : await theirs();
    const b = first ? await theirs() : await ours();
    list.push(first ? { ours: a, theirs: b } : { ours: b, theirs: a });
  }
  return {
    ratio: median(list.map((pair) => pair.ours / pair.theirs)),
    ours: median(list.map((pair) => pair.ours)),
    theirs: median(list.map((pair) => pair.theirs)),
  };
}
