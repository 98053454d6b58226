import { dayMinutes } from './calendar';
import { Grid, type GridOrigin } from './grid';
import { closedTime, openTime, type Hours, type OpenTime, type WeeklyInterval } from './hours';
import { Obstacles } from './obstacles';
import { intersection, item, union, type Ranges } from './ranges';

/**
 * Slot settings of a service, in integer minutes. Without a positive duration and grid there are no slots.
 */
export interface SlotService {
  readonly durationMin: number;
  /**
   * Kept free of other claims on either side; buffers of adjacent bookings add up. They can exceed the
   * opening hours. Never negative.
   */
  readonly bufferBeforeMin: number;
  readonly bufferAfterMin: number;
  /** Starts lie on multiples of this many minutes of the wall clock, counted from the opening before them. */
  readonly gridMin: number;
  /** By default the opening itself. */
  readonly gridFrom?: GridOrigin | undefined;
  /** A start is at least this far ahead, and always ahead. */
  readonly minNoticeMin: number;
  /** A start is at most this many calendar days ahead on the provider's clocks; the last day counts whole. */
  readonly horizonDays: number;
  /** At most so many bookings of the service with the provider on one local date; undefined: no limit. */
  readonly maxPerDay?: number | undefined;
  /**
   * The service's own weekly hours, on the provider's clocks: it is offered in hours that both have.
   * Undefined: whenever the provider works.
   */
  readonly hours?: readonly WeeklyInterval[] | undefined;
  /**
   * Starts at which a required room or device is not available (`shortages`): half-open, packed, sorted,
   * disjoint.
   */
  readonly short?: Ranges | undefined;
}

/** What slots need to know of a provider. */
export interface SlotProvider extends Hours {
  /** Time off: UTC minutes, packed, in any order. A service may not overlap them, its buffers may. */
  readonly timeOff: Ranges;
  /**
   * Days since 1970-01-01 on which the company is closed: half-open ranges of dates of this zone, packed, in
   * any order.
   */
  readonly closures?: Ranges | undefined;
  /**
   * Live claims of others, including their buffers: UTC minutes, packed, sorted by start; they can overlap.
   */
  readonly busy: Ranges;
  /**
   * Live bookings of this service by local start date (days since 1970-01-01); needed only with `maxPerDay`.
   */
  readonly booked?: ReadonlyMap<number, number> | undefined;
}

/** Starts are asked in [from, to). UTC minutes; `now` may have a fraction. */
export interface SlotWindow {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/**
 * All starts at which the provider can give the service (C3), in UTC minutes, ascending. The only place that
 * decides this: the search lists them, `checkSlot` asks for one, `explain` asks with rules removed. Takes
 * time linear in days and claims.
 */
export function slots(service: SlotService, provider: SlotProvider, window: SlotWindow): number[] {
  const { durationMin, gridMin, gridFrom, maxPerDay } = service;
  const { now } = window;
  const first = Math.max(window.from, Math.floor(now) + 1, Math.ceil(now + service.minNoticeMin));
  const last = lastOf(service, provider, window);
  if (!(durationMin > 0 && gridMin > 0 && first <= last)) return [];
  const { open, breaks, openings } = timeOf(service, provider, first, last + durationMin);
  const obstacles = new Obstacles([
    { ranges: breaks, before: 0, after: durationMin },
    { ranges: union(provider.timeOff), before: 0, after: durationMin },
    { ranges: closedTime(provider.zone, provider.closures), before: 0, after: durationMin },
    { ranges: provider.busy, before: service.bufferBeforeMin, after: durationMin + service.bufferAfterMin },
    { ranges: service.short ?? [], before: 0, after: 1 },
  ]);
  const grid = new Grid(provider.zone, gridMin, gridFrom);
  const starts: number[] = [];
  for (let i = 0, next = 0; i < open.length; i += 2) {
    const closes = item(open, i + 1);
    const lastFit = Math.min(last, closes - durationMin);
    // intervals that touch are one open time, but each begins its own grid
    for (let from = item(open, i); from < closes;) {
      while (item(openings, next) <= from) next++;
      grid.begin(item(openings, next - 1));
      const until = Math.min(closes, openings[next] ?? closes);
      addStarts(starts, grid, obstacles, Math.max(first, from), Math.min(lastFit, until - 1));
      from = until;
    }
  }
  return maxPerDay === undefined ? starts : withRoom(starts, provider, maxPerDay);
}

/** Whether `slots` would list this start. A start that is no whole minute is none. */
export function checkSlot(service: SlotService, provider: SlotProvider, start: number, now: number): boolean {
  return slots(service, provider, { from: start, to: start + 1, now })[0] === start;
}

/** The range that a booking at `start` claims: the service with its buffers. */
export function claimOf(service: SlotService, start: number): { from: number; to: number } {
  const end = start + service.durationMin;
  return { from: start - service.bufferBeforeMin, to: end + service.bufferAfterMin };
}

/** The hours that the provider and the service have in common. */
function timeOf({ hours }: SlotService, provider: SlotProvider, from: number, to: number): OpenTime {
  const time = openTime(provider, from, to);
  if (!hours) return time;
  const own = openTime({ zone: provider.zone, weekly: hours, breaks: [], specialDays: new Map() }, from, to);
  const openings = [...time.openings, ...own.openings].sort((one, other) => one - other);
  return { ...time, open: intersection(time.open, own.open), openings };
}

/** The last minute of the window or, if that is earlier, of the horizon's last date. */
function lastOf({ horizonDays }: SlotService, { zone }: SlotProvider, { to, now }: SlotWindow): number {
  // no clock moves by two days; a horizon far ahead would be beyond the tables of zones, and slow
  if (to <= now + (horizonDays - 2) * dayMinutes) return to - 1;
  const today = Math.floor(zone.toLocal(Math.floor(now)) / dayMinutes);
  return Math.min(to, zone.toUtc((today + horizonDays + 1) * dayMinutes)) - 1;
}

/** Adds the starts in [first, last] that lie on the grid and clear of the obstacles. */
function addStarts(starts: number[], grid: Grid, obstacles: Obstacles, first: number, last: number): void {
  if (first > last) return;
  for (let start = grid.at(first); start <= last;) {
    const free = obstacles.freeFrom(start);
    if (free <= start) {
      starts.push(start);
      start = grid.after(start);
    } else start = grid.at(free);
  }
}

function withRoom(starts: number[], { zone, booked }: SlotProvider, maxPerDay: number): number[] {
  return starts.filter(
    (start) => (booked?.get(Math.floor(zone.toLocal(start) / dayMinutes)) ?? 0) < maxPerDay,
  );
}
