import { item } from './ranges';

/** From minute `from` on, the offset is `after`; just before it, `before`. */
export interface Turn {
  readonly from: number;
  readonly before: number;
  readonly after: number;
}

/** What is known of a stretch of time: the offset at its first minute, and the turns after that, in order. */
export interface Stretch {
  readonly first: number;
  readonly turns: readonly Turn[];
}

/** A bucket is 2^14 minutes: 11.4 days. */
const bits = 14;
const size = 1 << bits;
/**
 * Buckets from 1970-01-01 to beyond 2100-12-31. Minutes outside are answered correctly, but not from memory.
 */
const buckets = Math.ceil((Date.UTC(2101, 0, 2) / 60_000) >> bits) + 1;
const turning = 0x7ffe;
const unknown = 0x7fff;

/**
 * An offset in minutes as a step function of minutes since 1970, learned bucket by bucket on first use. A
 * bucket without a change, which is nearly every one, is answered by one array read.
 */
export class Steps {
  private readonly offsets = new Int16Array(buckets).fill(unknown);
  /** For buckets with turns: packed pairs of a minute and the offset from there on. */
  private readonly pairs = new Map<number, Int32Array>();

  /** `learn` finds the offset at `from` and all turns with from < turn < to. */
  constructor(private readonly learn: (from: number, to: number) => Stretch) {}

  at(minute: number): number {
    const offset = this.offsets[minute >> bits];
    return offset !== undefined && offset < turning ? offset : this.search(minute);
  }

  /**
   * The first minute after `minute` at which `at` can return another value: a change, or the end of the
   * bucket.
   */
  sameUntil(minute: number): number {
    const end = (Math.floor(minute / size) + 1) * size;
    const offset = this.offsets[minute >> bits];
    if (offset !== undefined && offset < turning) return end;
    return this.pairsAround(minute).find((from, index) => index % 2 === 0 && from > minute) ?? end;
  }

  /** All turns with from < turn < to. */
  turnsBetween(from: number, to: number): Turn[] {
    const found: Turn[] = [];
    let offset = this.at(from);
    for (let minute = this.sameUntil(from); minute < to; minute = this.sameUntil(minute)) {
      const after = this.at(minute);
      if (after !== offset) found.push({ from: minute, before: offset, after });
      offset = after;
    }
    return found;
  }

  private search(minute: number): number {
    const pairs = this.pairsAround(minute);
    let last = pairs.length - 2;
    while (last > 0 && item(pairs, last) > minute) last -= 2;
    return item(pairs, last + 1);
  }

  private pairsAround(minute: number): Int32Array {
    const bucket = Math.floor(minute / size);
    const known = this.pairs.get(bucket);
    if (known) return known;
    const { first, turns } = this.learn(bucket * size, (bucket + 1) * size);
    const pairs = Int32Array.from([
      bucket * size,
      first,
      ...turns.flatMap(({ from, after }) => [from, after]),
    ]);
    if (bucket < 0 || bucket >= buckets) return pairs;
    this.offsets[bucket] = turns.length > 0 ? turning : first;
    if (turns.length > 0) this.pairs.set(bucket, pairs);
    return pairs;
  }
}
