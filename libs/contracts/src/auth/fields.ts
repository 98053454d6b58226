import { z } from 'zod';

/** Fields shared by the contracts of auth. */
export const password = z.string().min(12).max(256).meta({
  description:
    'B1: at least 15 characters, or 12 with a second factor on. Common and breached passwords, and those built from your name, address or company, are refused.',
});
/** Refusal codes for a new password. */
export const passwordRefusals = ['password_short', 'password_common', 'password_personal'] as const;
/** A password to verify. No minimum length, because older rules may have allowed it. */
export const givenPassword = z.string().min(1).max(256);
/** A token from a mailed link, or a refresh token. */
export const mailedToken = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[A-Za-z0-9._-]+$/);
