import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, publicKeysCall } from '@riserbo/contracts';
import { Clock, CONFIG } from '@riserbo/runtime';
import type { AuthConfig } from '../config';
import { addSigningKey, madeAt, publicPart, readSigningKeys, type SigningKey } from './signing-keys';

type PublicKeys = AnswerOf<typeof publicKeysCall>;
const fresh = 2_000;
/** Others ask for an unknown key once in five seconds, and another replica reads the folder every two. */
const heardOf = 10_000;

/** The keys that sign our tokens. The folder is read again every two seconds, so that a rotation needs no restart. */
@Injectable()
export class KeysService {
  private keys: SigningKey[] = [];
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(
    @Inject(CONFIG) private readonly config: AuthConfig,
    private readonly clock: Clock,
  ) {}

  /** The newest key that everybody has heard of by now, else the oldest. Made when there is none: the very first start. */
  async signing(): Promise<SigningKey> {
    const keys = this.current();
    const since = this.clock.now().getTime() - heardOf;
    const known = keys.find((key) => (madeAt(key) ?? since) <= since) ?? keys.at(-1);
    if (known) return known;
    await addSigningKey(this.config.SIGNING_KEYS_DIR, this.clock.now());
    this.readAt = Number.NEGATIVE_INFINITY;
    return this.signing();
  }

  /** B5: our own public keys and those of the services, as a JWK set (RFC 7517). */
  async published(): Promise<PublicKeys> {
    await this.signing();
    const services = JSON.parse(readFileSync(this.config.SERVICE_KEYS_FILE, 'utf8')) as {
      keys: SigningKey[];
    };
    return { keys: [...this.current(), ...services.keys].map(publicPart) };
  }

  private current(): SigningKey[] {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.readAt) > fresh) {
      this.keys = this.read();
      this.readAt = now;
    }
    return this.keys;
  }

  private read(): SigningKey[] {
    try {
      return readSigningKeys(this.config.SIGNING_KEYS_DIR);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}
