import { zone } from '../domain/zone';
import { icalendar } from './icalendar';

/** A booking as a calendar shows it: never with a client. */
export interface Shown {
  id: string;
  version: number;
  startsAt: Date;
  endsAt: Date;
  serviceName: string;
  pending: boolean;
}
interface Whose {
  providerName: string;
  timeZone: string;
  /** `hipaa`: neither service nor provider is named. */
  busyOnly: boolean;
  now: Date;
}

/** @throws Error when a zone is stored that does not exist: it was checked when it was set */
export function calendarOf(
  { providerName, timeZone, busyOnly, now }: Whose,
  bookings: readonly Shown[],
): string {
  const known = zone(timeZone);
  if (!known) throw new Error('a provider has a time zone that does not exist');
  const events = bookings.map(({ id, version, startsAt, endsAt, serviceName, pending }) => ({
    ...{ uid: `${id}@riserbo`, sequence: version, startsAt, endsAt },
    title: busyOnly ? 'Busy' : serviceName,
    status: pending ? ('TENTATIVE' as const) : ('CONFIRMED' as const),
  }));
  return icalendar({ name: busyOnly ? 'Busy times' : providerName, timeZone, zone: known, events, now });
}
