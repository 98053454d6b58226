const rfc3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * The same instant in UTC with milliseconds; a text that is not an RFC 3339 instant is returned unchanged.
 */
export function toUtc(text: string): string {
  const [, date] = rfc3339.exec(text) ?? [];
  if (date === undefined || !isDate(date)) return text;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? text : time.toISOString();
}

export const isUtcInstant = (text: string): boolean => utc.test(text);

/** `Date` turns 30 February into 2 March. */
function isDate(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}
