import { actor, Refusal, type Actor } from '@riserbo/contracts';
import { kidOf } from './key-ring';

export const issuer = 'riserbo';
export const audience = 'riserbo';
/** B12, X33: client tokens have a separate audience, so no other endpoint accepts them. */
export const clientAudience = 'riserbo:client';
/** The token audience for an actor. */
export const audienceOf = ({ kind }: Pick<Actor, 'kind'>): string =>
  kind === 'client' ? clientAudience : audience;
/** Audiences a verifier accepts; `actorOfToken` then checks that it matches the actor. */
export const audiences = [audience, clientAudience];
export const serviceIssuer = (service: string): string => `${issuer}:service:${service}`;

const serviceKid = /^svc-([a-z]+)-/;

/** The service whose key has this `kid`; undefined for keys of auth. */
export const serviceOfKid = (kid: string): string | undefined => serviceKid.exec(kid)?.[1];

/**
 * The actor of a verified token. A service's key can only sign for that service; auth's keys sign for all
 * other actors.
 * @throws Refusal `not_authenticated`
 */
export function actorOfToken(token: string, claims: object): Actor {
  const who = actor.safeParse((claims as { actor?: unknown }).actor);
  if (!who.success) throw new Refusal('not_authenticated');
  const signer = serviceOfKid(kidOf(token));
  const speaksForItself = who.data.kind === 'service' ? signer === who.data.service : signer === undefined;
  if ((claims as { aud?: unknown }).aud !== audienceOf(who.data)) throw new Refusal('not_authenticated');
  const expected = signer === undefined ? issuer : serviceIssuer(signer);
  if (!speaksForItself || (claims as { iss?: unknown }).iss !== expected)
    throw new Refusal('not_authenticated');
  return who.data;
}
