import { actor, Refusal, type Actor } from '@riserbo/contracts';
import { kidOf } from './key-ring';

export const issuer = 'riserbo';
export const audience = 'riserbo';
/** B12, X33: tokens of clients are for nobody else, by permission and by audience. */
export const clientAudience = 'riserbo:client';
/** Whom the token of an actor is for. */
export const audienceOf = ({ kind }: Pick<Actor, 'kind'>): string =>
  kind === 'client' ? clientAudience : audience;
/** What a verifier takes; `actorOfToken` holds each actor to the own one. */
export const audiences = [audience, clientAudience];
export const serviceIssuer = (service: string): string => `${issuer}:service:${service}`;

const serviceKid = /^svc-([a-z]+)-/;

/** The service whose key has this `kid`; nothing for auth's own keys. */
export const serviceOfKid = (kid: string): string | undefined => serviceKid.exec(kid)?.[1];

/**
 * Who a verified token stands for. A service's key can only speak for that service, and auth's keys for everybody else.
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
