import { z } from 'zod';

/** Where the refresh token of a session goes that begins: with `cookie: true` a browser keeps it where no script can read it, else it stands in the answer. */
export const inCookie = {
  cookie: z.boolean().optional().meta({
    description:
      'Keep the refresh token in the cookie `__Host-refresh` (Secure, HttpOnly, SameSite=Strict) instead of answering it',
  }),
};
/** The name of that cookie (RFC 6265bis: `__Host-` binds it to the host that set it). */
export const refreshCookie = '__Host-refresh';
/**
 * B10: what a sign-in answers for the device to keep, and to send with the next one: devices that signed in before have tries of their own, which no
 * stranger at the same IP uses up. A device that several people sign in with keeps one of each. With `cookie: true` a browser keeps them by itself.
 */
export const deviceToken = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9._-]+$/)
  .meta({ description: 'For this device to keep, and to send when this person signs in again' });
export const mostDeviceTokens = 5;
export const ofDevice = {
  deviceTokens: z
    .array(deviceToken)
    .max(mostDeviceTokens)
    .optional()
    .meta({ description: 'What earlier sign-ins on this device answered as `deviceToken`' }),
};
/** The name of the cookie of such tokens, with `~` between them. */
export const deviceCookie = '__Host-device';
