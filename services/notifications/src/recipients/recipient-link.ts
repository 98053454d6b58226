import { createHash, randomBytes } from 'node:crypto';

/** The link of one message to the page of its recipient. */
export interface RecipientLink {
  token: string;
  url: string;
}

/** RFC 8058: short, so that no mail program breaks it. @param base address of the API */
export function recipientLink(base: string): RecipientLink {
  const token = randomBytes(16).toString('base64url');
  return { token, url: `${base}/u/${token}` };
}

/** Only a hash is stored, so a dump opens no page. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
