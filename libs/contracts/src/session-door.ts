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
