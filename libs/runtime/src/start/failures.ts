import { ConfigurationError } from '../config/load-config';

/** What an operator reads when a service did not start: one line per bad key, else one line in all. */
export function failureLines(service: string, error: unknown): string[] {
  if (error instanceof ConfigurationError) return error.problems.map((problem) => `${service}: ${problem}`);
  return [`${service} could not start: ${reasonOf(error)}`];
}

/**
 * The same as lines of the log. Their texts are our own and hold no value, so they go past `Log`, which takes
 * no text and obeys LOG_LEVEL.
 */
export function failureLog(service: string, error: unknown): string {
  const about = { level: 'error', time: new Date().toISOString(), service, event: 'start_failed' };
  return failureLines(service, error)
    .map((problem) => `${JSON.stringify({ ...about, problem })}\n`)
    .join('');
}

/** Service managers read 78 (sysexits.h, EX_CONFIG) as "do not restart before the configuration changes". */
export function exitCodeOf(error: unknown): number {
  return error instanceof ConfigurationError ? 78 : 1;
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const known = code === undefined ? undefined : mends[code];
  return known ?? (String(message || code || 'no reason was given').split('\n')[0] as string);
}

const foreignCertificate = 'the certificate of Postgres is not signed by DATABASE_CA_FILE';
const mends: Record<string, string> = {
  EADDRINUSE: 'its port is taken; set HEALTH_PORT (gateway: PORT) to a free one',
  EACCES: 'it may not listen on its port or read one of its files',
  ECONNREFUSED: 'nothing answers at DATABASE_URL; start Postgres first',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of Postgres names another host than DATABASE_URL',
  SELF_SIGNED_CERT_IN_CHAIN: foreignCertificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: foreignCertificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: foreignCertificate,
  CERT_SIGNATURE_FAILURE: foreignCertificate,
  CERT_HAS_EXPIRED: 'the certificate of Postgres has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: foreignCertificate,
  '28P01': 'Postgres refuses the password in DATABASE_URL or SYSTEM_DATABASE_URL',
  '3D000': 'the database in DATABASE_URL does not exist; run the migrations first',
};
