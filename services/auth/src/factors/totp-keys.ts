import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { CONFIG, Log } from '@riserbo/runtime';
import type { AuthConfig } from '../config';

/** A secret as stored: nonce, ciphertext and tag of AES-256-GCM, and the id of its key. */
export interface SealedSecret {
  secret: Buffer;
  keyId: string;
}
interface Key {
  id: string;
  key: Buffer;
}
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const options = { authTagLength: TAG_BYTES };

/**
 * B2: seals the secrets of authenticator apps with a key that is in no database. TOTP_KEY_FILE holds one key per
 * line, 32 bytes in hex: the first seals, all open. It is read at each use, so a rotation needs no restart; a
 * secret sealed with an older key is sealed again at its next use.
 */
@Injectable()
export class TotpKeys {
  constructor(
    @Inject(CONFIG) private readonly config: AuthConfig,
    private readonly log: Log,
  ) {}

  /**
   * Binds the user's id, so that a secret cannot be moved to another row. @throws Error unless the file holds a
   * key
   */
  async seal(userId: string, secret: string): Promise<SealedSecret> {
    const [{ id, key }] = await this.keys();
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, options).setAAD(Buffer.from(userId));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return { secret: Buffer.concat([nonce, text, cipher.getAuthTag()]), keyId: id };
  }

  /**
   * @returns the secret, and whether the newest key sealed it. @throws Refusal `unavailable` while the file
   * lacks the key; Error for a modified secret
   */
  async open(
    userId: string,
    { secret, keyId }: SealedSecret,
  ): Promise<{ secret: string; isNewest: boolean }> {
    const keys = await this.keys();
    const found = keys.find(({ id }) => id === keyId);
    if (!found) {
      this.log.error('totp_key_missing');
      throw new Refusal('unavailable');
    }
    const decipher = createDecipheriv('aes-256-gcm', found.key, secret.subarray(0, NONCE_BYTES), options)
      .setAAD(Buffer.from(userId))
      .setAuthTag(secret.subarray(-TAG_BYTES));
    const text = decipher.update(secret.subarray(NONCE_BYTES, -TAG_BYTES));
    const opened = Buffer.concat([text, decipher.final()]).toString('utf8');
    return { secret: opened, isNewest: found === keys[0] };
  }

  private async keys(): Promise<[Key, ...Key[]]> {
    const lines = (await readFile(this.config.TOTP_KEY_FILE, 'utf8'))
      .split('\n')
      .filter((line) => line !== '');
    if (lines.length === 0 || lines.some((line) => !/^[0-9a-f]{64}$/.test(line)))
      throw new Error('TOTP_KEY_FILE does not hold a key of 32 bytes in hex on each line');
    return lines.map(keyOf) as [Key, ...Key[]];
  }
}

/** A key's id is its hash, so the file needs no names. */
function keyOf(hex: string): Key {
  const key = Buffer.from(hex, 'hex');
  return { id: createHash('sha256').update('totp key').update(key).digest('hex').slice(0, 16), key };
}
