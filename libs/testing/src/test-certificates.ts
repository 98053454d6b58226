import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  cryptoProvider,
} from '@peculiar/x509';

/** PEM texts of a server: its private key, and its certificate. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}
/** An authority made for one test. */
export interface TestAuthority {
  /** Its own certificate (PEM). */
  readonly ca: string;
  /** A certificate for names or addresses of hosts. */
  issue(...hosts: readonly string[]): Promise<ServerCertificate>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 86_400_000;

export async function testAuthority(name = 'Test authority'): Promise<TestAuthority> {
  cryptoProvider.set(webcrypto as never);
  const keys = await makeKeys();
  const issuer = `CN=${name}`;
  const ca = await X509CertificateGenerator.createSelfSigned({
    ...{ name: issuer, keys, ...validity() },
    ...{ signingAlgorithm: algorithm, extensions: [new BasicConstraintsExtension(true, 0, true)] },
  });
  return {
    ca: ca.toString('pem'),
    async issue(...hosts) {
      const own = await makeKeys();
      const names = hosts.map((value) => ({ type: isIP(value) ? ('ip' as const) : ('dns' as const), value }));
      const cert = await X509CertificateGenerator.create({
        ...{ subject: 'CN=server', issuer, publicKey: own.publicKey, signingKey: keys.privateKey },
        ...{ ...validity(), signingAlgorithm: algorithm },
        extensions: [new SubjectAlternativeNameExtension(names)],
      });
      return { key: await privatePem(own), cert: cert.toString('pem') };
    },
  };
}

const makeKeys = (): Promise<webcrypto.CryptoKeyPair> =>
  webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;

function validity() {
  return {
    serialNumber: randomBytes(8).toString('hex'),
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
  };
}

async function privatePem({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey));
  const lines = der.toString('base64').replaceAll(/.{64}/g, '$&\n');
  return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`;
}
