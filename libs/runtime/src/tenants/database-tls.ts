import { z } from 'zod';
import { readCertificate } from '../certificates/read-certificate';
import { ConfigurationError } from '../config/load-config';
import { mayBeUnencrypted } from '../config/loopback';

/** TLS settings for Postgres, for every configuration with a DATABASE_URL. */
export const databaseTlsKeys = {
  /**
   * verify-full: TLS with a certificate signed by DATABASE_CA_FILE for the host of the URL. Off only for this
   * machine.
   */
  DATABASE_SSL: z.enum(['off', 'verify-full']).default('off'),
  /** Certificate (PEM) of the authority that signed the server's certificate. */
  DATABASE_CA_FILE: z.string().min(1).optional(),
  /** The one remote host that may be reached without TLS, for example on a compose file's private network. */
  DATABASE_UNENCRYPTED_HOST: z.string().min(1).optional(),
};
export type DatabaseTlsKeys = z.output<z.ZodObject<typeof databaseTlsKeys>>;
/** The trusted certificate authority. */
export interface DatabaseTls {
  readonly ca: string;
}

/**
 * TLS settings from DATABASE_SSL; undefined if off.
 * @throws ConfigurationError if it is off for a remote host, or the file is not a certificate
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

/** Options for a client or pool of pg: the URL alone would leave TLS to the process's PG* variables. */
export function connectionTo(
  url: string,
  tls: DatabaseTls | undefined,
): { connectionString: string; ssl: false | { ca: string; minVersion: 'TLSv1.2' } } {
  return { connectionString: url, ssl: tls === undefined ? false : { ca: tls.ca, minVersion: 'TLSv1.2' } };
}
