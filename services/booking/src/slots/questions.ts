import { column } from '@riserbo/runtime';
import type { ServiceVisibility } from '../catalog/service-visibility';
import type { ServiceEntity } from '../catalog/service.entity';
import { dayMinutes } from '../domain/calendar';
import type { GridOrigin } from '../domain/grid';
import { shortages, type Requirement, type Resource } from '../domain/requirements';
import type { Session } from '../domain/seats';
import type { SlotProvider, SlotService } from '../domain/slots';
import { zone, type Zone } from '../domain/zone';
import { hoursOf, weeklyOf } from '../schedules/hours';
import type { ScheduleEntity } from '../schedules/schedule.entity';

type Weekly = ScheduleEntity['weekly'];
interface Required {
  list: number;
  needed: number;
  id: string | null;
  busy: string | null;
}

/**
 * A row of a slot question: a service and one of its providers with their busy times. If no provider offers
 * the service, `provider_id` is null.
 */
export const questionColumns = {
  ...{ active: column.boolean, visibility: column.oneOf<ServiceEntity['visibility']>() },
  ...{ link_round: column.integer, duration_minutes: column.integer },
  ...{ buffer_before_minutes: column.integer, buffer_after_minutes: column.integer },
  ...{ grid_minutes: column.integer, grid_from: column.oneOf<GridOrigin>() },
  ...{ minimum_notice_minutes: column.integer, horizon_days: column.integer },
  ...{ daily_limit: column.nullable(column.integer), capacity: column.integer },
  ...{ provider_id: column.nullable(column.uuid), time_zone: column.text },
  ...{ weekly: column.json<Weekly>(), breaks: column.json<ScheduleEntity['breaks']>() },
  special_days: column.json<ScheduleEntity['specialDays']>(),
  time_off: column.json<ScheduleEntity['timeOff']>(),
  hours: column.nullable(column.json<Weekly>()),
  /** Required rooms and devices, in the first row only; `id` is null for an archived one. */
  requires: column.nullable(column.json<Required[]>()),
  /** Closures near the range, in the first row only: days since 1970, half-open, 32-bit, big-endian. */
  closures: column.nullable(column.bytes),
  /**
   * Starts and ends by turns, sorted by start, as Postgres sends instants: 64-bit, big-endian; null: none.
   */
  busy: column.nullable(column.bytes),
  /** Group sessions that start in the range, in order: start as above and free seats, 32-bit. */
  sessions: column.nullable(column.bytes),
  /** Starts of the service's bookings, likewise; null: none, or no daily limit. */
  booked: column.nullable(column.bytes),
};
export type QuestionRow = column.RowOf<typeof questionColumns>;

/** Decides who can see the service. */
export function visibilityOf(row: QuestionRow, serviceId: string): ServiceVisibility {
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
