import { Refusal } from '@riserbo/contracts';
import { jwtVerify, type JWTPayload } from 'jose';
import { issuer, serviceOfKid } from './actor-of-token';
import { kidOf, type KeyRing, type TokenType } from './key-ring';

export interface AuthTokenKind {
  type: Exclude<TokenType, 'at+jwt'>;
  audience: string;
}

/**
 * The claims of a token that is for one thing and stands for no actor. Auth alone makes them: the services' keys, which are in the same set, do not count.
 * @throws Refusal `not_authenticated`; `unavailable` when the keys cannot be had
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
