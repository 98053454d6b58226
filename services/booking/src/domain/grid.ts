import type { Zone } from './zone';

/** Where the grid of a service counts from: the opening itself, or the full hour in which it lies. */
export type GridOrigin = 'opening' | 'hour';

/**
 * The instants whose wall-clock time is a multiple of `step` minutes after an opening: none in a gap, both
 * passes of a fold. Call `begin` first.
 */
export class Grid {
  /** On the wall clock. */
  private origin = 0;
  /**
   * In [since, until) the offset is constant, and the grid continues in equal steps from `base`. UTC, like
   * all below.
   */
  private base = 0;
  private since = 0;
  private until = 0;
  private offset = 0;

  constructor(
    private readonly zone: Zone,
    private readonly step: number,
    private readonly from: GridOrigin = 'opening',
  ) {}

  /** Counts from this opening. */
  begin(opening: number): void {
    const wall = this.zone.toLocal(opening);
    this.origin = this.from === 'hour' ? Math.floor(wall / 60) * 60 : wall;
    this.base = this.origin - this.offset;
  }

  /** The first minute of the grid at or after `minute`. */
  at(minute: number): number {
    if (minute < this.since || minute >= this.until) this.enter(minute);
    const past = (minute - this.base) % this.step;
    if (past === 0) return minute;
    // in the second round of a fold the clock can show less than at the opening
    const next = minute - past + (past > 0 ? this.step : 0);
    return next < this.until ? next : this.at(this.until);
  }

  /** The minute of the grid that follows one that is on it. */
  after(start: number): number {
    const next = start + this.step;
    return next < this.until ? next : this.at(this.until);
  }

  private enter(minute: number): void {
    this.since = minute;
    this.offset = this.zone.offsetAt(minute);
    this.until = this.zone.sameUntil(minute);
    this.base = this.origin - this.offset;
  }
}
