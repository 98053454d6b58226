import { scheduleLeases, type Migration } from '@riserbo/runtime';

/** Whose turn it is with which schedule. */
export const leases: Migration = { id: '150-schedule-leases', ...scheduleLeases('clients') };
