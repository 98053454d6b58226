import { Refusal } from '@riserbo/contracts';

/** @throws Refusal `time_zone_unknown` */
export function assertKnownZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new Refusal('time_zone_unknown');
  }
  // Intl accepts offsets such as +02:00, which are not IANA names
  if (/^[+-]/.test(zone)) throw new Refusal('time_zone_unknown');
}
