import { Injectable } from '@nestjs/common';
import { actorId, type Actor } from '@riserbo/contracts';
import { audienceOf, issuer, type TokenType } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import { importJWK, SignJWT } from 'jose';
import { KeysService } from './keys.service';

export interface MintedToken {
  token: string;
  expiresAt: Date;
}

/** Signs tokens (ES256). Tokens of actors follow RFC 9068. */
@Injectable()
export class TokensService {
  constructor(
    private readonly keys: KeysService,
    private readonly clock: Clock,
  ) {}

  /** @param life milliseconds */
  mint(actor: Exclude<Actor, { kind: 'service' }>, life: number): Promise<MintedToken> {
    return this.sign({ type: 'at+jwt', audience: audienceOf(actor) }, actorId(actor), life, { actor });
  }

  /** A single-purpose token. @param subject its owner @param life milliseconds */
  async sign(
    kind: { type: TokenType; audience: string },
    subject: string,
    life: number,
    claims: object,
  ): Promise<MintedToken> {
    const key = await this.keys.signing();
    const seconds = Math.floor(this.clock.now().getTime() / 1000);
    const expires = seconds + life / 1000;
    const token = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: kind.type, kid: key.kid })
      .setIssuer(issuer)
      .setAudience(kind.audience)
      .setSubject(subject)
      .setIssuedAt(seconds)
      .setExpirationTime(expires)
      .sign(await importJWK(key, 'ES256'));
    return { token, expiresAt: new Date(expires * 1000) };
  }
}
