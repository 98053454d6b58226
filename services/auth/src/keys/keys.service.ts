import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { publicKeysCall, type AnswerOf } from '@riserbo/contracts';
import { Clock, CONFIG, Every, ServeRaw } from '@riserbo/runtime';
import type { AuthConfig } from '../config';
import { KeySightings } from './key-sightings.service';
import { addSigningKey, madeAt, publicPart, readSigningKeys, type SigningKey } from './signing-keys';

type PublicKeys = AnswerOf<typeof publicKeysCall>;
const CACHE_TTL_MS = 2_000;
/** Longer than other processes keep the set of keys that they were given. */
const PUBLISHED_AFTER_MS = 10_000;

/**
 * The keys that sign our tokens. The folder is read every two seconds, so that a rotation needs no restart.
 */
@Injectable()
export class KeysService implements OnApplicationBootstrap {
  private keys: SigningKey[] = [];
  private readAt = Number.NEGATIVE_INFINITY;
  private readonly seenAt = new Map<string, number>();

  constructor(
    @Inject(CONFIG) private readonly config: AuthConfig,
    private readonly clock: Clock,
    private readonly sightings: KeySightings,
  ) {}

  /** A replica tells the others which keys it has before it signs with any. */
  async onApplicationBootstrap(): Promise<void> {
    await this.share();
  }

  @Every('5s', { replicas: 'each' })
  async share(): Promise<void> {
    this.current();
    await this.sightings.share(Object.fromEntries(this.seenAt));
  }

  /**
   * The newest key that every live replica has published for so long that every process knows it, else the
   * oldest. The first start makes one.
   */
  async signing(): Promise<SigningKey> {
    const keys = this.current();
    const since = this.clock.now().getTime() - PUBLISHED_AFTER_MS;
    const known = keys.find(({ kid }) => this.publishedAt(kid) <= since) ?? keys.at(-1);
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

  private publishedAt(kid: string): number {
    const [here, elsewhere] = [this.seenAt.get(kid), this.sightings.sinceAtOthers(kid)];
    return here === undefined || elsewhere === undefined
      ? Number.POSITIVE_INFINITY
      : Math.max(here, elsewhere);
  }

  private current(): SigningKey[] {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.readAt) > CACHE_TTL_MS) {
      this.keys = this.read();
      this.noteSightings(now);
      this.readAt = now;
    }
    return this.keys;
  }

  /**
   * What a process finds when it starts counts from when it was made: those before it published it as well.
   */
  private noteSightings(now: number): void {
    const isFirst = this.readAt === Number.NEGATIVE_INFINITY;
    for (const key of this.keys)
      if (!this.seenAt.has(key.kid)) this.seenAt.set(key.kid, isFirst ? (madeAt(key) ?? 0) : now);
    const kids = new Set(this.keys.map(({ kid }) => kid));
    for (const kid of this.seenAt.keys()) if (!kids.has(kid)) this.seenAt.delete(kid);
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
