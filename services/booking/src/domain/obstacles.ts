import { item, type Ranges } from './ranges';

const never = 0x7fffffff;

/** Ranges, sorted by `from`, that block [start - before, start + after). They can overlap. */
export interface Obstacle {
  readonly ranges: Ranges;
  readonly before: number;
  readonly after: number;
}

/** Several kinds of obstacles at once, asked for growing starts and walked over once. */
export class Obstacles {
  private readonly walks: Walk[];
  private free = -never;
  /** Up to and with this start, nothing more comes into the way. */
  private quiet = -never;

  constructor(obstacles: readonly Obstacle[]) {
    this.walks = obstacles.filter(({ ranges }) => ranges.length > 0).map((obstacle) => new Walk(obstacle));
  }

  /**
   * The first start not blocked by the obstacles seen so far; `start` itself is free if the result is not
   * later.
   */
  freeFrom(start: number): number {
    if (start > this.quiet) this.walk(start);
    return this.free;
  }

  private walk(start: number): void {
    this.quiet = never;
    for (const walk of this.walks) {
      walk.to(start);
      if (walk.free > this.free) this.free = walk.free;
      if (walk.quiet < this.quiet) this.quiet = walk.quiet;
    }
  }
}

class Walk {
  private next = 0;
  free = -never;
  quiet = -never;

  constructor(private readonly obstacle: Obstacle) {}

  to(start: number): void {
    const { ranges, before, after } = this.obstacle;
    for (; this.quiet < start; this.next += 2) {
      if (this.next > 0) this.free = Math.max(this.free, item(ranges, this.next - 1) + before);
      this.quiet = this.next < ranges.length ? item(ranges, this.next) - after : never;
    }
  }
}
