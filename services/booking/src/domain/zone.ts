import { Steps, type Stretch, type Turn } from './steps';

const day = 1440;
/** No zone has turned twice within so few minutes since 1970: looking this often at Intl finds every turn. */
const look = 4096;

/**
 * An IANA time zone. Minutes are integers: UTC minutes since 1970-01-01T00:00Z, and wall-clock ("local")
 * minutes since 1970-01-01T00:00 on the zone's clocks. Both must be within +-2^31. Offsets with seconds,
 * unused since 1972, are rounded to the minute.
 */
export class Zone {
  private readonly utc: Steps;
  private readonly wall: Steps;

  /**
   * Use `zone(id)`. @param offsetOf returns the offset in minutes at a UTC minute; called rarely, so it can
   * be slow
   */
  constructor(private readonly offsetOf: (utc: number) => number) {
    this.utc = new Steps((from, to) => this.learnUtc(from, to));
    this.wall = new Steps((from, to) => this.learnWall(from, to));
  }

  /** Local minus UTC, in minutes, at a UTC minute. */
  offsetAt(utc: number): number {
    return this.utc.at(utc);
  }

  toLocal(utc: number): number {
    return utc + this.utc.at(utc);
  }

  /**
   * The UTC minute of a wall-clock time. In a gap (clocks put forward) the time moves forward by the length
   * of the gap: 02:30 becomes 03:30. In a fold (clocks put back) it is the earlier of the two, like
   * `disambiguation: 'compatible'` in Temporal and RFC 5545.
   */
  toUtc(local: number): number {
    return local - this.wall.at(local);
  }

  /** A UTC minute after `utc`, at most 11.4 days on, before which the offset does not change. */
  sameUntil(utc: number): number {
    return this.utc.sameUntil(utc);
  }

  /** The changes of the offset with from < turn < to, in UTC minutes. */
  turnsBetween(from: number, to: number): Turn[] {
    return this.utc.turnsBetween(from, to);
  }

  private learnUtc(from: number, to: number): Stretch {
    const first = this.offsetOf(from);
    const turns: Turn[] = [];
    let before = first;
    for (let seen = from; seen < to - 1;) {
      const next = Math.min(seen + look, to - 1);
      const after = this.offsetOf(next);
      if (after !== before) turns.push({ from: this.turnAfter(seen, next, before), before, after });
      before = after;
      seen = next;
    }
    return { first, turns };
  }

  /** Halves the stretch between two minutes with different offsets down to the minute of the turn. */
  private turnAfter(seen: number, next: number, before: number): number {
    let [low, high] = [seen, next];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.offsetOf(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  }

  /**
   * On the wall clock the old offset applies until the end of a gap, or of a fold's first pass: both end at
   * the change + the larger offset.
   */
  private learnWall(from: number, to: number): Stretch {
    let first = this.utc.at(from - day);
    const turns: Turn[] = [];
    for (const { from: utc, before, after } of this.utc.turnsBetween(from - day, to + day)) {
      const local = utc + Math.max(before, after);
      if (local <= from) first = after;
      else if (local < to) turns.push({ from: local, before, after });
    }
    return { first, turns };
  }
}

const zones = new Map<string, Zone>();

/**
 * The zone with this IANA id or alias, in any case; undefined if there is none. Fixed offsets such as
 * `+01:00` are not zones. Tables are filled on use and kept for the life of the process.
 */
export function zone(id: string): Zone | undefined {
  if (!/^[a-z][a-z0-9_+/-]{0,63}$/i.test(id)) return undefined;
  const key = id.toLowerCase();
  const known = zones.get(key);
  if (known) return known;
  const offsetOf = offsetsFromIntl(id);
  if (!offsetOf) return undefined;
  const made = new Zone(offsetOf);
  zones.set(key, made);
  return made;
}

export function isZone(id: string): boolean {
  return zone(id) !== undefined;
}

function offsetsFromIntl(timeZone: string): ((utc: number) => number) | undefined {
  const clock = clockOf(timeZone);
  if (!clock) return undefined;
  return (utc) => {
    const read = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of clock.formatToParts(utc * 60_000)) {
      if (type in read) read[type as keyof typeof read] = Number(value);
    }
    const local = Date.UTC(read.year, read.month - 1, read.day, read.hour, read.minute, read.second);
    return Math.round((local - utc * 60_000) / 60_000);
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined; // RangeError: Intl knows no such zone
  }
}
