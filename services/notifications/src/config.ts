import { z } from 'zod';
import { databaseConfig, expects, hasNoParameters, isLoopback } from '@riserbo/runtime';

/** Configuration keys of notifications. */
export const notificationsConfig = databaseConfig
  .extend({
    /** smtp:// or smtps://, with user and password if the relay requires them. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).refine(hasNoParameters, expects('must have no parameters')),
    /** The one remote host that may receive mails without TLS, such as the mail catcher of a trial. */
    SMTP_UNENCRYPTED_HOST: z.string().min(1).optional(),
    /** Sender address; its domain is also the right side of every Message-ID. */
    MAIL_FROM: z.email(),
    /** Base URL of the frontend pages that mails link to. PUBLIC_URL by default. */
    WEB_URL: z.url().optional(),
    /** RFC 6376. All three or none. */
    DKIM_DOMAIN: z.string().min(1).optional(),
    DKIM_SELECTOR: z.string().min(1).optional(),
    DKIM_KEY_FILE: z.string().min(1).optional(),
    /** Domain of return paths, to which bounces come; without it they go to MAIL_FROM. */
    BOUNCE_DOMAIN: z
      .string()
      .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/i)
      .optional(),
    /** SMTP port for bounces and complaints, which the MX of BOUNCE_DOMAIN leads to. Needs BOUNCE_DOMAIN. */
    BOUNCES_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
    /** Booking mails per hour to one unverified address (X107). Further mails wait for the next hour. */
    MAILS_PER_ADDRESS: z.coerce.number().int().min(1).max(1000).default(10),
    /**
     * Provider of SMS, with account and token: `https://ACCOUNT:TOKEN@api.provider.example`. Without it no SMS
     * are sent.
     */
    SMS_URL: z
      .url({ protocol: /^https?$/ })
      .refine(hasNoParameters, expects('must have no parameters'))
      .refine(
        (url) => url.startsWith('https:') || isLoopback(new URL(url).hostname),
        expects('must be https'),
      )
      .optional(),
    /** Number or short code that SMS come from; recipients answer to it. */
    SMS_FROM: z
      .string()
      .regex(/^\+?[1-9]\d{3,14}$/)
      .optional(),
    /** G10: parts of SMS in a day (UTC): to one number, of one company, of the installation. */
    SMS_PER_NUMBER: z.coerce.number().int().min(1).max(1000).default(10),
    SMS_PER_COMPANY: z.coerce.number().int().min(1).max(1_000_000).default(500),
    SMS_PER_DAY: z.coerce.number().int().min(1).max(10_000_000).default(5_000),
    /** Concurrent SMTP connections of one process. */
    SMTP_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(5),
  })
  .refine(
    (keys) =>
      new Set([keys.DKIM_DOMAIN, keys.DKIM_SELECTOR, keys.DKIM_KEY_FILE].map((key) => key === undefined))
        .size === 1,
    {
      ...expects('is set together with DKIM_SELECTOR and DKIM_KEY_FILE, or none of the three'),
      path: ['DKIM_DOMAIN'],
    },
  )
  .refine(({ BOUNCES_PORT, BOUNCE_DOMAIN }) => BOUNCES_PORT === undefined || BOUNCE_DOMAIN !== undefined, {
    ...expects('names the domain whose bounces come to BOUNCES_PORT'),
    path: ['BOUNCE_DOMAIN'],
  })
  .refine(({ SMS_URL, SMS_FROM }) => SMS_URL === undefined || SMS_FROM !== undefined, {
    ...expects('names the number that SMS come from'),
    path: ['SMS_FROM'],
  });
export type NotificationsConfig = z.output<typeof notificationsConfig>;
