import { messagingTables } from '@riserbo/messaging';
import { auditTables } from '@riserbo/privacy';
import { runtimeTables, type Migration } from '@riserbo/runtime';
import { bookingTables } from './001-bookings';
import { catalogTables } from './001-catalog';

export const first: Migration = {
  id: '001-first',
  up: `
CREATE EXTENSION btree_gist;
${runtimeTables('booking')}
${messagingTables('booking')}
${auditTables('booking')}
${catalogTables}
${bookingTables}
`,
  down: `DROP SCHEMA public CASCADE; CREATE SCHEMA public;`,
};
