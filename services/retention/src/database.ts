import { clientReference } from '@riserbo/runtime';
import { ClientBookingEntity } from './bookings/client-booking.entity';
import { ErasureEntity, ErasureStepEntity } from './erasures/erasure.entities';
import { first } from './migrations/001-first';
import { formerClients } from './migrations/002-former-clients';
import { erasures } from './migrations/003-erasures';

export const entities = [ClientBookingEntity, ErasureEntity, ErasureStepEntity];
export const migrations = [
  // one a line, in the order of their ids
  first,
  formerClients,
  erasures,
];

/** B12: tables whose rows move when clients merge. */
export const clientReferences = [clientReference('client_bookings')];
