/** The version of the time zone tables that this Node was built with, as IANA names it (`2025c`). They are renewed with Node. */
export function timeZoneVersion(): string {
  return process.versions.tz ?? 'unknown';
}
