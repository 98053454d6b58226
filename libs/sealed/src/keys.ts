import { ed25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bech32, base32crockford } from '@scure/base';
import { generateHybridIdentity, generateX25519Identity } from 'age-encryption';
import { recipientOf, suiteOf, type Identity, type Recipient } from './age';
import { base64url, canonical, digest, utf8 } from './encoding';
import type { Signer } from './jws';
import type { Suite } from './lint';

/** Both halves of a member's key: the age identity opens, the Ed25519 seed derived from it signs. */
export interface MemberKeys extends Signer {
  readonly suite: Suite;
  readonly identity: Identity;
  readonly recipient: Recipient;
  /** Ed25519 public key, base64url. */
  readonly signing: string;
}

const SIGNING_INFO = 'riserbo-sealed/v1/ed25519';
const FINGERPRINT_LABEL = 'riserbo-sealed/v1/fingerprint';

export const generateIdentity = (suite: Suite): Promise<Identity> =>
  suite === 'hybrid' ? generateHybridIdentity() : generateX25519Identity();

/** Derives everything from the identity, so that one line in a file is the whole key. */
export async function keysOf(identity: Identity): Promise<MemberKeys> {
  const { bytes } = bech32.decodeToBytes(identity.toLowerCase());
  const seed = hkdf(sha256, bytes, undefined, utf8(SIGNING_INFO), 32);
  const recipient = await recipientOf(identity);
  const signing = base64url(ed25519.getPublicKey(seed));
  return { suite: suiteOf(identity), identity, recipient, signing, seed, kid: kidOf(recipient, signing) };
}

/** Names a pair of public keys. */
export const kidOf = (recipient: Recipient, signing: string): string =>
  digest(canonical({ enc: recipient, sig: signing }));

/** 160 bits over both public keys in eight groups of four, to compare by voice or on paper. */
export function fingerprintOf({ recipient, signing }: Pick<MemberKeys, 'recipient' | 'signing'>): string {
  const bytes = sha256(utf8(canonical({ label: FINGERPRINT_LABEL, enc: recipient, sig: signing })));
  return groups(bytes.subarray(0, 20));
}

/** 120 bits over the root of a roster and a newcomer's keys: the admin and the newcomer compare it. */
export function pairingCode(rosterRoot: string, kid: string): string {
  return groups(
    sha256(utf8(canonical({ label: 'riserbo-sealed/v1/pairing', root: rosterRoot, kid }))).subarray(0, 15),
  );
}

const groups = (bytes: Uint8Array): string => (base32crockford.encode(bytes).match(/.{4}/g) ?? []).join('-');
