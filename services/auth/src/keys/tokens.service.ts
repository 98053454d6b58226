import { Injectable } from '@nestjs/common';
import { actorId, type Actor } from '@riserbo/contracts';
import { audienceOf, issuer, stepUpToken, type StepUpClaims, type TokenType } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import { importJWK, SignJWT } from 'jose';
import { ticketLife, ticketToken, type TicketClaims } from '../factors/ticket';
import { KeysService } from './keys.service';

export interface MintedToken {
  token: string;
  expiresAt: Date;
}

/** Mints tokens (ES256); those of actors in the shape of RFC 9068. */
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

  /** B8: proof of a step-up; the session's own tokens stay as they are, as nothing but this proof is wider than before. @param life milliseconds */
  mintStepUp(claims: StepUpClaims, life: number): Promise<MintedToken> {
    return this.sign(stepUpToken, claims.userId, life, claims);
  }

  /** B2: a sign-in that waits for its second factor; it opens nothing. */
  mintTicket(claims: TicketClaims): Promise<MintedToken> {
    return this.sign(ticketToken, claims.userId, ticketLife, claims);
  }

  private async sign(
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
