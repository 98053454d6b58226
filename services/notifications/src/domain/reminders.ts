import type { MessageSettings } from '@riserbo/contracts';

const DAY_MINUTES = 1_440;
export type Hours = NonNullable<MessageSettings['quietHours']>;

/** When a message is sent: now, at a later time, or not at all. */
export type Moment = 'now' | Date | 'quiet_hours' | 'late';

/**
 * G5, D8: looks at a due message again. In quiet hours it waits for their end, unless that is after
 * `expiresAt`. @param timeZone of the recipient
 */
export function momentOf(
  expiresAt: Date | null,
  quiet: readonly Hours[],
  timeZone: string,
  now: Date,
): Moment {
  if (expiresAt !== null && now > expiresAt) return 'late';
  const wait = Math.max(0, ...quiet.map((hours) => minutesOfQuiet(hours, timeZone, now)));
  if (wait === 0) return 'now';
  const then = new Date(Math.floor(now.getTime() / 60_000) * 60_000 + wait * 60_000);
  return expiresAt === null || then <= expiresAt ? then : 'quiet_hours';
}

/** Minutes until quiet hours end; 0 outside of them. */
function minutesOfQuiet(quiet: Hours, timeZone: string, now: Date): number {
  const [from, until, at] = [minuteOf(quiet.from), minuteOf(quiet.until), minuteOf(localTime(now, timeZone))];
  const isQuiet = from < until ? at >= from && at < until : at >= from || at < until;
  return isQuiet ? (until - at + DAY_MINUTES) % DAY_MINUTES : 0;
}

/** `HH:MM` on the clocks of a zone. */
function localTime(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) % DAY_MINUTES;
}
