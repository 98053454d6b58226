import type { Door } from '../catalog/service-doors';
import type { ServiceEntity } from '../catalog/service.entity';
import { dayMinutes } from '../domain/calendar';
import type { GridOrigin } from '../domain/grid';
import { shortages, type Requirement, type Resource } from '../domain/requirements';
import type { Session } from '../domain/seats';
import type { SlotProvider, SlotService } from '../domain/slots';
import { zone, type Zone } from '../domain/zone';
import { hoursOf, weeklyOf } from '../schedules/hours';
import type { ScheduleEntity } from '../schedules/schedule.entity';

/** One row of a slot question: a service and, unless nobody gives it, one of its providers with what keeps them busy. */
export interface QuestionRow {
  active: boolean;
  visibility: ServiceEntity['visibility'];
  link_round: number;
  duration_minutes: number;
  buffer_before_minutes: number;
  buffer_after_minutes: number;
  grid_minutes: number;
  grid_from: GridOrigin;
  minimum_notice_minutes: number;
  horizon_days: number;
  daily_limit: number | null;
  provider_id: string | null;
  time_zone: string;
  weekly: ScheduleEntity['weekly'];
  breaks: ScheduleEntity['breaks'];
  special_days: ScheduleEntity['specialDays'];
  time_off: ScheduleEntity['timeOff'];
  capacity: number;
  hours: ScheduleEntity['weekly'] | null;
  /** What the service requires, of the first row only; `id` is null for one that is archived. */
  requires: { list: number; needed: number; id: string | null; busy: string | null }[] | null;
  /** Closures near the range, of the first row only: days since 1970, half-open, 32-bit, big-endian. */
  closures: Buffer | null;
  /** Starts and ends in turn, sorted by start, as Postgres sends instants: 64-bit, big-endian; null: none. */
  busy: Buffer | null;
  /** Group sessions that start in the range, in order: start as above and free seats, 32-bit; null: none, or no group. */
  sessions: Buffer | null;
  /** Starts of the service's bookings, likewise; null: none, or no daily limit. */
  booked: Buffer | null;
}

/** What decides who may see the service. */
export function visibilityOf(row: QuestionRow, serviceId: string): Door {
  return { serviceId, visibility: row.visibility, linkRound: row.link_round };
}

/** The service; of the first row. */
export function serviceOf(row: QuestionRow, requirements = requirementsOf(row)): SlotService {
  const length = {
    durationMin: row.duration_minutes,
    bufferBeforeMin: row.buffer_before_minutes,
    bufferAfterMin: row.buffer_after_minutes,
  };
  return {
    ...length,
    gridMin: row.grid_minutes,
    gridFrom: row.grid_from,
    minNoticeMin: row.minimum_notice_minutes,
    horizonDays: row.horizon_days,
    maxPerDay: row.daily_limit ?? undefined,
    hours: row.hours?.map(weeklyOf),
    short: shortages(requirements, length),
  };
}

/** The rooms and devices of the service; of the first row. */
export function requirementsOf({ requires }: QuestionRow): Requirement[] {
  const lists = new Map<number, { needed: number; resources: Resource[] }>();
  for (const { list, needed, id, busy } of requires ?? []) {
    const known = lists.get(list) ?? { needed, resources: [] };
    lists.set(list, known);
    if (id !== null)
      known.resources.push({ id, busy: unpacked(busy === null ? null : Buffer.from(busy, 'base64')) });
  }
  return [...lists.values()];
}

/** Group sessions of the provider that start in the range. */
export function sessionsOf({ sessions }: QuestionRow): Session[] {
  if (!sessions) return [];
  return Array.from({ length: sessions.length / 12 }, (_, index) => ({
    start: minuteAt(sessions, index * 12),
    free: sessions.readInt32BE(index * 12 + 8),
  }));
}

/** The days on which the company is closed; of the first row. */
export function closuresOf({ closures }: QuestionRow): number[] {
  return Array.from(
    { length: (closures?.length ?? 0) / 4 },
    (_, index) => closures?.readInt32BE(index * 4) ?? 0,
  );
}

/** @throws Error when a zone is stored that does not exist: it was checked when it was set */
export function providerOf(row: QuestionRow, closures: readonly number[] = closuresOf(row)): SlotProvider {
  const known = zone(row.time_zone);
  if (!known) throw new Error('a provider has a time zone that does not exist');
  const { weekly, breaks, special_days: specialDays, time_off: timeOff } = row;
  const hours = hoursOf({ weekly, breaks, specialDays, timeOff }, known);
  return {
    ...hours,
    closures,
    busy: unpacked(row.busy),
    booked: row.booked ? perDay(known, row.booked) : undefined,
  };
}

function perDay(local: Zone, packed: Buffer): Map<number, number> {
  const days = new Map<number, number>();
  for (let at = 0; at < packed.length; at += 8) {
    const day = Math.floor(local.toLocal(Math.floor(minuteAt(packed, at))) / dayMinutes);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

/** A claim that was cut within a minute keeps the whole of it. */
function unpacked(packed: Buffer | null): Int32Array {
  if (!packed) return new Int32Array(0);
  const minutes = new Int32Array(packed.length / 8);
  for (let i = 0; i < minutes.length; i++) {
    const minute = minuteAt(packed, i * 8);
    minutes[i] = i % 2 === 0 ? Math.floor(minute) : Math.ceil(minute);
  }
  return minutes;
}

/** From microseconds since 2000, Postgres' own form, to minutes since 1970. */
function minuteAt(packed: Buffer, at: number): number {
  const microseconds = packed.readInt32BE(at) * 0x1_0000_0000 + packed.readUInt32BE(at + 4);
  return epoch2000 + microseconds / 60_000_000;
}
const epoch2000 = Date.UTC(2000) / 60_000;
