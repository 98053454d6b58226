import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { publicKeysCall, type AnswerOf } from '@riserbo/contracts';
import { Clock, CONFIG, ServeRaw } from '@riserbo/runtime';
import type { AuthConfig } from '../config';
import { addSigningKey, madeAt, publicPart, readSigningKeys, type SigningKey } from './signing-keys';

type PublicKeys = AnswerOf<typeof publicKeysCall>;
const CACHE_TTL_MS = 2_000;
/** Others ask for an unknown key at most once in five seconds, and each replica reads the folder every two. */
const PUBLISHED_AFTER_MS = 10_000;

/** The keys that sign our tokens. The folder is read every two seconds, so that a rotation needs no restart. */
@Injectable()
export class KeysService {
  private keys: SigningKey[] = [];
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(
    @Inject(CONFIG) private readonly config: AuthConfig,
    private readonly clock: Clock,
  ) {}

  /** The newest key that every process knows by now, else the oldest. The first start makes one. */
  async signing(): Promise<SigningKey> {
    const keys = this.current();
    const since = this.clock.now().getTime() - PUBLISHED_AFTER_MS;
    const known = keys.find((key) => (madeAt(key) ?? since) <= since) ?? keys.at(-1);
    if (known) return known;
    await addSigningKey(this.config.SIGNING_KEYS_DIR, this.clock.now());
    this.readAt = Number.NEGATIVE_INFINITY;
    return this.signing();
  }

  /** B5: the public keys of auth and of the services, as a JWK set (RFC 7517). */
  @ServeRaw(publicKeysCall)
  async published(): Promise<PublicKeys> {
    await this.signing();
    const services = JSON.parse(readFileSync(this.config.SERVICE_KEYS_FILE, 'utf8')) as {
      keys: SigningKey[];
    };
    return { keys: [...this.current(), ...services.keys].map(publicPart) };
  }

  private current(): SigningKey[] {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.readAt) > CACHE_TTL_MS) {
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
