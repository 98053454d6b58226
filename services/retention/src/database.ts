import { clientReference } from '@riserbo/runtime';
import { ClientBookingEntity } from './bookings/client-booking.entity';
import { first } from './migrations/001-first';
import { formerClients } from './migrations/002-former-clients';

export const entities = [ClientBookingEntity];
export const migrations = [
  // one a line, in the order of their ids
  first,
  formerClients,
];

/** B12: tables whose rows move when clients merge. */
export const clientReferences = [clientReference('client_bookings')];
