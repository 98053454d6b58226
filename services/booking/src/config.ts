import { databaseConfig } from '@riserbo/runtime';
import { z } from 'zod';

/** Environment of the booking service. */
export const bookingConfig = databaseConfig.extend({
  /** 32 random bytes in hex that sign the links of guests (C12), the same in every replica. */
  LINK_KEY_FILE: z.string().min(1),
  /** How long a hold lasts (C4). */
  HOLD_MINUTES: z.coerce.number().int().min(1).max(60).default(10),
  /** Maximum number of live holds per company; stops automated holding. */
  HOLDS_PER_COMPANY: z.coerce.number().int().min(1).max(10_000).default(200),
  /** Maximum of live holds in a company from one network (an IPv4 address, an IPv6 /64). */
  HOLDS_PER_NETWORK: z.coerce.number().int().min(1).max(10_000).default(20),
  /** Maximum of live bookings and holds that one network makes in a company within a day (UTC). */
  BOOKINGS_PER_NETWORK: z.coerce.number().int().min(1).max(100_000).default(20),
  /** Maximum of online bookings and holds of a company within 24 hours. */
  BOOKINGS_PER_COMPANY: z.coerce.number().int().min(1).max(100_000).default(2000),
  /**
   * How often expired holds are cleaned up. Bookings do not depend on it: each expires what is in its way.
   */
  SWEEP_SECONDS: z.coerce.number().int().min(1).max(3600).default(15),
  /**
   * Folder for copies of published statistics, the same for all replicas and outside database backups: a
   * restored database then publishes no period twice with different noise (C17).
   */
  PUBLISHED_DIR: z.string().min(1).optional(),
});
export type BookingConfig = z.output<typeof bookingConfig>;
