import type { RequestOf, setScheduleCall } from '@riserbo/contracts';

type Hours = Omit<RequestOf<typeof setScheduleCall>, 'providerId'>;
interface Interval {
  from: string;
  to: string;
}

/** Whether every interval ends after it begins, none overlaps another of its day (touching is allowed), and no special day is given twice. */
export function isOrderly({ weekly, breaks, specialDays, timeOff }: Hours): boolean {
  const dates = new Set(specialDays.map(({ date }) => date));
  return (
    dates.size === specialDays.length &&
    weekdays.every((day) =>
      [weekly, breaks].every((list) => areApart(list.filter(({ weekday }) => weekday === day))),
    ) &&
    specialDays.every(({ intervals }) => areApart(intervals)) &&
    timeOff.every(({ from, to }) => Date.parse(from) < Date.parse(to))
  );
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** `HH:MM` sorts as text. */
function areApart(intervals: readonly Interval[]): boolean {
  const sorted = [...intervals].sort((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.every(({ from, to }, index) => from < to && from >= (sorted[index - 1]?.to ?? ''));
}
