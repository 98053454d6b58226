import { z } from 'zod';

/** Field types of auth's contracts. */
export const password = z
  .string()
  .min(12)
  .max(256)
  .meta({ description: 'B1: 12 to 256 characters, compared verbatim' });
/** A password that is to be compared, of whatever length it was made with. */
export const givenPassword = z.string().min(1).max(256);
/** A token out of a mailed link, or a refresh token. */
export const mailedToken = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[A-Za-z0-9._-]+$/);
