import { randomUUID } from 'node:crypto';

/** The vendor's commands work on the database of auth itself: whoever can run them holds its secrets already, and no token reaches over companies. */
export const byVendor = () => ({
  actor: { kind: 'service', service: 'auth' } as const,
  correlationId: randomUUID(),
});
