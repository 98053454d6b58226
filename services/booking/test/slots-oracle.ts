import { Temporal } from 'temporal-polyfill';
import type { Interval, WeeklyInterval } from '../src/domain/hours';
import type { SlotProvider, SlotService, SlotWindow } from '../src/domain/slots';

export interface OracleQuery {
  readonly zoneId: string;
  readonly service: SlotService;
  readonly provider: SlotProvider;
  readonly window: SlotWindow;
}

/**
 * The oracle: the rules of slots said once more, minute by minute, slowly, by Temporal. It shares no code
 * with the engine.
 */
export function askedSlots(asked: OracleQuery): number[] {
  const { service, provider, window } = asked;
  const { open, breaks, own, closed, openings } = wallMinutes(asked);
  const away = minutesOf(provider.timeOff);
  const busy = minutesOf(provider.busy);
  return range(window.from, window.to).filter((start) => {
    if (!open.has(start)) return false;
    const end = start + service.durationMin;
    const date = dateNumber(asked.zoneId, start);
    const minutes = range(start, end);
    return (
      minutes.length > 0 &&
      isOnGrid(asked, openings, start) &&
      start > window.now &&
      start - window.now >= service.minNoticeMin &&
      date - dateNumber(asked.zoneId, Math.floor(window.now)) <= service.horizonDays &&
      minutes.every((minute) => open.has(minute) && own.has(minute)) &&
      !minutes.some((minute) => breaks.has(minute) || away.has(minute) || closed.has(minute)) &&
      !range(start - service.bufferBeforeMin, end + service.bufferAfterMin).some((minute) =>
        busy.has(minute),
      ) &&
      (service.maxPerDay === undefined || (provider.booked?.get(date) ?? 0) < service.maxPerDay)
    );
  });
}

interface WallMinutes {
  open: Set<number>;
  breaks: Set<number>;
  /** The service's own hours; all of them when it has none. */
  own: Set<number>;
  closed: Set<number>;
  /** The first minute of each interval, of the provider and of the service. */
  openings: number[];
}

function wallMinutes({ zoneId, service, provider, window }: OracleQuery): WallMinutes {
  const [open, breaks, own, closed] = [
    new Set<number>(),
    new Set<number>(),
    new Set<number>(),
    new Set<number>(),
  ];
  const openings: number[] = [];
  const first = wallClock(zoneId, window.from).toPlainDate().subtract({ days: 4 });
  for (const index of range(0, 12)) {
    const date = first.add({ days: index });
    const number = Temporal.PlainDate.from('1970-01-01').until(date).days;
    const special = provider.specialDays.get(number);
    const of = (weekly: readonly WeeklyInterval[]) =>
      weekly.filter(({ weekday }) => weekday === date.dayOfWeek);
    for (const interval of special ?? of(provider.weekly))
      openings.push(...addWall(open, zoneId, date, interval));
    for (const interval of service.hours ? of(service.hours) : [{ from: 0, to: 1440 }]) {
      const opening = addWall(own, zoneId, date, interval);
      if (service.hours) openings.push(...opening);
    }
    if (isClosed(provider, number)) addDate(closed, zoneId, date);
    for (const pause of special ? [] : of(provider.breaks)) addWall(breaks, zoneId, date, pause);
  }
  return { open, breaks, own, closed, openings };
}

function isClosed({ closures = [] }: SlotProvider, number: number): boolean {
  const list = Array.from(closures);
  return list.some((from, i) => i % 2 === 0 && from <= number && number < (list[i + 1] ?? from));
}

/** A date from its first instant to that of the next one. */
function addDate(minutes: Set<number>, zoneId: string, date: Temporal.PlainDate): void {
  const startOf = (of: Temporal.PlainDate) => of.toZonedDateTime(zoneId).epochMilliseconds / 60_000;
  for (const minute of range(startOf(date), startOf(date.add({ days: 1 })))) minutes.add(minute);
}

/**
 * From the one reading to the other, if there is any reading in between that the clocks of the zone show.
 * @returns its first minute, if there is one
 */
function addWall(
  minutes: Set<number>,
  zoneId: string,
  date: Temporal.PlainDate,
  { from, to }: Interval,
): number[] {
  const reading = (minute: number) => date.toPlainDateTime().add({ minutes: minute });
  const at = (minute: number) => reading(minute).toZonedDateTime(zoneId);
  if (!range(from, to).some((minute) => at(minute).toPlainDateTime().equals(reading(minute)))) return [];
  const shown = range(at(from).epochMilliseconds / 60_000, at(to).epochMilliseconds / 60_000);
  for (const minute of shown) minutes.add(minute);
  return shown.slice(0, 1);
}

/** Counted on the clocks from the last opening before the start, or from the full hour of that opening. */
function isOnGrid({ zoneId, service }: OracleQuery, openings: readonly number[], start: number): boolean {
  const opening = wallClock(zoneId, Math.max(...openings.filter((minute) => minute <= start)));
  const origin = service.gridFrom === 'hour' ? opening.with({ minute: 0 }) : opening;
  const clock = (at: Temporal.ZonedDateTime) => at.toPlainDateTime();
  const past = clock(origin).until(clock(wallClock(zoneId, start)), { largestUnit: 'minutes' }).minutes;
  return past % service.gridMin === 0;
}

function dateNumber(zoneId: string, utc: number): number {
  return Temporal.PlainDate.from('1970-01-01').until(wallClock(zoneId, utc).toPlainDate()).days;
}

function wallClock(zoneId: string, utc: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(utc * 60_000).toZonedDateTimeISO(zoneId);
}

function minutesOf(packed: ArrayLike<number>): Set<number> {
  const list = Array.from(packed);
  return new Set(list.flatMap((from, i) => (i % 2 === 0 ? range(from, list[i + 1] ?? from) : [])));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(to - from)) }, (_, i) => from + i);
}
