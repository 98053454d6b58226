import { z } from 'zod';
import { readCertificate } from '../certificates/read-certificate';
import { ConfigurationError } from '../config/load-config';
import { mayBeUnencrypted } from '../config/loopback';

/** How the connections to Postgres are protected; beside DATABASE_URL in every configuration that has one. */
export const databaseTlsKeys = {
  /** verify-full: TLS with a certificate that DATABASE_CA_FILE signed for the host of the URL. Off on this machine only. */
  DATABASE_SSL: z.enum(['off', 'verify-full']).default('off'),
  /** The certificate (PEM) of the authority that signed the server's. */
  DATABASE_CA_FILE: z.string().min(1).optional(),
  /** The one host that is reached without TLS though it is another machine, as on the private network of a compose file. */
  DATABASE_UNENCRYPTED_HOST: z.string().min(1).optional(),
};
export type DatabaseTlsKeys = z.output<z.ZodObject<typeof databaseTlsKeys>>;
/** The authority whose certificates are taken. */
export interface DatabaseTls {
  readonly ca: string;
}

/**
 * What DATABASE_SSL asks for; undefined when it is off.
 * @throws ConfigurationError when it is off for a URL that leads to another machine, or when the file is no certificate
 */
export function readDatabaseTls(
  config: DatabaseTlsKeys,
  ...urls: readonly string[]
): DatabaseTls | undefined {
  if (config.DATABASE_SSL === 'verify-full') return { ca: authorityOf(config) };
  if (urls.every((url) => mayBeUnencrypted(url, config.DATABASE_UNENCRYPTED_HOST))) return undefined;
  throw new ConfigurationError(['DATABASE_SSL: must be verify-full, since Postgres is on another machine']);
}

function authorityOf({ DATABASE_CA_FILE: path }: DatabaseTlsKeys): string {
  if (path === undefined) throw new ConfigurationError(['DATABASE_CA_FILE: missing']);
  return readCertificate('DATABASE_CA_FILE', path);
}

/** For a client or a pool of pg: the URL alone would leave TLS to the PG* variables of the process. */
export function connectionTo(
  url: string,
  tls: DatabaseTls | undefined,
): { connectionString: string; ssl: false | { ca: string; minVersion: 'TLSv1.2' } } {
  return { connectionString: url, ssl: tls === undefined ? false : { ca: tls.ca, minVersion: 'TLSv1.2' } };
}
