import type { AuthTokenKind } from '@riserbo/messaging';
import { z } from 'zod';

/** B2: what a right password becomes where a second factor is on. Nothing but the second step takes it (X07). */
export const ticketToken = {
  type: 'second-factor+jwt',
  audience: 'riserbo:second-factor',
} as const satisfies AuthTokenKind;
export const ticketLife = 300_000;

export const ticketClaims = z.object({
  companyId: z.uuid(),
  userId: z.uuid(),
  /** Mark of the password that was shown: a ticket dies with the password. */
  password: z.string(),
});
export type TicketClaims = z.infer<typeof ticketClaims>;
