import { Refusal, type Locale, type RequestOf, type bookSlotCall } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import { notAccepted, type Accepted, type PolicyRequirement, type PolicyVersion } from '../domain/acceptance';

type Accept = RequestOf<typeof bookSlotCall>['accept'];
interface Version extends PolicyVersion {
  locale: Locale;
  hash: string;
}

/** The newest of every kind and language, and whatever else was named. */
const known = `
  SELECT p.id, p.kind, p.locale, p.number, p.hash FROM policies p
  WHERE p.company_id = $1 AND (p.id = ANY ($2::uuid[]) OR NOT EXISTS (
    SELECT FROM policies n WHERE n.company_id = $1 AND n.kind = p.kind AND n.locale = p.locale AND n.number > p.number))
  ORDER BY p.kind, p.locale`;
const keep = `
  INSERT INTO booking_policies (company_id, booking_id, kind, policy_id, number, hash, locale, accepted_at)
  SELECT $1, $2, kind, id, number, hash, locale, CASE WHEN accepted THEN $8::timestamptz END
  FROM unnest($3::text[], $4::uuid[], $5::integer[], $6::text[], $7::text[], $9::boolean[]) AS p (kind, id, number, hash, locale, accepted)`;

/** What goes into a booking: accepted, or only in force. */
export type Kept = Version & { accepted: boolean };

/**
 * What the booking is made under (C5, C7): what was accepted, and the cancellation policy in force also where nobody had to accept it, in the language
 * of what was accepted.
 * @throws Refusal `policies_missing`, `terms_not_accepted`, `terms_outdated`
 */
export async function policiesFor(tx: Tx, accept: Accept, asked: PolicyRequirement): Promise<Kept[]> {
  const accepted = byKind(accept);
  const ids = Object.values(accepted).filter((id) => id !== undefined);
  const versions = await tx.query<Version>(known, [tx.companyId, ids]);
  const no = notAccepted(versions, accepted, asked);
  if (no) throw new Refusal(no.code, [{ path: `accept.${no.kind}Id`, code: no.code }]);
  const agreed = versions
    .filter(({ id, kind }) => id === accepted[kind])
    .map((each) => ({ ...each, accepted: true }));
  if (agreed.some(({ kind }) => kind === 'cancellation')) return agreed;
  const inForce = versions.filter(({ kind }) => kind === 'cancellation');
  const noted = inForce.find(({ locale }) => locale === agreed[0]?.locale) ?? inForce[0];
  return noted ? [...agreed, { ...noted, accepted: false }] : agreed;
}

/** Keeps version, hash, language and time with the booking. */
export function keepPolicies(tx: Tx, bookingId: string, kept: readonly Kept[], now: Date): void {
  if (kept.length === 0) return;
  const column = <Name extends keyof Kept>(name: Name): Kept[Name][] => kept.map((each) => each[name]);
  tx.write(keep, [
    tx.companyId,
    bookingId,
    ...[column('kind'), column('id'), column('number'), column('hash'), column('locale')],
    now,
    column('accepted'),
  ]);
}

function byKind(accept: Accept): Accepted {
  return { terms: accept?.termsId, privacy: accept?.privacyId, cancellation: accept?.cancellationId };
}
