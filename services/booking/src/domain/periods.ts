import { dateOf, dayOf } from './calendar';
import type { Zone } from './zone';

export type PeriodLength = 'month' | 'quarter' | 'year';
const months = { month: 1, quarter: 3, year: 12 } as const;

/** The first and the last date of the period that contains a date. Each year begins with a new period. */
export function periodAround(date: string, length: PeriodLength): { firstDay: string; lastDay: string } {
  const [year, month] = date.split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / months[length]) * months[length];
  const day = (atMonth: number, ofMonth: number) =>
    new Date(Date.UTC(year, atMonth, ofMonth)).toISOString().slice(0, 10);
  return { firstDay: day(first, 1), lastDay: day(first + months[length], 0) };
}

export function dayAfter(date: string): string {
  return dateOf(knownDay(date) + 1);
}

/** The instant at which a date begins in a zone. */
export function beginningOf(date: string, zone: Zone): Date {
  return new Date(zone.toUtc(knownDay(date) * 1440) * 60_000);
}

/** The date of an instant in a zone. */
export function dateAt(instant: Date, zone: Zone): string {
  return dateOf(Math.floor(zone.toLocal(Math.floor(instant.getTime() / 60_000)) / 1440));
}

function knownDay(date: string): number {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError('not a date');
  return day;
}
