import { createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto';
import { KeyFile } from './key-file';

/** DER before the 32 bytes of an Ed25519 private key (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Ed25519 keys made of a key file's lines; the first signs, the others still verify. A rotation of the file
 * is seen at the next use. @throws ConfigurationError naming `setting`, if the file holds anything but keys
 */
export function signingKeys(path: string, setting: string): () => readonly KeyObject[] {
  const file = new KeyFile(path, setting);
  const made = new Map<string, KeyObject>();
  const keyOf = (secret: Buffer): KeyObject => {
    const id = secret.toString('hex');
    const known = made.get(id) ?? ed25519(secret);
    made.set(id, known);
    return known;
  };
  const read = () => file.keys().map(({ secret }) => keyOf(secret));
  read();
  return read;
}

function ed25519(secret: Buffer): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'riserbo ed25519 seed', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}
