import { statement, type Tx } from '@riserbo/runtime';
import { beginningOf, dateAt, dayAfter, periodAround, type PeriodLength } from '../domain/periods';
import { zone, type Zone } from '../domain/zone';
import { openPeriods } from './period.entities';

export const DEFAULT_LENGTH: PeriodLength = 'quarter';

export interface Period {
  firstDay: string;
  lastDay: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
}
export interface OpenPeriod extends Period {
  length: PeriodLength;
  nextLength: PeriodLength | null;
}

const upsertPeriod = statement(`
  INSERT INTO open_periods (company_id, length, next_length, first_day, last_day, starts_at, ends_at, time_zone)
  VALUES (:companyId, :length, :nextLength, :firstDay, :lastDay, :startsAt, :endsAt, :timeZone)
  ON CONFLICT ON CONSTRAINT open_periods_pkey DO UPDATE
    SET length = excluded.length, next_length = excluded.next_length, first_day = excluded.first_day,
      last_day = excluded.last_day, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      time_zone = excluded.time_zone`);
const updateEnd = statement(`
  UPDATE open_periods SET last_day = :lastDay, ends_at = :endsAt WHERE company_id = :companyId`);

/** Locks the open period. @returns undefined before the first one begins */
export async function lockOpenPeriod(tx: Tx): Promise<OpenPeriod | undefined> {
  const { length, nextLength, firstDay, lastDay, startsAt, endsAt, timeZone } =
    (await openPeriods.lock(tx, {})) ?? {};
  if (!length || !firstDay || !lastDay || !startsAt || !endsAt || !timeZone) return undefined;
  return { length, nextLength: nextLength ?? null, firstDay, lastDay, startsAt, endsAt, timeZone };
}

/** Begins the first period of a company. */
export async function beginFirst(tx: Tx, timeZone: string, hipaa: boolean): Promise<void> {
  const length = (await openPeriods.lock(tx, {}))?.length ?? DEFAULT_LENGTH;
  const clock = knownZone(timeZone);
  const { firstDay, lastDay } = periodAround(dateAt(tx.now, clock), hipaa ? 'year' : length);
  await save(tx, {
    length,
    nextLength: null,
    firstDay,
    lastDay,
    timeZone,
    startsAt: beginningOf(firstDay, clock),
  });
}

/** Begins the period after one that is closed: where that one ends, whatever the zone is now. */
export async function beginNext(tx: Tx, before: OpenPeriod, timeZone: string, hipaa: boolean): Promise<void> {
  const firstDay = dayAfter(before.lastDay);
  const isNewYear = firstDay.endsWith('-01-01');
  const length = (isNewYear ? before.nextLength : null) ?? before.length;
  const { lastDay } = periodAround(firstDay, hipaa ? 'year' : length);
  const nextLength = isNewYear ? null : before.nextLength;
  await save(tx, { length, nextLength, firstDay, lastDay, timeZone, startsAt: before.endsAt });
}

/**
 * `hipaa` is on: the open period runs to the end of its year, also if `hipaa` is switched off before.
 * @returns whether it ended earlier until now
 */
export async function extendToYear(tx: Tx): Promise<boolean> {
  const open = await lockOpenPeriod(tx);
  if (!open) return false;
  const { lastDay } = periodAround(open.lastDay, 'year');
  if (lastDay === open.lastDay) return false;
  await tx.rows(updateEnd, { lastDay, endsAt: beginningOf(dayAfter(lastDay), knownZone(open.timeZone)) });
  return true;
}

async function save(tx: Tx, period: Omit<OpenPeriod, 'endsAt'>): Promise<void> {
  const endsAt = beginningOf(dayAfter(period.lastDay), knownZone(period.timeZone));
  await tx.rows(upsertPeriod, { ...period, endsAt });
}

function knownZone(timeZone: string): Zone {
  const known = zone(timeZone);
  if (!known) throw new Error('a company has a time zone that does not exist');
  return known;
}
