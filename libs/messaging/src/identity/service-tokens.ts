import { Inject, Injectable } from '@nestjs/common';
import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import { MESSAGING_CLOCK, SERVICE_KEY, SERVICE_NAME, type MessagingClock, type ServiceName } from '../ports';
import { audience, serviceIssuer } from './actor-of-token';

const LIFE_MS = 300_000;
const MARGIN_MS = 60_000;
const MAX_REMEMBERED = 10_000;

/**
 * Issues tokens with which a service calls for itself, for one company or for none; each is reused for four
 * minutes.
 */
@Injectable()
export class ServiceTokens {
  private readonly made: LRUCache<string, Promise<string>>;
  private key?: Promise<CryptoKey | Uint8Array>;

  constructor(
    @Inject(SERVICE_NAME) private readonly service: ServiceName,
    @Inject(SERVICE_KEY) private readonly jwk: JWK,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
  ) {
    const perf = { now: () => clock.now().getTime() };
    this.made = new LRUCache({ max: MAX_REMEMBERED, ttl: LIFE_MS - MARGIN_MS, ttlResolution: 0, perf });
  }

  tokenFor(companyId?: string): Promise<string> {
    const known = this.made.get(companyId ?? '');
    if (known) return known;
    const token = this.mint(companyId, this.clock.now().getTime());
    this.made.set(companyId ?? '', token);
    return token;
  }

  private async mint(companyId: string | undefined, now: number): Promise<string> {
    this.key ??= importJWK(this.jwk, 'ES256');
    const actor = {
      kind: 'service',
      service: this.service,
      ...(companyId === undefined ? {} : { companyId }),
    };
    return new SignJWT({ actor })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: this.jwk.kid as string })
      .setIssuer(serviceIssuer(this.service))
      .setAudience(audience)
      .setSubject(this.service)
      .setIssuedAt(Math.floor(now / 1000))
      .setExpirationTime(Math.floor((now + LIFE_MS) / 1000))
      .sign(await this.key);
  }
}
