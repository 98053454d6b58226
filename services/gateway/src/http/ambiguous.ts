import { callsWithDoor, Refusal } from '@riserbo/contracts';
import type { IncomingMessage } from 'node:http';

/** Headers of contracts that hold a field of a request. */
export const fieldHeaders: readonly string[] = [
  ...new Set(callsWithDoor.flatMap(({ door }) => Object.values(door.headers ?? {}))),
].map((name) => name.toLowerCase());

/** What is decided by: of two, a proxy in front could go by one and the gateway by the other. Node drops or joins the second of most. */
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

/** RFC 9112, 3.2 and RFC 9110, 5.3: one host, and one of every header that holds one value. @throws Refusal `malformed_request` */
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
