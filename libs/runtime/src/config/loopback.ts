/** Whether a URL's host is this machine: `localhost`, 127.0.0.0/8, ::1, or the folder of a Unix socket (percent-encoded). */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name) || name.startsWith('%2f');
}

/** Whether a URL leads to this machine, or to the one host for which somebody has said that its network is trusted. */
export function mayBeUnencrypted(url: string, trustedHost: string | undefined): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return isLoopback(host) || host === trustedHost;
}

/** For `refine`: a parameter of a URL could switch off what the configuration asks for, such as TLS. */
export const hasNoParameters = (url: string): boolean => URL.parse(url)?.search === '';
