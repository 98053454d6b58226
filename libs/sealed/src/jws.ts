import { base64url, canonical, fromBase64url, fromUtf8, utf8 } from './encoding';
import { isSignedBy, isSignedByFast, signBytes, signBytesFast } from './ed25519';
import { SealedError } from './errors';

/** What a signature is for: a signed roster entry can never pass as a note. */
export type SignedKind = 'card' | 'roster' | 'chart' | 'note' | 'intake';

export interface Signer {
  /** Names the card of the signer. */
  readonly kid: string;
  /** 32 bytes. */
  readonly seed: Uint8Array;
}
/** `sig`: the public key, as base64url. */
type SigningCard = Readonly<{ sig: string }>;
export interface Unverified {
  readonly kid: string;
  readonly claims: unknown;
  verify(publicKey: Uint8Array): void;
  /** As `verify`, by a card of a verified roster: faster where the platform has Ed25519. */
  verifyFast(card: SigningCard): Promise<void>;
}

const MAX_JWS_CHARS = 8 * 1024 * 1024;
const headerOf = (kind: SignedKind, kid: string) => ({ alg: 'Ed25519', kid, typ: `riserbo-${kind}+jws` });

/** A compact JWS (RFC 7515) with the one algorithm Ed25519 (RFC 9864) over canonical JSON. */
export function sign(kind: SignedKind, claims: object, { kid, seed }: Signer): string {
  const signed = signedPart(kind, kid, claims);
  return `${signed}.${base64url(signBytes(utf8(signed), seed))}`;
}

/** As `sign`: the same text, faster where the platform has Ed25519. */
export async function signFast(kind: SignedKind, claims: object, { kid, seed }: Signer): Promise<string> {
  const signed = signedPart(kind, kid, claims);
  return `${signed}.${base64url(await signBytesFast(utf8(signed), seed))}`;
}

const signedPart = (kind: SignedKind, kid: string, claims: object): string =>
  [headerOf(kind, kid), claims].map((part) => base64url(utf8(canonical(part)))).join('.');

/**
 * Reads a JWS whose signature is not checked yet: the caller looks up the signer by `kid` and calls `verify`.
 * The header must be the one that `sign` writes, byte for byte: no other algorithm, kind, `crit` or extra
 * field.
 * @throws SealedError `claims_invalid`; `verify` throws `signature_invalid`
 */
export function read(kind: SignedKind, jws: string): Unverified {
  const parts = jws.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3 || jws.length > MAX_JWS_CHARS) throw new SealedError('claims_invalid');
  const [headerText, payloadText] = [textOf(header), textOf(payload)];
  const [claims, kid] = [json(payloadText), kidOf(json(headerText))];
  if (headerText !== canonical(headerOf(kind, kid))) throw new SealedError('signature_invalid');
  if (payloadText !== canonical(claims)) throw new SealedError('claims_invalid');
  const signed = utf8(`${header}.${payload}`);
  const check = (isValid: boolean) => {
    if (!isValid) throw new SealedError('signature_invalid');
  };
  const bytes = signatureOf(signature);
  return {
    kid,
    claims,
    verify: (publicKey) => check(isSignedBy(publicKey, signed, bytes)),
    verifyFast: async (card) => check(await isSignedByFast(publicKeyOf(card), signed, bytes)),
  };
}

/** No bytes for a text that is not base64url: they sign nothing. */
function signatureOf(text: string): Uint8Array {
  try {
    return fromBase64url(text);
  } catch {
    return new Uint8Array();
  }
}

const publicKeys = new WeakMap<SigningCard, Uint8Array>();
function publicKeyOf(card: SigningCard): Uint8Array {
  const key = publicKeys.get(card) ?? fromBase64url(card.sig);
  publicKeys.set(card, key);
  return key;
}

/** Two parts with the same text are the same: base64url without padding has one form of each. */
function textOf(part: string): string {
  try {
    return fromUtf8(fromBase64url(part));
  } catch {
    throw new SealedError('claims_invalid');
  }
}
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SealedError('claims_invalid');
  }
}
function kidOf(header: unknown): string {
  const kid: unknown =
    typeof header === 'object' && header !== null && 'kid' in header ? header.kid : undefined;
  if (typeof kid !== 'string') throw new SealedError('claims_invalid');
  return kid;
}
