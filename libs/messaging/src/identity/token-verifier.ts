import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Actor } from '@riserbo/contracts';
import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { MESSAGING_CLOCK, type MessagingClock } from '../ports';
import { actorOfToken, audiences } from './actor-of-token';
import { KeyRing, kidOf } from './key-ring';

const MAX_REMEMBERED = 10_000;
interface Verified {
  actor: Actor;
  expiresAt: number;
  kid: string;
}

/** Verifies actor tokens (RFC 9068, ES256) and caches them until they expire or their key is dropped. */
@Injectable()
export class TokenVerifier {
  private readonly known = new LRUCache<string, Verified>({ max: MAX_REMEMBERED });

  constructor(
    private readonly keys: KeyRing,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
  ) {}

  /** @throws Refusal `not_authenticated`; `unavailable` if the keys cannot be loaded */
  async verify(token: string): Promise<Actor> {
    const now = this.clock.now();
    const verified = this.known.get(token);
    if (verified && verified.expiresAt > now.getTime()) {
      await this.keys.keyNamed(verified.kid);
      return verified.actor;
    }
    const { actor, expiresAt } = await this.check(token, now);
    this.known.set(token, { actor, expiresAt, kid: kidOf(token) });
    return actor;
  }

  private async check(token: string, now: Date): Promise<{ actor: Actor; expiresAt: number }> {
    const key = await this.keys.keyOf(token);
    const options = {
      algorithms: ['ES256'],
      audience: audiences,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'iss'],
    };
    const { payload } = await jwtVerify(token, key, options).catch(() => {
      throw new Refusal('not_authenticated');
    });
    return { actor: actorOfToken(token, payload), expiresAt: (payload.exp as number) * 1000 };
  }
}
