import 'reflect-metadata';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  webcrypto,
  X509Certificate,
} from 'node:crypto';
import { isIP } from 'node:net';
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  cryptoProvider,
} from '@peculiar/x509';

/** PEM texts: a private key (PKCS #8) and the certificate of its public half. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}
export interface Validity {
  readonly now: Date;
  readonly days: number;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;

/** A private key for ECDSA with P-256 (PEM). */
export function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

/**
 * The certificate (PEM) of an authority, signed by its own key. One made later with the same name and key
 * replaces it.
 */
export async function authorityCertificate(name: string, key: string, validity: Validity): Promise<string> {
  const [publicKey, privateKey] = await Promise.all([importPublic(key), importPrivate(key)]);
  const cert = await X509CertificateGenerator.createSelfSigned({
    ...{ name: `CN=${name}`, keys: { publicKey, privateKey }, ...period(validity) },
    ...{ signingAlgorithm: algorithm, extensions: [new BasicConstraintsExtension(true, 0, true)] },
  });
  return cert.toString('pem');
}

/**
 * The certificate (PEM) of a server, for names or addresses of hosts. @param key the server's private key
 * (PEM)
 */
export async function serverCertificate(
  authority: KeyAndCertificate,
  key: string,
  hosts: readonly string[],
  validity: Validity,
): Promise<string> {
  const [publicKey, signingKey] = await Promise.all([importPublic(key), importPrivate(authority.key)]);
  const names = hosts.map((value) => ({ type: isIP(value) ? ('ip' as const) : ('dns' as const), value }));
  const cert = await X509CertificateGenerator.create({
    ...{ subject: 'CN=server', issuer: new X509Certificate(authority.cert).subject, publicKey, signingKey },
    ...{ ...period(validity), signingAlgorithm: algorithm },
    extensions: [new SubjectAlternativeNameExtension(names)],
  });
  return cert.toString('pem');
}

/** Valid from a day earlier, for clients whose clock is behind. */
function period({ now, days }: Validity) {
  cryptoProvider.set(webcrypto as never);
  return {
    serialNumber: randomBytes(8).toString('hex'),
    notBefore: new Date(now.getTime() - DAY_MS),
    notAfter: new Date(now.getTime() + days * DAY_MS),
  };
}

function importPublic(key: string): Promise<webcrypto.CryptoKey> {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return webcrypto.subtle.importKey('spki', der, algorithm, true, ['verify']);
}

function importPrivate(key: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(key).export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, true, ['sign']);
}
