import { icalendar } from './icalendar';

/** A booking as a calendar shows it: never with a client. */
export interface FeedEntry {
  id: string;
  /** Grows with every change. */
  version: number;
  changedAt: Date;
  startsAt: Date;
  endsAt: Date;
  serviceName: string;
  pending: boolean;
}
interface Whose {
  providerName: string;
  /** `hipaa`: neither service nor provider is named. */
  busyOnly: boolean;
  /** How many bookings there are, where not all of them are shown. */
  of?: number | undefined;
}

export function calendarOf({ providerName, busyOnly, of }: Whose, bookings: readonly FeedEntry[]): string {
  const events = bookings.map(({ id, version, serviceName, pending, ...times }) => ({
    ...{ uid: `${id}@riserbo`, sequence: version, ...times },
    title: busyOnly ? 'Busy' : serviceName,
    status: pending ? ('TENTATIVE' as const) : ('CONFIRMED' as const),
  }));
  const partial = of !== undefined && of > events.length;
  const description = partial ? `Shows the nearest ${events.length} of ${of} appointments` : undefined;
  return icalendar({ name: busyOnly ? 'Busy times' : providerName, description, events });
}
