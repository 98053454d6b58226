import { publicCalls, Refusal } from '@riserbo/contracts';
import type { IncomingMessage } from 'node:http';

/** Headers that carry a request field in some contract. */
export const fieldHeaders: readonly string[] = [
  ...new Set(publicCalls.flatMap(({ http }) => Object.values(http.headers ?? {}))),
].map((name) => name.toLowerCase());

/**
 * Headers the gateway decides by. If one came twice, a proxy and the gateway could use different values; Node
 * drops or joins the second.
 */
const single = new Set([
  'authorization',
  'content-encoding',
  'content-type',
  'host',
  'idempotency-key',
  'if-match',
  'origin',
  'sec-fetch-site',
  'x-background',
  'x-step-up',
  ...fieldHeaders,
]);
const host = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * RFC 9112, 3.2 and RFC 9110, 5.3: exactly one host, and no repeated single-value header. @throws Refusal
 * `malformed_request`
 */
export function refuseAmbiguous({ rawHeaders, headers, httpVersion }: IncomingMessage): void {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] as string).toLowerCase();
    if (single.has(name) && seen.has(name)) throw new Refusal('malformed_request');
    seen.add(name);
  }
  const hostless = headers.host === undefined && httpVersion === '1.0';
  if (!hostless && !host.test(headers.host ?? '')) throw new Refusal('malformed_request');
}
