import type { Migration } from '@riserbo/privacy';
import { bookingFunctions } from './001-booking-functions';
import { bookingTables } from './001-bookings';
import { catalogTables } from './001-catalog';
import { companyTables } from './001-companies';
import { providerTables } from './001-providers';

/**
 * Every statement of this service has a static text and one plan that is right for all values. By default
 * Postgres plans the slot query again each time, because of range conditions it cannot estimate, which
 * takes five times as long as running it.
 */
const planOnce = (set: string) => `
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I ${set}', current_database()); END $$;`;

export const first: Migration = {
  id: '001-first',
  up: `
CREATE EXTENSION btree_gist;
${catalogTables}
${providerTables}
${bookingTables}
${bookingFunctions}
${companyTables}
${planOnce('SET plan_cache_mode = force_generic_plan')}`,
  down: `
${planOnce('RESET plan_cache_mode')}
DROP TABLE booking_policies, policies, company_features, booking_settings, statistic_cells,
  client_aliases, closures;
DROP TABLE claims, bookings, group_sessions;
DROP FUNCTION company_by_feed, give_seat_up, leave_session, note_change;
DROP TABLE feeds, schedules, requirements, offerings, facilities, providers, resources, services, categories;
DROP EXTENSION btree_gist;`,
};
