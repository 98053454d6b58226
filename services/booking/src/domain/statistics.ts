import { appointmentWeights, drawNoise, personWeights } from './noise';

/** Exact counts of a period, never published as such: see `publish`. */
export interface Counts {
  /** Persons by the status of their first end. */
  readonly completed: number;
  readonly noShow: number;
  readonly cancelled: number;
  /** At most four for each person. */
  readonly appointments: number;
  /** Persons who came, for everything in the catalogue, in the order of ids. */
  readonly services: readonly Counted[];
  readonly providers: readonly Counted[];
}
export interface Counted {
  readonly id: string;
  readonly persons: number;
}
/** The published figures of a period; null: about too few persons. */
export interface Figures {
  readonly persons: {
    readonly completed: number | null;
    readonly noShow: number | null;
    readonly cancelled: number | null;
  };
  readonly appointments: number | null;
  readonly services: { id: string; persons: number | null }[];
  readonly providers: { id: string; persons: number | null }[];
}

/** A figure below it, with its noise, is null. The noise is 14 at most, so it counts 11 persons or more. */
export const GATE = 25;

/**
 * C17: adds noise to every figure and hides the small ones. Call it once for a period: two answers about the
 * same counts would average the noise out. @param below see `drawNoise`
 */
export function publish(counts: Counts, below: (range: number) => number): Figures {
  const persons = (count: number) => {
    const noisy = count + drawNoise(personWeights, below);
    return noisy >= GATE ? noisy : null;
  };
  const each = (list: readonly Counted[]) =>
    list.map(({ id, persons: count }) => ({ id, persons: persons(count) }));
  const byStatus = {
    completed: persons(counts.completed),
    noShow: persons(counts.noShow),
    cancelled: persons(counts.cancelled),
  };
  const appointments = Math.max(0, counts.appointments + drawNoise(appointmentWeights, below));
  return {
    persons: byStatus,
    appointments: byStatus.completed === null ? null : appointments,
    services: each(counts.services),
    providers: each(counts.providers),
  };
}

/** Computed from published figures; null if one of them is missing. */
export function noShowRate({ persons: { completed, noShow } }: Figures): number | null {
  return completed === null || noShow === null ? null : noShow / (completed + noShow);
}
