import {
  authorityCertificate,
  newPrivateKey,
  serverCertificate,
  type KeyAndCertificate,
} from '../../runtime/src/certificates/certificates';

export type { KeyAndCertificate };

/** A certificate authority for one test. */
export interface TestAuthority {
  /** Its certificate (PEM). */
  readonly ca: string;
  /** A private key and a certificate (PEM) for names or addresses of hosts. */
  issue(...hosts: readonly string[]): Promise<KeyAndCertificate>;
}

export async function testAuthority(name = 'Test authority'): Promise<TestAuthority> {
  const validity = { now: new Date(), days: 1 };
  const key = newPrivateKey();
  const cert = await authorityCertificate(name, key, validity);
  return {
    ca: cert,
    async issue(...hosts) {
      const serverKey = newPrivateKey();
      return { key: serverKey, cert: await serverCertificate({ key, cert }, serverKey, hosts, validity) };
    },
  };
}
