const DAY_MS = 86_400_000;

/** The local date in a zone, such as `2026-12-02`. */
export const dateIn = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of a date's week. */
export const weekStart = (date: string): string =>
  addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));

/** Instants that include some local days in every zone; results are filtered by local date. */
export function around(date: string, days: number): { from: string; to: string } {
  const from = Date.parse(`${date}T00:00:00Z`) - DAY_MS;
  return { from: new Date(from).toISOString(), to: new Date(from + (days + 2) * DAY_MS).toISOString() };
}

/** Minutes since midnight in a zone. */
export function minuteIn(at: Date, zone: string): number {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(at)
    .split(':')
    .map(Number);
  return hour * 60 + minute;
}

export const isDate = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
