import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '@riserbo/contracts';

/** The link of one message to the page of its recipient. */
export interface RecipientLink {
  token: string;
  url: string;
  /** Of the appointment, for an SMS. */
  shortUrl: string;
}

/** RFC 8058: short, so that no mail program breaks it. @param base address of the API */
export function recipientLink(base: string): RecipientLink {
  const token = randomBytes(16).toString('base64url');
  return { token, url: `${base}/u/${token}`, shortUrl: `${base}/s/${token}` };
}

/** The page of a booking on the web site, which works without scripts. @param token of the booking's link */
export function managePage(config: Places, locale: Locale, token: string): string {
  return `${config.WEB_URL?.replace(/\/$/, '') ?? config.PUBLIC_URL}/m/${locale}/${token}`;
}
interface Places {
  PUBLIC_URL: string;
  WEB_URL?: string | undefined;
}

/** Only a hash is stored, so a dump opens no page. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
