import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { CONFIG, Log } from '@riserbo/runtime';
import type { AuthConfig } from '../config';

/** A secret as it is stored: nonce, ciphertext and tag of AES-256-GCM, and which key sealed it. */
export interface SealedSecret {
  secret: Buffer;
  keyId: string;
}
interface Key {
  id: string;
  key: Buffer;
}
const nonceLength = 12;
const tagLength = 16;
const options = { authTagLength: tagLength };

/**
 * B2: seals the secrets of authenticator apps with a key that is in no database. TOTP_KEY_FILE holds one key a line, 32 bytes in hex: the first seals,
 * all open. It is read at each use, so a rotation needs no restart; what an older key sealed is sealed anew when it is next used.
 */
@Injectable()
export class TotpKeys {
  constructor(
    @Inject(CONFIG) private readonly config: AuthConfig,
    private readonly log: Log,
  ) {}

  /** The user's id is bound in, so that a secret cannot be moved to another row. @throws Error unless the file holds a key */
  async seal(userId: string, secret: string): Promise<SealedSecret> {
    const [{ id, key }] = await this.keys();
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, options).setAAD(Buffer.from(userId));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return { secret: Buffer.concat([nonce, text, cipher.getAuthTag()]), keyId: id };
  }

  /** @returns the secret, and whether the newest key sealed it. @throws Refusal `unavailable` while the file lacks the key; Error for what was changed */
  async open(userId: string, { secret, keyId }: SealedSecret): Promise<{ secret: string; fresh: boolean }> {
    const keys = await this.keys();
    const found = keys.find(({ id }) => id === keyId);
    if (!found) {
      this.log.error('totp_key_missing');
      throw new Refusal('unavailable');
    }
    const decipher = createDecipheriv('aes-256-gcm', found.key, secret.subarray(0, nonceLength), options)
      .setAAD(Buffer.from(userId))
      .setAuthTag(secret.subarray(-tagLength));
    const text = decipher.update(secret.subarray(nonceLength, -tagLength));
    return { secret: Buffer.concat([text, decipher.final()]).toString('utf8'), fresh: found === keys[0] };
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

/** A key is named by its hash, so that the file needs no names. */
function keyOf(hex: string): Key {
  const key = Buffer.from(hex, 'hex');
  return { id: createHash('sha256').update('totp key').update(key).digest('hex').slice(0, 16), key };
}
