import { first } from './001-first';
import { leases } from './002-leases';

/** The tables this library has in the database of every service. */
export const messagingMigrations = [
  // one a line, in the order of their ids
  first,
  leases,
];
