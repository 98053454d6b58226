import { Refusal } from '@riserbo/contracts';
import { jwtVerify, type JWTPayload } from 'jose';
import { issuer, serviceOfKid } from './actor-of-token';
import { kidOf, type KeyRing, type TokenType } from './key-ring';

export interface AuthTokenKind {
  type: Exclude<TokenType, 'at+jwt'>;
  audience: string;
}

/**
 * Claims of a single-purpose token without an actor. Only auth issues them, so service keys in the same set
 * are rejected.
 * @throws Refusal `not_authenticated`; `unavailable` if the keys cannot be loaded
 */
export async function claimsOf(
  token: string,
  { type, audience }: AuthTokenKind,
  keys: KeyRing,
  now: Date,
): Promise<JWTPayload> {
  const ofService = serviceOfKid(kidOf(token, type)) !== undefined;
  if (ofService) throw new Refusal('not_authenticated');
  const options = { algorithms: ['ES256'], issuer, audience, currentDate: now, requiredClaims: ['exp'] };
  const { payload } = await jwtVerify(token, await keys.keyOf(token, type), options).catch(
    (error: unknown) => {
      throw error instanceof Refusal ? error : new Refusal('not_authenticated');
    },
  );
  return payload;
}
