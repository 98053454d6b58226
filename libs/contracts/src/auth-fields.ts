import { z } from 'zod';

/** Field types of auth's contracts. */
export const password = z.string().min(12).max(256).meta({
  description:
    'B1: at least 15 characters, or 12 where a second factor is on; no breached or common one, and none made of your name, address or company',
});
/** What a new password can be refused with. */
export const passwordRefusals = ['password_short', 'password_common', 'password_personal'] as const;
/** A password that is to be compared, of whatever length it was made with. */
export const givenPassword = z.string().min(1).max(256);
/** A token out of a mailed link, or a refresh token. */
export const mailedToken = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[A-Za-z0-9._-]+$/);
