import { Refusal } from '@riserbo/contracts';

/** @throws Refusal `time_zone_unknown` */
export function refuseUnknownZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new Refusal('time_zone_unknown');
  }
  // offsets such as +02:00 are accepted by Intl and are no IANA names
  if (/^[+-]/.test(zone)) throw new Refusal('time_zone_unknown');
}
