import { Inject, Injectable } from '@nestjs/common';
import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { MESSAGING_CLOCK, SERVICE_KEY, SERVICE_NAME, type MessagingClock, type ServiceName } from '../ports';
import { audience, serviceIssuer } from './actor-of-token';

const life = 300_000;
const margin = 60_000;
const remembered = 10_000;

/**
 * Issues tokens with which a service calls for itself, for one company or for none; each is reused for four
 * minutes.
 */
@Injectable()
export class ServiceTokens {
  private readonly made = new Map<string, { token: Promise<string>; until: number }>();
  private key?: Promise<CryptoKey | Uint8Array>;

  constructor(
    @Inject(SERVICE_NAME) private readonly service: ServiceName,
    @Inject(SERVICE_KEY) private readonly jwk: JWK,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
  ) {}

  tokenFor(companyId?: string): Promise<string> {
    const now = this.clock.now().getTime();
    const known = this.made.get(companyId ?? '');
    if (known && known.until > now) return known.token;
    if (this.made.size >= remembered) this.made.clear();
    const token = this.mint(companyId, now);
    this.made.set(companyId ?? '', { token, until: now + life - margin });
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
      .setExpirationTime(Math.floor((now + life) / 1000))
      .sign(await this.key);
  }
}
