import { createCipheriv, createDecipheriv, createHmac, randomBytes, type KeyObject } from 'node:crypto';
import { uuidBytes } from '@riserbo/runtime';
import type { KeyPurpose } from './company-key.entity';

declare const SEALED: unique symbol;
/** Ciphertext of one column of one row. */
export type Sealed = Buffer & { readonly [SEALED]: true };
/** Where a ciphertext belongs: it opens nowhere else. */
export interface FieldRef {
  /** Id of the row. */
  row: string;
  /** `table.column` */
  column: string;
}
export interface CompanyKey {
  keyId: number;
  purpose: KeyPurpose;
  activeFrom: Date;
  /** Whether a rotation to this key is complete. */
  isSwept: boolean;
  key: KeyObject;
}
export type TokenKind = 'email' | 'phone';

const [FORMAT, HEADER_BYTES, NONCE_BYTES, TAG_BYTES, BLOCK_BYTES, TOKEN_BYTES] = [1, 5, 12, 16, 32, 16];
const cipherOptions = { authTagLength: TAG_BYTES };

/**
 * The keys of one company (D9). A ciphertext is format (1), key id (4), nonce (12), AES-256-GCM text, tag
 * (16). Header, company, row and column are authenticated. Texts are padded to multiples of 32 bytes, because
 * lengths help to tell names apart.
 */
export class CompanyKeys {
  /** @param keys newest first */
  constructor(
    readonly companyId: string,
    readonly keys: readonly CompanyKey[],
    private readonly now: () => Date,
  ) {}

  seal(text: string, at: FieldRef): Sealed {
    return this.sealBytes(Buffer.from(text, 'utf8'), at);
  }

  sealBytes(bytes: Buffer, at: FieldRef): Sealed {
    const { key, keyId } = this.active('seal');
    const header = Buffer.alloc(HEADER_BYTES);
    header.writeUInt8(FORMAT);
    header.writeUInt32BE(keyId, 1);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, cipherOptions).setAAD(this.bound(header, at));
    const sealed = [header, nonce, cipher.update(padded(bytes)), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat(sealed) as Sealed;
  }

  /**
   * A scrubbed column is empty, and so is its text. @throws Error for a ciphertext of another place, one that
   * was changed, and one under an unknown key
   */
  open(sealed: Buffer, at: FieldRef): string {
    return sealed.length === 0 ? '' : this.openBytes(sealed, at).toString('utf8');
  }

  openBytes(sealed: Buffer, at: FieldRef): Buffer {
    const key = this.keyOf(sealed);
    if (!key) throw new Error(`the ciphertext in ${at.column} names no key of the company`);
    const body = sealed.subarray(HEADER_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key.key, body.subarray(0, NONCE_BYTES), cipherOptions)
      .setAAD(this.bound(sealed.subarray(0, HEADER_BYTES), at))
      .setAuthTag(body.subarray(-TAG_BYTES));
    const text = decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES));
    decipher.final();
    return text.subarray(0, text.lastIndexOf(0x80));
  }

  /** Finds equal values without showing them; differs between companies. */
  token(kind: TokenKind, value: string): Buffer {
    return tokenUnder(this.active('lookup'), kind, value);
  }

  /** What rows can hold for the value: more than one while a rotation is under way. The oldest is last. */
  tokens(kind: TokenKind, value: string | null | undefined): Buffer[] {
    if (value === null || value === undefined) return [];
    const lookups = this.keys.filter(({ purpose }) => purpose === 'lookup');
    const swept = lookups.findIndex(({ isSwept }) => isSwept);
    const inUse = swept < 0 ? lookups : lookups.slice(0, swept + 1);
    return inUse.map((key) => tokenUnder(key, kind, value));
  }

  /** The key that seals now. */
  active(purpose: KeyPurpose): CompanyKey {
    const now = this.now();
    const found = this.keys.find((each) => each.purpose === purpose && each.activeFrom <= now);
    if (!found) throw new Error('the company has no key in force');
    return found;
  }

  /** Whether the key that seals now sealed it. */
  isCurrent(sealed: Buffer): boolean {
    return sealed.length === 0 || this.keyOf(sealed) === this.active('seal');
  }

  private keyOf(sealed: Buffer): CompanyKey | undefined {
    if (sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || sealed[0] !== FORMAT) return undefined;
    const id = sealed.readUInt32BE(1);
    return this.keys.find(({ keyId, purpose }) => keyId === id && purpose === 'seal');
  }

  private bound(header: Buffer, { row, column }: FieldRef): Buffer {
    return Buffer.concat([header, uuidBytes(this.companyId), Buffer.from(`${row}\0${column}`)]);
  }
}

function tokenUnder({ key }: CompanyKey, kind: TokenKind, value: string): Buffer {
  const normal = kind === 'email' ? value.normalize('NFKC').toLowerCase() : value;
  return createHmac('sha256', key).update(`${kind}/${normal}`).digest().subarray(0, TOKEN_BYTES);
}

function padded(text: Buffer): Buffer {
  const bytes = Buffer.alloc((Math.floor(text.length / BLOCK_BYTES) + 1) * BLOCK_BYTES);
  text.copy(bytes);
  bytes.writeUInt8(0x80, text.length);
  return bytes;
}
