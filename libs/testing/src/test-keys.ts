import { randomBytes } from 'node:crypto';
import {
  services,
  type Actor,
  type ClientActor,
  type MemberActor,
  type StepUpPurpose,
} from '@riserbo/contracts';
import {
  audienceOf,
  issuer,
  serviceIssuer,
  stepUpLife,
  stepUpToken,
  type PublicKeys,
  type ClientStepUpClaims,
  type StepUpClaims,
} from '@riserbo/messaging';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

interface TestKey {
  privateKey: CryptoKey;
  jwk: JWK & { kid: string };
  published: PublicKeys['keys'][number];
}
/** Test keys in place of auth's, and tokens for any actor. */
export interface TestKeys {
  published: PublicKeys;
  /** Private key of a service. */
  of(service: string): JWK & { kid: string };
  tokenOf(actor: Actor, now: Date): Promise<string>;
  /** A step-up token as auth issues it (B8). */
  stepUpOf(
    actor: MemberActor | ClientActor,
    purpose: StepUpPurpose,
    now: Date,
    more?: Partial<StepUpClaims>,
  ): Promise<string>;
}

export async function testKeys(): Promise<TestKeys> {
  const auth = await makeKey('auth-test');
  const own = new Map<string, TestKey>();
  for (const service of services)
    own.set(service, await makeKey(`svc-${service}-${randomBytes(4).toString('hex')}`));
  const keyOf = (service: string) => own.get(service) as TestKey;
  const made = new Map<string, Promise<string>>();
  return {
    published: { keys: [auth, ...own.values()].map(({ published }) => published) },
    of: (service) => keyOf(service).jwk,
    tokenOf(actor, now) {
      const name = JSON.stringify([actor, now.getTime()]);
      const [key, by] =
        actor.kind === 'service' ? [keyOf(actor.service), serviceIssuer(actor.service)] : [auth, issuer];
      const token = made.get(name) ?? sign(actor, key, by, now);
      made.set(name, token);
      return token;
    },
    stepUpOf({ companyId, sessionId, ...actor }, purpose, now, more = {}) {
      const bound = { companyId, sessionId, purpose };
      if (actor.kind === 'client') return signStepUp({ ...bound, clientId: actor.clientId }, auth, now);
      return signStepUp({ ...bound, userId: actor.userId, factorsVersion: 1, ...more }, auth, now);
    },
  };
}

async function makeKey(kid: string): Promise<TestKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid };
  const { x = '', y = '' } = jwk;
  return { privateKey, jwk, published: { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' } };
}

function signStepUp(
  claims: StepUpClaims | ClientStepUpClaims,
  { privateKey, jwk }: TestKey,
  now: Date,
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: stepUpToken.type, kid: jwk.kid })
    .setIssuer(issuer)
    .setAudience(stepUpToken.audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + stepUpLife(claims.purpose, 'hourly') / 1000)
    .sign(privateKey);
}

function sign(actor: Actor, { privateKey, jwk }: TestKey, by: string, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ actor })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwk.kid })
    .setIssuer(by)
    .setAudience(audienceOf(actor))
    .setSubject('test')
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 300)
    .sign(privateKey);
}
