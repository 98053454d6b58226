import { dayOf } from './calendar';
import { slots, type SlotProvider, type SlotService } from './slots';
import { zone, type Zone } from './zone';

/** Samples for the specs of this folder: valid by default, fixed dates. */
export function aService(change: Partial<SlotService> = {}): SlotService {
  return {
    durationMin: 60,
    bufferBeforeMin: 0,
    bufferAfterMin: 0,
    gridMin: 60,
    minNoticeMin: 0,
    horizonDays: 3650,
    ...change,
  };
}

/** Works in Rome every day from 9 to 12. */
export function aProvider(change: Partial<SlotProvider> = {}): SlotProvider {
  return {
    zone: knownZone('Europe/Rome'),
    weekly: everyDay(9, 12),
    breaks: [],
    specialDays: new Map(),
    timeOff: [],
    busy: new Int32Array(),
    ...change,
  };
}

export function knownZone(id: string): Zone {
  const found = zone(id);
  if (!found) throw new Error(`no zone ${id}`);
  return found;
}

/** The same hours, given in hours since midnight, on all seven weekdays. */
export function everyDay(from: number, to: number): { weekday: number; from: number; to: number }[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: from * 60, to: to * 60 }));
}

/** The day number of a date that exists. */
export function day(date: string): number {
  const found = dayOf(date);
  if (found === undefined) throw new Error(`no date ${date}`);
  return found;
}

/** UTC minutes of `2026-03-29T08:00`, read as UTC. */
export function utc(text: string): number {
  return Date.parse(`${text}Z`) / 60_000;
}

/** UTC minutes as `2026-03-29T08:00`. */
export function iso(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 16);
}

/** The starts on one local date as the provider's clock shows them; a Tuesday in summer by default. */
export function startsOn(
  date: string,
  service: Partial<SlotService>,
  provider: Partial<SlotProvider> = {},
): string[] {
  const who = aProvider(provider);
  const midnight = day(date) * 1440;
  const window = { from: midnight - 1440, to: midnight + 2 * 1440, now: midnight - 3 * 1440 };
  const local = slots(aService(service), who, window).map((start) => iso(who.zone.toLocal(start)));
  return local.filter((text) => text.startsWith(date)).map((text) => text.slice(11));
}
