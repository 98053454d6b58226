import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { CONFIG, Keys, Log } from '@riserbo/runtime';
import type { AuthConfig } from '../config';

/** A secret as it is stored, and which key sealed it. */
export interface SealedSecret {
  secret: Buffer;
  keyId: string;
}
const PURPOSE = 'authenticator secret';

/**
 * B2: seals the secrets of authenticator apps with keys that are in no database. What an older key sealed is
 * sealed again when it is next used.
 */
@Injectable()
export class TotpKeys {
  private readonly keys: Keys;

  /** @throws ConfigurationError */
  constructor(
    @Inject(CONFIG) config: Pick<AuthConfig, 'TOTP_KEY_FILE'>,
    private readonly log: Log,
  ) {
    this.keys = new Keys(config.TOTP_KEY_FILE, 'TOTP_KEY_FILE');
  }

  /** Bound to the user, so that a secret cannot be moved to another row. */
  seal(userId: string, secret: string): SealedSecret {
    const sealed = this.keys.seal(PURPOSE, Buffer.from(secret), { bound: userId });
    return { secret: sealed, keyId: this.keys.currentId };
  }

  /**
   * @returns the secret, and whether the current key sealed it
   * @throws Refusal `unavailable` while the file lacks the key; Error if the row was changed
   */
  open(userId: string, { secret }: SealedSecret): { secret: string; isCurrent: boolean } {
    if (!this.keys.has(secret)) {
      this.log.error('totp_key_missing');
      throw new Refusal('unavailable');
    }
    const opened = this.keys.open(PURPOSE, secret, { bound: userId });
    if (!opened) throw new Error('a sealed secret was changed');
    return { secret: opened.payload.toString(), isCurrent: opened.isCurrent };
  }
}
