/** Whether a URL's host is this machine: `localhost`, 127.0.0.0/8, ::1, or the folder of a Unix socket (percent-encoded). */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name) || name.startsWith('%2f');
}
