import { Injectable } from '@nestjs/common';
import { actorId, type Actor } from '@riserbo/contracts';
import {
  audience,
  issuer,
  stepUpAudience,
  stepUpLife,
  stepUpType,
  type StepUpClaims,
  type TokenType,
} from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import { importJWK, SignJWT } from 'jose';
import { Keys } from './keys.service';

export interface MintedToken {
  token: string;
  expiresAt: Date;
}

interface Contents {
  type: TokenType;
  audience: string;
  subject: string;
  /** Milliseconds. */
  life: number;
  claims: object;
}

/** Mints tokens (ES256); those of actors in the shape of RFC 9068. */
@Injectable()
export class Tokens {
  constructor(
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  mint(actor: Exclude<Actor, { kind: 'service' }>, life: number): Promise<MintedToken> {
    return this.sign({ type: 'at+jwt', audience, subject: actorId(actor), life, claims: { actor } });
  }

  /** B8: proof of a step-up; the session's own tokens stay as they are, as nothing but this proof is wider than before. */
  mintStepUp(claims: StepUpClaims): Promise<MintedToken> {
    return this.sign({
      type: stepUpType,
      audience: stepUpAudience,
      subject: claims.userId,
      life: stepUpLife,
      claims,
    });
  }

  private async sign({ type, audience: to, subject, life, claims }: Contents): Promise<MintedToken> {
    const key = await this.keys.signing();
    const seconds = Math.floor(this.clock.now().getTime() / 1000);
    const expires = seconds + life / 1000;
    const token = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: type, kid: key.kid })
      .setIssuer(issuer)
      .setAudience(to)
      .setSubject(subject)
      .setIssuedAt(seconds)
      .setExpirationTime(expires)
      .sign(await importJWK(key, 'ES256'));
    return { token, expiresAt: new Date(expires * 1000) };
  }
}
