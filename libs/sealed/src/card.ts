import * as z from 'zod/mini';
import { fromBase64url } from './encoding';
import { SealedError } from './errors';
import { read, sign } from './jws';
import { roles } from './key-file';
import { kidOf, type MemberKeys } from './keys';
import { suiteOf } from './age';
import { hash, id, parse, recipient } from './shapes';

const claims = z.strictObject({
  v: z.literal(1),
  tenant: id,
  member: id,
  role: z.enum(roles),
  suite: z.enum(['x25519', 'hybrid']),
  enc: recipient,
  sig: hash,
});
/** A member's public keys, self-signed: a person cannot present keys they do not have. */
export type Card = z.infer<typeof claims> & { readonly kid: string };

export function issueCard(about: Pick<Card, 'tenant' | 'member' | 'role'>, keys: MemberKeys): string {
  const { tenant, member, role } = about;
  const card = { v: 1, tenant, member, role, suite: keys.suite, enc: keys.recipient, sig: keys.signing };
  return sign('card', card, keys);
}

/** @throws SealedError `claims_invalid`, `signature_invalid` */
export function readCard(jws: string, tenant: string): Card {
  const unverified = read('card', jws);
  const card = parse(claims, unverified.claims);
  const fits =
    card.tenant === tenant &&
    card.suite === suiteOf(card.enc) &&
    unverified.kid === kidOf(card.enc, card.sig);
  if (!fits) throw new SealedError('claims_invalid');
  unverified.verify(fromBase64url(card.sig));
  return { ...card, kid: unverified.kid };
}
