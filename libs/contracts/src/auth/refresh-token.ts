import { z } from 'zod';

/** Where the refresh token goes: with `cookie: true` into an HttpOnly cookie, otherwise into the response. */
export const inCookie = {
  cookie: z.boolean().optional().meta({
    description:
      'Keep the refresh token in the cookie `__Host-refresh` (Secure, HttpOnly, SameSite=Strict) instead of returning it',
  }),
};
/** RFC 6265bis: the prefix `__Host-` binds the cookie to the host that set it. */
export const refreshCookie = '__Host-refresh';
/**
 * B10: token a device keeps after a sign-in and sends with the next one. Known devices have a separate
 * attempt limit, so strangers behind the same IP cannot exhaust it. A device used by several people keeps one
 * token each. With `cookie: true` the browser keeps them in a cookie.
 */
export const deviceToken = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9._-]+$/)
  .meta({ description: 'Store it on this device and send it when this person signs in again' });
export const mostDeviceTokens = 5;
export const ofDevice = {
  deviceTokens: z
    .array(deviceToken)
    .max(mostDeviceTokens)
    .optional()
    .meta({ description: 'Earlier `deviceToken` values returned to this device' }),
};
/** The cookie that holds these tokens, separated by `~`. */
export const deviceCookie = '__Host-device';
