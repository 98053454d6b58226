import type { Migration } from '@riserbo/privacy';

/** H2: the erasure of a client deletes rows of `message_links` in the transaction of the company. */
export const erasure: Migration = {
  id: '005-erasure',
  up: 'GRANT DELETE ON message_links TO {app};',
  down: 'REVOKE DELETE ON message_links FROM {app};',
};
