import type { Migration } from '@riserbo/privacy';

/** H2: the erasure of a client deletes their sessions in the transaction of the company. */
export const erasure: Migration = {
  id: '008-erasure',
  up: 'GRANT DELETE ON sessions TO {app};',
  down: 'REVOKE DELETE ON sessions FROM {app};',
};
