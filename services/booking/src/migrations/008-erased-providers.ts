import type { Migration } from '@riserbo/privacy';

/** D3, H2: the erasure of a provider deletes their working hours. */
export const erasedProviders: Migration = {
  id: '008-erased-providers',
  up: 'GRANT DELETE ON schedules TO {app};',
  down: 'REVOKE DELETE ON schedules FROM {app};',
};
