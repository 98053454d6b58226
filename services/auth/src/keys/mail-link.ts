import { uuidAt, uuidBytes, type Keys } from '@riserbo/runtime';

const PURPOSE = 'mail link';

/** What a mailed link names. */
export interface LetterName {
  companyId: string;
  letterId: string;
}

/**
 * The token of a mailed link. It is not stored, and it is the same however often the mail is tried. The row
 * of the mail says when it expires.
 */
export function letterToken(keys: Keys, { companyId, letterId }: LetterName): string {
  return keys.sealToken(PURPOSE, Buffer.concat([uuidBytes(companyId), uuidBytes(letterId)]));
}

/** What a token names; undefined for one that auth did not make. */
export function readLetterToken(keys: Keys, token: string): LetterName | undefined {
  const opened = keys.openToken(PURPOSE, token);
  if (opened?.payload.length !== 32) return undefined;
  return { companyId: uuidAt(opened.payload, 0), letterId: uuidAt(opened.payload, 16) };
}
