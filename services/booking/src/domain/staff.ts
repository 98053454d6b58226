import { dayMinutes } from './calendar';
import type { SlotProvider, SlotService } from './slots';

/** As far as a start can be asked: a hundred years. Beyond, the tables of zones say nothing. */
const anyDay = 36_525;
const allWeek = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 0, to: dayMinutes }));

/** Notice and horizon bind guests and clients, not members (C3). */
export function forStaff(service: SlotService): SlotService {
  return { ...service, minNoticeMin: 0, horizonDays: anyDay };
}

/** The provider as if they worked at all times: no hours, breaks, time off or closures. */
export function alwaysOpen(provider: SlotProvider): SlotProvider {
  return {
    ...provider,
    weekly: allWeek,
    breaks: [],
    specialDays: new Map(),
    timeOff: [],
    closures: undefined,
  };
}

/** Any minute. */
export function offGrid(service: SlotService): SlotService {
  return { ...service, gridMin: 1, hours: undefined };
}

/** The last minute of yesterday on the provider's clocks: an override can write down what began today. */
export function beforeToday({ zone }: SlotProvider, now: number): number {
  const today = Math.floor(zone.toLocal(Math.floor(now)) / dayMinutes);
  return zone.toUtc(today * dayMinutes) - 1;
}
