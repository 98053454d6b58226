import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { KeyFile, type Key } from './key-file';

const VERSION = 1;
const NEVER = 0xffff_ffff_ffff;
const HEADER_BYTES = 11;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const OVERHEAD_BYTES = HEADER_BYTES + NONCE_BYTES + TAG_BYTES;
const tagLength = { authTagLength: TAG_BYTES };

export interface SealOptions {
  /** Stops opening at this instant; by default never. */
  expiresAt?: Date;
  /** What the reader knows as well, such as the owner of a row: opening needs the same text. */
  bound?: string;
}
export interface OpenOptions {
  /** Without it, whatever has an expiry is refused. */
  now?: Date;
  bound?: string;
}
export interface Opened {
  payload: Buffer;
  expiresAt: Date | undefined;
  /** Whether the key that seals today sealed it. */
  isCurrent: boolean;
}
interface Derived {
  cipher: Buffer;
  nonce: Buffer;
}

/**
 * Keys for many purposes from one file: HKDF-SHA256 (RFC 5869) derives an independent key for each, so what
 * was made for one purpose means nothing for another.
 *
 * Sealed bytes: version (1), key id (4), expiry in milliseconds (6), nonce (12), AES-256-GCM ciphertext, tag
 * (16). Header, purpose and `bound` are authenticated. The nonce is an HMAC of all that goes in, so the same
 * input gives the same bytes, which keeps a mailed link the same however often it is made.
 */
export class Keys {
  private readonly file: KeyFile;
  private readonly derived = new WeakMap<Key, Map<string, Derived>>();

  /** @throws ConfigurationError naming `setting`, if the file holds anything but keys */
  constructor(path: string, setting: string) {
    this.file = new KeyFile(path, setting);
    this.file.keys();
  }

  /** The id of the key that seals, in hex. */
  get currentId(): string {
    return this.file.keys()[0].id.toString('hex');
  }

  seal(purpose: string, payload: Buffer, { expiresAt, bound = '' }: SealOptions = {}): Buffer {
    const [key] = this.file.keys();
    const header = Buffer.alloc(HEADER_BYTES);
    header.writeUInt8(VERSION, 0);
    key.id.copy(header, 1);
    header.writeUIntBE(expiresAt?.getTime() ?? NEVER, 5, 6);
    const aad = associated(header, purpose, bound);
    const keys = this.keysFor(key, purpose);
    const nonce = createHmac('sha256', keys.nonce).update(lengthOf(aad)).update(aad).update(payload).digest();
    const used = nonce.subarray(0, NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', keys.cipher, used, tagLength).setAAD(aad);
    return Buffer.concat([header, used, cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
  }

  /** @returns undefined for data that no key sealed for this purpose and `bound`, and for expired data */
  open(purpose: string, sealed: Buffer, { now, bound = '' }: OpenOptions = {}): Opened | undefined {
    if (sealed.length < OVERHEAD_BYTES || sealed[0] !== VERSION) return undefined;
    const header = sealed.subarray(0, HEADER_BYTES);
    const expiry = header.readUIntBE(5, 6);
    if (expiry !== NEVER && (now === undefined || expiry <= now.getTime())) return undefined;
    const aad = associated(header, purpose, bound);
    const keys = this.file.keys();
    for (const key of keys) {
      if (!key.id.equals(header.subarray(1, 5))) continue;
      const payload = decrypt(this.keysFor(key, purpose).cipher, sealed, aad);
      const expiresAt = expiry === NEVER ? undefined : new Date(expiry);
      if (payload) return { payload, expiresAt, isCurrent: key === keys[0] };
    }
    return undefined;
  }

  /** As `seal`, in base64url. */
  sealToken(purpose: string, payload: Buffer, options?: SealOptions): string {
    return this.seal(purpose, payload, options).toString('base64url');
  }

  /** As `open`; only the text that `sealToken` returned opens, no other spelling of the same bytes. */
  openToken(purpose: string, token: string, options?: OpenOptions): Opened | undefined {
    const sealed = Buffer.from(token, 'base64url');
    return sealed.toString('base64url') === token ? this.open(purpose, sealed, options) : undefined;
  }

  /** Whether the file still has the key that sealed these bytes. */
  has(sealed: Buffer): boolean {
    return this.file.keys().some((key) => key.id.equals(sealed.subarray(1, 5)));
  }

  /** HMAC-SHA256 under the key that seals today: for pseudonyms that may change with a rotation. */
  mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.keysFor(this.file.keys()[0], purpose).nonce).update(text).digest();
  }

  /** HMAC-SHA256 under the key that sealed `by`. @throws Error unless the file has it */
  macBy(by: Buffer, purpose: string, text: string): Buffer {
    const key = this.file.keys().find((each) => each.id.equals(by.subarray(1, 5)));
    if (!key) throw new Error('the key is gone');
    return createHmac('sha256', this.keysFor(key, purpose).nonce).update(text).digest();
  }

  private keysFor(key: Key, purpose: string): Derived {
    const known = this.derived.get(key) ?? new Map<string, Derived>();
    this.derived.set(key, known);
    const found = known.get(purpose);
    if (found) return found;
    const bytes = Buffer.from(hkdfSync('sha256', key.secret, '', `riserbo v1 ${purpose}`, 64));
    const made = { cipher: bytes.subarray(0, 32), nonce: bytes.subarray(32) };
    known.set(purpose, made);
    return made;
  }
}

/** The header has a fixed length and no purpose holds the byte 0, so the parts cannot be confused. */
function associated(header: Buffer, purpose: string, bound: string): Buffer {
  return Buffer.concat([header, Buffer.from(`${purpose}\0${bound}`)]);
}

function lengthOf(part: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return length;
}

function decrypt(key: Buffer, sealed: Buffer, aad: Buffer): Buffer | undefined {
  const body = sealed.subarray(HEADER_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, NONCE_BYTES), tagLength)
    .setAAD(aad)
    .setAuthTag(body.subarray(-TAG_BYTES));
  const text = decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    return Buffer.concat([text, decipher.final()]);
  } catch {
    return undefined;
  }
}
