import { z } from 'zod';
import { readCertificate } from '../certificates/read-certificate';
import { ConfigurationError } from './load-config';
import { mayBeUnencrypted } from './loopback';

/** How the connections to NATS are protected; beside NATS_URL in every configuration that has one. */
export const natsTlsKeys = {
  /** The certificate (PEM) of the authority that signed the server's: TLS alone, for the host of the URL. */
  NATS_CA_FILE: z.string().min(1).optional(),
  /** The one host that is reached without TLS though it is another machine. */
  NATS_UNENCRYPTED_HOST: z.string().min(1).optional(),
};
export type NatsTlsKeys = z.output<z.ZodObject<typeof natsTlsKeys>>;

/**
 * The authority (PEM) whose certificates are accepted; undefined where NATS is reached without TLS.
 * @param urls one URL or several, separated by commas
 * @throws ConfigurationError when NATS_CA_FILE is missing for a URL of another machine, or is no certificate
 */
export function readNatsCa(config: NatsTlsKeys, urls: string): string | undefined {
  const { NATS_CA_FILE: path, NATS_UNENCRYPTED_HOST: trusted } = config;
  if (path !== undefined) return readCertificate('NATS_CA_FILE', path);
  if (urls.split(',').every((url) => mayBeUnencrypted(url, trusted))) return undefined;
  throw new ConfigurationError(['NATS_CA_FILE: missing, since NATS is on another machine']);
}
