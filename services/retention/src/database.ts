import { ClientBookingEntity } from './bookings/client-booking.entity';
import { first } from './migrations/001-first';

export const entities = [ClientBookingEntity];
export const migrations = [first];
