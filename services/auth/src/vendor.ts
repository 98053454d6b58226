import { randomUUID } from 'node:crypto';

/**
 * Origin of the vendor's commands. They work on the database of auth directly: anyone who can run them has
 * its secrets anyway, and no token is valid across companies.
 */
export const byVendor = (now: Date) => ({
  actor: { kind: 'service', service: 'auth' } as const,
  correlationId: randomUUID(),
  now,
});
