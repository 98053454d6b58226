import type { Migration } from '@riserbo/privacy';

/** H2: the erasure of a client deletes rows of `consents` in the transaction of the company. */
export const erasure: Migration = {
  id: '007-erasure',
  up: 'GRANT DELETE ON consents TO {app};',
  down: 'REVOKE DELETE ON consents FROM {app};',
};
