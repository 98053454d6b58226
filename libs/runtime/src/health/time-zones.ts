/** IANA version of the time zone data built into this Node (`2025c`). It updates with Node. */
export function timeZoneVersion(): string {
  return process.versions.tz ?? 'unknown';
}
