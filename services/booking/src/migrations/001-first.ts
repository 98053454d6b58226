import { messagingTables } from '@riserbo/messaging';
import { auditTables } from '@riserbo/privacy';
import { runtimeTables, type Migration } from '@riserbo/runtime';
import { bookingTables } from './001-bookings';
import { catalogTables } from './001-catalog';

/**
 * Every statement of this service has a static text and one plan that is right for all values. Left alone, Postgres plans the slot question anew
 * each time, for range conditions that it cannot weigh beforehand, and that takes five times as long as answering it.
 */
const planOnce = (set: string) => `
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I ${set}', current_database()); END $$;`;

export const first: Migration = {
  id: '001-first',
  up: `
CREATE EXTENSION btree_gist;
${runtimeTables('booking')}
${messagingTables('booking')}
${auditTables('booking')}
${catalogTables}
${bookingTables}
${planOnce('SET plan_cache_mode = force_generic_plan')}
`,
  down: `
${planOnce('RESET plan_cache_mode')}
DROP SCHEMA public CASCADE; CREATE SCHEMA public;`,
};
