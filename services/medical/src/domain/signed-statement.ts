import { z } from 'zod';

const header = z.strictObject({ alg: z.literal('Ed25519'), kid: z.string(), typ: z.string() });
const key = z.string().max(2200);
const names = {
  vault: z.object({ epoch: z.int(), recipient: key }),
  inbox: z.object({ recipient: key }),
};
const where = { tenant: z.uuid(), seq: z.int() };
/** What the server needs of a roster entry; members verify the rest, and its signature. */
const rosterClaims = z.discriminatedUnion('op', [
  z.object({ ...where, op: z.literal('genesis'), cards: z.array(z.string()).length(2), ...names }),
  z.object({ ...where, op: z.literal('add'), card: z.string() }),
  z.object({ ...where, op: z.literal('revoke'), kid: z.string(), ...names }),
]);
export type RosterClaims = z.infer<typeof rosterClaims>;
const cardClaims = z.object({ tenant: z.uuid(), member: z.uuid() });

/** The claims of a roster entry; undefined for anything else. */
export const rosterClaimsOf = (jws: string): RosterClaims | undefined =>
  claimsOf(jws, 'riserbo-roster+jws', rosterClaims)?.claims;
/** The claims of a card, and the keys it names. */
export const cardClaimsOf = (jws: string) => claimsOf(jws, 'riserbo-card+jws', cardClaims);

function claimsOf<Shape extends z.ZodType>(jws: string, type: string, shape: Shape) {
  const [first = '', second = ''] = jws.split('.');
  const head = header.safeParse(json(first));
  const claims = shape.safeParse(json(second));
  if (!head.success || !claims.success || head.data.typ !== type) return undefined;
  return { kid: head.data.kid, claims: claims.data };
}

function json(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
