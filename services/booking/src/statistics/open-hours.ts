import { column, statement, type Tx } from '@riserbo/runtime';
import { dayMinutes } from '../domain/calendar';
import { openMinutes } from '../domain/open-minutes';
import { zone } from '../domain/zone';
import { providers } from '../catalog/provider.entity';
import { hoursOf } from '../schedules/hours';
import { schedules } from '../schedules/schedule.entity';

const [ofProvider, ofSchedule] = [
  ['id', 'timeZone'],
  ['weekly', 'breaks', 'specialDays', 'timeOff'],
] as const;
const columns = { ...providers.row(ofProvider), ...schedules.row(ofSchedule) };
type Row = column.RowOf<typeof columns>;
const selectSchedules = statement(
  `SELECT ${providers.list(ofProvider, 'p')}, ${schedules.list(ofSchedule, 'h')}
   FROM providers p JOIN schedules h ON h.company_id = p.company_id AND h.provider_id = p.id
   WHERE p.company_id = :companyId`,
  columns,
);

/** Minutes in a period during which a provider, or all together (null), work, by the current schedules. */
export async function openHours(tx: Tx): Promise<(period: string, providerId: string | null) => number> {
  const rows = await tx.rows(selectSchedules, {});
  return (period, providerId) =>
    rows
      .filter(({ id }) => providerId === null || id === providerId)
      .reduce((sum, row) => sum + openIn(row, period), 0);
}

function openIn({ timeZone, ...schedule }: Row, period: string): number {
  const known = zone(timeZone);
  if (!known) throw new Error('a provider has a time zone that does not exist');
  const [from, to] = daysOf(period).map((day) => known.toUtc(day * dayMinutes)) as [number, number];
  return openMinutes(hoursOf(schedule, known), from, to);
}

/** The first day of the period and the one after its last, since 1970. */
function daysOf(period: string): [number, number] {
  const [year, month] = period.split('-').map(Number) as [number, number | undefined];
  const first = (y: number, m: number) => Math.round(Date.UTC(y, m - 1, 1) / 86_400_000);
  return month === undefined
    ? [first(year, 1), first(year + 1, 1)]
    : [first(year, month), first(year, month + 1)];
}
