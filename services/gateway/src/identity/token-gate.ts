import { Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { KeyRing } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { AccessTokenStrategy, bearerOf, type Verified } from './access-token.strategy';

const MAX_REMEMBERED = 10_000;

/** Authenticates requests, and caches verified tokens until they expire or their key is dropped. */
@Injectable()
export class TokenGate {
  private readonly known = new LRUCache<string, Verified>({ max: MAX_REMEMBERED });

  constructor(
    private readonly strategy: AccessTokenStrategy,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `not_authenticated`; `unavailable` if the keys cannot be loaded */
  async authenticate(request: Pick<FastifyRequest, 'headers'>): Promise<Verified> {
    const token = bearerOf(request);
    const verified = token === null ? undefined : this.known.get(token);
    if (verified && verified.expiresAt > this.clock.now().getTime()) {
      await this.keys.keyNamed(verified.kid);
      return verified;
    }
    const fresh = await this.verify(request);
    this.known.set(fresh.token, fresh);
    return fresh;
  }

  /** Adapter to Passport's strategy callbacks (success, fail, error). */
  private verify(request: Pick<FastifyRequest, 'headers'>): Promise<Verified> {
    return new Promise((resolve, reject) => {
      const refuse = (reason: unknown) =>
        reject(reason instanceof Refusal ? reason : new Refusal('not_authenticated'));
      const attempt = Object.create(this.strategy) as AccessTokenStrategy;
      attempt.success = (verified: unknown) => resolve(verified as Verified);
      attempt.fail = refuse;
      attempt.error = refuse;
      attempt.authenticate(request as never);
    });
  }
}
