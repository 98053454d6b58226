import { uuidAt, uuidBytes, type Keys } from '@riserbo/runtime';

const PURPOSE = 'mail link';

/** What a mailed link names. */
export interface LinkedMail {
  companyId: string;
  accountMailId: string;
}

/**
 * The token of a mailed link. It is not stored, and it is the same however often the mail is tried. The row
 * of the mail says when it expires.
 */
export function mailLinkOf(keys: Keys, { companyId, accountMailId }: LinkedMail): string {
  return keys.sealToken(PURPOSE, Buffer.concat([uuidBytes(companyId), uuidBytes(accountMailId)]));
}

/** What a token names; undefined for one that auth did not make. */
export function readMailLink(keys: Keys, token: string): LinkedMail | undefined {
  const opened = keys.openToken(PURPOSE, token);
  if (opened?.payload.length !== 32) return undefined;
  return { companyId: uuidAt(opened.payload, 0), accountMailId: uuidAt(opened.payload, 16) };
}
