import { first } from './001-first';
import { sealedLog } from './002-sealed-log';

/** The tables this library has in the database of every service. */
export const privacyMigrations = [
  // one a line, in the order of their ids
  first,
  sealedLog,
];
