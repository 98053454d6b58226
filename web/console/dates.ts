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

/** The local date and time in a zone, as an input of the browser takes it: `2026-12-02T09:30`. */
export function localOf(at: Date, zone: string): string {
  const minute = minuteIn(at, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dateIn(at, zone)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The instant of a local date and time in a zone; in an hour that is skipped, the one after it. */
export function instantOf(local: string, zone: string): string {
  const wanted = Date.parse(`${local}:00Z`);
  let at = wanted;
  // twice: the offset at the guess may be the one before a clock change
  for (let pass = 0; pass < 2; pass += 1) at -= Date.parse(`${localOf(new Date(at), zone)}:00Z`) - wanted;
  return new Date(at).toISOString();
}
