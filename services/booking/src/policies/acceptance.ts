import { Refusal, type RequestOf, type bookSlotCall } from '@riserbo/contracts';
import { statement, type TableRow, type Tx } from '@riserbo/runtime';
import { notAccepted, type Accepted, type PolicyRequirement } from '../domain/acceptance';
import { policies, type PolicyEntity } from './policy.entities';

type Accept = RequestOf<typeof bookSlotCall>['accept'];
type Version = TableRow<PolicyEntity>;

/** The newest of every kind and language, and those named. */
const selectVersions = statement(
  `SELECT ${policies.list([], 'p')} FROM policies p
   WHERE p.company_id = :companyId AND (p.id = ANY (:ids::uuid[]) OR NOT EXISTS (
     SELECT FROM policies n
     WHERE n.company_id = :companyId AND n.kind = p.kind AND n.locale = p.locale AND n.number > p.number))
   ORDER BY p.kind, p.locale`,
  policies.row(),
);
const insertKept = statement(`
  INSERT INTO booking_policies (company_id, booking_id, kind, policy_id, number, hash, locale, accepted_at)
  SELECT :companyId, :bookingId, kind, id, number, hash, locale, CASE WHEN accepted THEN :now::timestamptz END
  FROM unnest(:kind::text[], :id::uuid[], :number::integer[], :hash::text[], :locale::text[], :accepted::boolean[])
    AS p (kind, id, number, hash, locale, accepted)`);

/** A policy stored with a booking: accepted, or only in force. */
export type Kept = Version & { accepted: boolean };

/**
 * The policies a booking is made under (C5, C7): the accepted ones, and the cancellation policy in force even
 * if it did not have to be accepted, in the language of the accepted ones.
 * @throws Refusal `policies_missing`, `terms_not_accepted`, `terms_outdated`
 */
export async function policiesFor(tx: Tx, accept: Accept, asked: PolicyRequirement): Promise<Kept[]> {
  const accepted = byKind(accept);
  const ids = Object.values(accepted).filter((id) => id !== undefined);
  const versions = await tx.rows(selectVersions, { ids });
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

/** Stores version, hash, language and time with the booking. */
export function keepPolicies(tx: Tx, bookingId: string, kept: readonly Kept[], now: Date): void {
  if (kept.length === 0) return;
  const all = <Name extends keyof Kept>(name: Name): Kept[Name][] => kept.map((each) => each[name]);
  const columns = { kind: all('kind'), id: all('id'), number: all('number'), hash: all('hash') };
  tx.send(insertKept, { bookingId, now, ...columns, locale: all('locale'), accepted: all('accepted') });
}

function byKind(accept: Accept): Accepted {
  return { terms: accept?.termsId, privacy: accept?.privacyId, cancellation: accept?.cancellationId };
}
