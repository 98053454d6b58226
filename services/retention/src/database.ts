import { ClientBookingEntity } from './bookings/client-booking.entity';
import { first } from './migrations/001-first';
import { supportActs } from './migrations/010-support-acts';

export const entities = [ClientBookingEntity];
export const migrations = [first, supportActs];
