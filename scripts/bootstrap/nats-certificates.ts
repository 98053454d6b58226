import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import {
  authorityCertificate,
  newPrivateKey,
  serverCertificate,
  type KeyAndCertificate,
} from '../../libs/runtime/src/certificates/certificates';
import { keep, write } from '@riserbo/system';

export interface NatsCertificates extends KeyAndCertificate {
  /** Path of the authority's certificate. */
  readonly caFile: string;
}

const AUTHORITY_DAYS = 3650;
const SERVER_DAYS = 365;

/**
 * The certificate of NATS for all `hosts`, and the installation's authority that signed it. Private keys are
 * made
 * once and kept, so an authority's certificate that is made again fits those that it signed. A certificate is
 * made again when less than a third of its life is left, or when it does not fit its key, its authority or
 * the hosts.
 */
export async function natsCertificates(
  folder: string,
  hosts: readonly string[],
  now: Date,
): Promise<NatsCertificates> {
  const [authorityKey, key] = ['nats-ca.key', 'nats.key'].map((name) =>
    readFileSync(keep(join(folder, name), newPrivateKey), 'utf8'),
  ) as [string, string];
  const caFile = join(folder, 'nats-ca.pem');
  const ca = await renewed(caFile, authorityKey, now, isSignedBy(authorityKey), () =>
    authorityCertificate('Riserbo NATS', authorityKey, { now, days: AUTHORITY_DAYS }),
  );
  const fits = (cert: X509Certificate) =>
    isSignedBy(authorityKey)(cert) && hosts.every((host) => names(cert, host));
  const cert = await renewed(join(folder, 'nats.pem'), key, now, fits, () =>
    serverCertificate({ key: authorityKey, cert: ca }, key, hosts, { now, days: SERVER_DAYS }),
  );
  return { caFile, key, cert };
}

async function renewed(
  file: string,
  key: string,
  now: Date,
  fits: (cert: X509Certificate) => boolean,
  make: () => Promise<string>,
): Promise<string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (text !== undefined && isFresh(text, key, now, fits)) return text;
  const made = await make();
  write(file, made);
  return made;
}

function isFresh(text: string, key: string, now: Date, fits: (cert: X509Certificate) => boolean): boolean {
  const cert = new X509Certificate(text);
  const [from, to] = [cert.validFromDate.getTime(), cert.validToDate.getTime()];
  return to - now.getTime() >= (to - from) / 3 && cert.checkPrivateKey(createPrivateKey(key)) && fits(cert);
}

const isSignedBy = (key: string) => (cert: X509Certificate) => cert.verify(createPublicKey(key));

const names = (cert: X509Certificate, host: string): boolean =>
  (isIP(host) ? cert.checkIP(host) : cert.checkHost(host)) !== undefined;
