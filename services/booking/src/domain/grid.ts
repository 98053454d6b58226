import { dayMinutes } from './calendar';
import type { Zone } from './zone';

/** The instants whose wall-clock reading lies on multiples of `step` minutes since the midnight before it: none in a gap, both rounds of a fold. */
export class Grid {
  /** In [since, until) the grid goes on in equal steps from `midnight`. All UTC. */
  private midnight = 0;
  private since = 0;
  private until = 0;

  constructor(
    private readonly zone: Zone,
    private readonly step: number,
  ) {}

  /** The first minute of the grid at or after `minute`. */
  from(minute: number): number {
    if (minute < this.since || minute >= this.until) this.enter(minute);
    const past = (minute - this.midnight) % this.step;
    if (past === 0) return minute;
    const next = minute + this.step - past;
    return next < this.until ? next : this.from(this.until);
  }

  /** The minute of the grid that follows one that is on it. */
  after(start: number): number {
    const next = start + this.step;
    return next < this.until ? next : this.from(this.until);
  }

  /** Finds the stretch without midnight or turn that the minute is in. */
  private enter(minute: number): void {
    const { zone } = this;
    const offset = zone.offsetAt(minute);
    this.since = minute;
    this.midnight = Math.floor((minute + offset) / dayMinutes) * dayMinutes - offset;
    const tomorrow = this.midnight + dayMinutes;
    // no zone turns there and back within a day
    this.until = zone.offsetAt(tomorrow - 1) === offset ? tomorrow : zone.sameUntil(minute);
  }
}
