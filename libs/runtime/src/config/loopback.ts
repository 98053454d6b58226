/**
 * Whether a URL's host is this machine: `localhost`, 127.0.0.0/8, ::1, or a Unix socket folder
 * (percent-encoded).
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name) || name.startsWith('%2f');
}

/** Whether a URL points to this machine, or to the one host whose network is configured as trusted. */
export function mayBeUnencrypted(url: string, trustedHost: string | undefined): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return isLoopback(host) || host === trustedHost;
}

/** For `refine`: URL parameters could override the configuration, for example switch off TLS. */
export const hasNoParameters = (url: string): boolean => URL.parse(url)?.search === '';
