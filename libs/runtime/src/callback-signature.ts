import { createHmac } from 'node:crypto';

/**
 * The signature with which providers of SMS post to a service: HMAC-SHA1 under the account's token over the
 * address and the fields, sorted by name, in base64.
 */
export function callbackSignature(
  token: string,
  url: string,
  fields: Readonly<Record<string, string>>,
): string {
  const parts = Object.keys(fields)
    .sort()
    .map((name) => `${name}${fields[name] ?? ''}`);
  return createHmac('sha1', token)
    .update(`${url}${parts.join('')}`)
    .digest('base64');
}
