import { z } from 'zod';
import { databaseConfig, expects, hasNoParameters } from '@riserbo/runtime';

/** The keys of the notifications service. */
export const notificationsConfig = databaseConfig
  .extend({
    /** smtp:// or smtps:// with user and password where the relay wants them. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).refine(hasNoParameters, expects('must have no parameters')),
    /** The one host that gets mails without TLS though it is another machine, such as the mail catcher of a trial. */
    SMTP_UNENCRYPTED_HOST: z.string().min(1).optional(),
    /** The address that mails come from; its domain is also the right side of every Message-ID. */
    MAIL_FROM: z.email(),
    /** Base of the links in mails; the pages of the web frontend. PUBLIC_URL unless told. */
    WEB_URL: z.url().optional(),
    /** RFC 6376. All three or none. */
    DKIM_DOMAIN: z.string().min(1).optional(),
    DKIM_SELECTOR: z.string().min(1).optional(),
    DKIM_KEY_FILE: z.string().min(1).optional(),
    /** Mails about bookings that go to one address in an hour, where nobody vouches for it (X107). Others wait for the next. */
    MAILS_PER_ADDRESS: z.coerce.number().int().min(1).max(1000).default(10),
    /** Mails that one process has on the way to the relay at a time. */
    SMTP_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(5),
  })
  .refine(
    (keys) =>
      new Set([keys.DKIM_DOMAIN, keys.DKIM_SELECTOR, keys.DKIM_KEY_FILE].map((key) => key === undefined))
        .size === 1,
    {
      error: 'all_three_or_none',
      path: ['DKIM_DOMAIN'],
    },
  );
export type NotificationsConfig = z.output<typeof notificationsConfig>;
