import type { AuthTokenKind } from '@riserbo/messaging';
import { z } from 'zod';

/** B2: issued for a right password if a second factor is on. Only the second step accepts it (X07). */
export const ticketToken = {
  type: 'second-factor+jwt',
  audience: 'riserbo:second-factor',
} as const satisfies AuthTokenKind;
export const TICKET_LIFE_MS = 300_000;

export const ticketClaims = z.object({
  companyId: z.uuid(),
  userId: z.uuid(),
  /** Mark of the password that was shown: a ticket becomes void when the password changes. */
  password: z.string(),
});
export type TicketClaims = z.infer<typeof ticketClaims>;
