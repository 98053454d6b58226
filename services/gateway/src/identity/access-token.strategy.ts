import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Refusal, type Actor } from '@riserbo/contracts';
import { actorOfToken, audiences, kidOf, KeyRing } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import type { FastifyRequest } from 'fastify';
import { Strategy, type JwtFromRequestFunction } from 'passport-jwt';

export interface Verified {
  token: string;
  actor: Actor;
  /** Milliseconds since 1970. */
  expiresAt: number;
  kid: string;
}

/** The bearer token, or null. Passport's header extractor takes quadratic time (X48). */
export const bearerOf = (request: Pick<FastifyRequest, 'headers'>): string | null =>
  /^Bearer +([\w.-]{1,8192})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

/**
 * Verifies access tokens with passport-jwt: ES256 only, with the published key its header names, for a known
 * audience, and before they expire by our clock. `TokenGate` calls it for the routes that need a token, since
 * routes come from contracts and not from guarded controllers.
 */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'access-token') {
  constructor(
    keys: KeyRing,
    private readonly clock: Clock,
  ) {
    super({
      jwtFromRequest: bearerOf as unknown as JwtFromRequestFunction,
      secretOrKeyProvider: (_request, token: string, done) => {
        keys.keyOf(token).then(
          (key) => done(null, key as never),
          (error: unknown) => done(error),
        );
      },
      algorithms: ['ES256'],
      audience: audiences,
      // passport-jwt would ask the machine's clock
      ignoreExpiration: true,
      passReqToCallback: true,
    });
  }

  /** @throws Refusal `not_authenticated` */
  validate(request: FastifyRequest, claims: { exp: number }): Verified {
    const [token, expiresAt] = [bearerOf(request) ?? '', claims.exp * 1000];
    if (!(expiresAt > this.clock.now().getTime())) throw new Refusal('not_authenticated');
    return { token, actor: actorOfToken(token, claims), expiresAt, kid: kidOf(token) };
  }

  /** Registers nowhere: several gateways can run in one process, each with separate keys and clock. */
  getPassportInstance(): { use(): void } {
    return { use: () => undefined };
  }
}
