import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type AnswerOf, type publicKeysCall } from '@riserbo/contracts';
import { decodeProtectedHeader } from 'jose';
import { KEY_SOURCE, MESSAGING_CLOCK, type MessagingClock } from '../ports';

export type PublicKeys = AnswerOf<typeof publicKeysCall>;
export type KeySource = () => Promise<PublicKeys>;

/**
 * The header states what a token is for, so that no token passes as another: an actor's token, a step-up
 * (B8), a pending sign-in (B2).
 */
export type TokenType = 'at+jwt' | 'step-up+jwt' | 'second-factor+jwt';

const knownHeaders = new Set(['alg', 'typ', 'kid']);
const soonest = 5_000;
/** Milliseconds until a key dropped in an emergency is refused, also for tokens verified before. */
const longest = 10_000;

/**
 * Public keys that verify tokens, by `kid`, as published by auth. Refreshed after ten seconds; for an unknown
 * `kid` at most once in five. Known keys stay valid while auth is down.
 */
@Injectable()
export class KeyRing {
  private keys = new Map<string, KeyObject>();
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private fetching?: Promise<void> | undefined;

  constructor(
    @Inject(KEY_SOURCE) private readonly source: KeySource,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
  ) {}

  /**
   * The key named in a token's header. @throws Refusal `not_authenticated`; `unavailable` if the keys cannot
   * be loaded
   */
  async keyOf(token: string, type: TokenType = 'at+jwt'): Promise<KeyObject> {
    return this.keyNamed(kidOf(token, type));
  }

  /** Like `keyOf`, for a token whose header is already parsed; the key may have been dropped since. */
  async keyNamed(kid: string): Promise<KeyObject> {
    const age = Math.abs(this.clock.now().getTime() - this.fetchedAt);
    if (age > longest || (!this.keys.has(kid) && age > soonest)) await this.fetch();
    const key = this.keys.get(kid);
    if (!key) throw new Refusal('not_authenticated');
    return key;
  }

  private fetch(): Promise<void> {
    this.fetching ??= this.source()
      .then((set) => {
        this.keys = new Map(
          set.keys.map((jwk) => [jwk.kid, createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' })]),
        );
        this.fetchedAt = this.clock.now().getTime();
      })
      .catch((error: unknown) => {
        if (this.keys.size === 0) throw error;
        this.fetchedAt = this.clock.now().getTime() - longest + soonest;
      })
      .finally(() => (this.fetching = undefined));
    return this.fetching;
  }
}

/**
 * RFC 8725: the algorithm is fixed, the type is checked, and keys embedded in headers are ignored. @throws
 * Refusal `not_authenticated`
 */
export function kidOf(token: string, type: TokenType = 'at+jwt'): string {
  const header = read(token);
  const fits = header['alg'] === 'ES256' && header['typ'] === type && typeof header['kid'] === 'string';
  if (!fits || Object.keys(header).some((name) => !knownHeaders.has(name)))
    throw new Refusal('not_authenticated');
  return header['kid'] as string;
}

function read(token: string): Record<string, unknown> {
  try {
    return decodeProtectedHeader(token) as Record<string, unknown>;
  } catch {
    throw new Refusal('not_authenticated');
  }
}
