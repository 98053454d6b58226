import type { IncomingMessage } from 'node:http';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * Whether a request comes from a page of the catcher itself, from a program, or from somebody who follows a link to it. A page elsewhere gets
 * nothing: not by its Origin, not by a name that it has made to lead here (DNS rebinding), not by embedding (X113).
 */
export function mayRead({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { host = '', origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (!loopback.test(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const isForeign = site === 'cross-site' || site === 'same-site';
  return !isForeign || mode === 'navigate';
}
