import { Refusal, type importHolidaysCall, type RequestOf } from '@riserbo/contracts';
import type { Closure } from './closures.entity';

type HolidayQuery = Pick<RequestOf<typeof importHolidaysCall>, 'country' | 'region' | 'year' | 'locale'>;
const hour = 3_600_000;

/**
 * Public holidays of a country or region that last whole days, one per date. The tables (package
 * date-holidays) are large and rarely needed, so they are loaded on use. @throws Refusal `country_unknown`
 */
export async function publicHolidays({ country, region, year, locale }: HolidayQuery): Promise<Closure[]> {
  const { default: Holidays } = await import('date-holidays');
  const known = new Holidays();
  if (!Object.hasOwn(known.getCountries(), country)) throw new Refusal('country_unknown');
  if (region !== undefined && !Object.hasOwn(known.getStates(country) ?? {}, region))
    throw new Refusal('country_unknown');
  const found = new Holidays(country, region ?? '').getHolidays(year, locale);
  const closures = new Map<string, Closure>();
  for (const { type, date, start, end, name } of found) {
    const days = Math.floor((end.getTime() - start.getTime() + hour) / (24 * hour));
    const from = date.slice(0, 10);
    if (type !== 'public' || days < 1 || closures.has(from)) continue;
    const to = new Date(Date.parse(from) + (days - 1) * 24 * hour).toISOString().slice(0, 10);
    const holiday = { country, region: region ?? null };
    closures.set(from, { from, to, name: name.slice(0, 120), holiday });
  }
  return [...closures.values()];
}
