import { first } from './001-first';
import { formerClients } from './002-former-clients';
import { tombstones } from './003-tombstones';

/** The tables this library has in the database of every service. */
export const runtimeMigrations = [
  // one a line, in the order of their ids
  first,
  formerClients,
  tombstones,
];
