import { Injectable } from '@nestjs/common';
import { actorId, type Actor } from '@riserbo/contracts';
import { audience, issuer } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import { importJWK, SignJWT } from 'jose';
import { Keys } from './keys.service';

export interface MintedToken {
  token: string;
  expiresAt: Date;
}

/** Mints actors' tokens (ES256, RFC 9068). */
@Injectable()
export class Tokens {
  constructor(
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  async mint(actor: Exclude<Actor, { kind: 'service' }>, life: number): Promise<MintedToken> {
    const key = await this.keys.signing();
    const seconds = Math.floor(this.clock.now().getTime() / 1000);
    const expires = seconds + life / 1000;
    const token = await new SignJWT({ actor })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(actorId(actor))
      .setIssuedAt(seconds)
      .setExpirationTime(expires)
      .sign(await importJWK(key, 'ES256'));
    return { token, expiresAt: new Date(expires * 1000) };
  }
}
