import type { IncomingMessage } from 'node:http';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * Whether a request comes from a page of the catcher, from a program, or from a person following a link to
 * it. Pages of other sites get nothing: not by their Origin, not by a name that resolves to this host (DNS
 * rebinding), not by embedding (X113).
 */
export function mayRead({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { host = '', origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (!loopback.test(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const isForeign = site === 'cross-site' || site === 'same-site';
  return !isForeign || mode === 'navigate';
}
