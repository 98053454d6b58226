import { ed25519 } from '@noble/curves/ed25519.js';

/** PKCS #8 before the 32 bytes of a seed (RFC 8410). */
const PRIVATE_KEY_PREFIX = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Ed25519 (RFC 8032) over `message`. @param seed 32 bytes */
export const signBytes = (message: Uint8Array, seed: Uint8Array): Uint8Array => ed25519.sign(message, seed);

/** Without the leniency of ZIP 215: a signature has one form only, and a key of small order signs nothing. */
export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/**
 * As `signBytes`, by the platform where it can, which is ten times as fast. The signature is the same. The
 * bytes of a key must not change later.
 */
export async function signBytesFast(message: Uint8Array, seed: Uint8Array): Promise<Uint8Array> {
  const key = await known(signing, seed, () =>
    platformKey('pkcs8', [...PRIVATE_KEY_PREFIX, ...seed], 'sign'),
  );
  if (key === undefined) return signBytes(message, seed);
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, new Uint8Array(message)));
}

/**
 * As `isSignedBy`, by the platform where it can. Only for the key of a card, which `isSignedBy` has accepted
 * once: the platform does not look at the key itself as strictly.
 */
export async function isSignedByFast(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const key = await known(verifying, publicKey, () => platformKey('raw', publicKey, 'verify'));
  if (key === undefined) return isSignedBy(publicKey, message, signature);
  return crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(message));
}

type Known = WeakMap<Uint8Array, Promise<Key | undefined>>;
/** Keys of the platform, for as long as their bytes are held: to read one costs as much as to use it. */
const [signing, verifying]: [Known, Known] = [new WeakMap(), new WeakMap()];

function known(
  keys: Known,
  bytes: Uint8Array,
  imported: () => Promise<Key | undefined>,
): Promise<Key | undefined> {
  const key = keys.get(bytes) ?? imported();
  keys.set(bytes, key);
  return key;
}

/** Undefined where the platform has no Ed25519, or refuses the key. */
async function platformKey(
  format: 'pkcs8' | 'raw',
  bytes: ArrayLike<number>,
  use: 'sign' | 'verify',
): Promise<Key | undefined> {
  try {
    return await crypto.subtle.importKey(format, new Uint8Array(bytes), 'Ed25519', false, [use]);
  } catch {
    return undefined;
  }
}
