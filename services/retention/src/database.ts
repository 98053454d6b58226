import { ClientBookingEntity } from './bookings/client-booking.entity';
import { ClientMergeEntity } from './bookings/client-merge.entity';
import { first } from './migrations/001-first';

export const entities = [ClientBookingEntity, ClientMergeEntity];
export const migrations = [
  // one a line, in the order of their ids
  first,
];
