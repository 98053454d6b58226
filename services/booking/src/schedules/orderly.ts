import { Refusal, type RequestOf, type setScheduleCall } from '@riserbo/contracts';

type Hours = Omit<RequestOf<typeof setScheduleCall>, 'providerId'>;
type Weekly = Hours['weekly'];
interface Interval {
  from: string;
  to: string;
}

/**
 * Checks that intervals end after they begin and do not overlap within a day (touching is allowed), and that
 * no special day is given twice.
 * @throws Refusal `interval_backward`, `intervals_overlap`
 */
export function checkHours({ weekly, breaks, specialDays, timeOff }: Hours): void {
  checkForward(timeOff.map(({ from, to }) => ({ from: instantOf(from), to: instantOf(to) })));
  checkWeekly(weekly);
  checkWeekly(breaks);
  for (const { intervals } of specialDays) checkApart(intervals);
  const dates = new Set(specialDays.map(({ date }) => date));
  if (dates.size < specialDays.length) throw new Refusal('intervals_overlap');
}

/** As `checkHours`, for hours of the week alone. */
export function checkWeekly(weekly: Weekly): void {
  for (const day of [1, 2, 3, 4, 5, 6, 7]) checkApart(weekly.filter(({ weekday }) => weekday === day));
}

/** `HH:MM` sorts as text. */
function checkApart(intervals: readonly Interval[]): void {
  checkForward(intervals);
  const sorted = [...intervals].sort((one, other) => (one.from < other.from ? -1 : 1));
  const apart = sorted.every(({ from }, index) => from >= (sorted[index - 1]?.to ?? ''));
  if (!apart) throw new Refusal('intervals_overlap');
}

function checkForward(intervals: readonly Interval[]): void {
  if (intervals.some(({ from, to }) => from >= to)) throw new Refusal('interval_backward');
}

/** In one form, which sorts as text. */
function instantOf(instant: string): string {
  return new Date(instant).toISOString();
}
