const rfc3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** As our own answers and events write it, but for 29 February, for which the calendar must be asked. */
const ours =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * The same instant in UTC with milliseconds; a text that is not an RFC 3339 instant is returned unchanged.
 */
export function toUtc(text: string): string {
  if (ours.test(text)) return text;
  const [, date] = rfc3339.exec(text) ?? [];
  if (date === undefined || !isDate(date)) return text;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? text : time.toISOString();
}

export const isUtcInstant = (text: string): boolean => {
  if (ours.test(text)) return true;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
};

/** `Date` turns 30 February into 2 March. */
function isDate(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}
