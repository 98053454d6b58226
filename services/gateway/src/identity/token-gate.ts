import { Injectable } from '@nestjs/common';
import { Refusal, type Actor } from '@riserbo/contracts';
import { Strategy, type JwtFromRequestFunction } from 'passport-jwt';
import { actorOfToken, audiences, KeyRing } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import type { FastifyRequest } from 'fastify';

export interface Verified {
  token: string;
  actor: Actor;
  expiresAt: number;
}
const remembered = 10_000;

/** Passport's header extractor takes quadratic time (X48). */
const fromHeader = (request: FastifyRequest): string | null =>
  /^Bearer +([\w.-]{1,8192})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

/**
 * Reads the bearer token with passport-jwt (ES256 only; the key is looked up by `kid` among the published
 * ones) and caches verified tokens until they expire or their key is dropped.
 */
@Injectable()
export class TokenGate {
  private readonly known = new Map<string, Verified>();
  private readonly strategy: Strategy;

  constructor(
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {
    this.strategy = new Strategy(
      {
        jwtFromRequest: fromHeader as unknown as JwtFromRequestFunction,
        secretOrKeyProvider: (_request, token: string, done) => {
          keys.keyOf(token).then(
            (key) => done(null, key as never),
            (error: unknown) => done(error),
          );
        },
        algorithms: ['ES256'],
        audience: audiences,
        // checked below with our clock
        ignoreExpiration: true,
        passReqToCallback: true,
      },
      (request: FastifyRequest, claims: { exp: number }, done: (error: unknown, user?: unknown) => void) => {
        const token = fromHeader(request) as string;
        const expiresAt = claims.exp * 1000;
        if (expiresAt > clock.now().getTime())
          done(null, { token, actor: actorOfToken(token, claims), expiresAt });
        else done(new Refusal('not_authenticated'));
      },
    );
  }

  /** @throws Refusal `not_authenticated`; `unavailable` if the keys cannot be loaded */
  async authenticate(request: FastifyRequest): Promise<Verified> {
    const token = fromHeader(request);
    const verified = token === null ? undefined : this.known.get(token);
    if (verified && verified.expiresAt > this.clock.now().getTime()) {
      await this.keys.keyOf(verified.token);
      return verified;
    }
    const fresh = await this.verify(request);
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(fresh.token, fresh);
    return fresh;
  }

  /** Adapter to Passport's strategy callbacks (success, fail, error). */
  private verify(request: FastifyRequest): Promise<Verified> {
    return new Promise((resolve, reject) => {
      const attempt = Object.create(this.strategy) as Strategy;
      attempt.success = (verified: unknown) => resolve(verified as Verified);
      attempt.fail = (reason: unknown) =>
        reject(reason instanceof Refusal ? reason : new Refusal('not_authenticated'));
      attempt.error = (error: Error) =>
        reject(error instanceof Refusal ? error : new Refusal('not_authenticated'));
      attempt.authenticate(request as never);
    });
  }
}
