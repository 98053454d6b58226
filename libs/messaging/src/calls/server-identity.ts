import { isIP } from 'node:net';
import { checkServerIdentity, type PeerCertificate } from 'node:tls';

/**
 * TLS options for a connection to NATS: the certificate must be signed by `ca` for the host of a URL.
 * The client names no host to TLS when a URL has an address, and Node would then check for `localhost`.
 */
export function tlsTo(urls: readonly string[], ca: string) {
  const hosts = urls.map((url) => (URL.parse(url)?.hostname ?? '').replace(/^\[(.*)\]$/, '$1'));
  const addresses = hosts.filter((host) => isIP(host) !== 0);
  return {
    ca,
    checkServerIdentity(name: string, cert: PeerCertificate): Error | undefined {
      const [first, ...rest] = hosts.includes(name) ? [name] : addresses;
      if (first === undefined) return checkServerIdentity(name, cert);
      if (rest.some((host) => checkServerIdentity(host, cert) === undefined)) return undefined;
      return checkServerIdentity(first, cert);
    },
  };
}
