import { statement, type Tx } from '@riserbo/runtime';
import { clients } from './client.entity';

/**
 * SQL of the id under which all records at an address count as one person: that of the oldest, even if
 * deleted since; `:clientId` if there is no other.
 */
export const personAtAddress = `
  coalesce((SELECT coalesce(c.counts_as, c.id) FROM clients c WHERE c.company_id = :companyId AND c.email_token = ANY (:emailTokens::bytea[])
    ORDER BY c.created_at, c.id LIMIT 1), :clientId::uuid)` as const;

const selectPerson = statement(`SELECT ${personAtAddress} AS "countsAs"`, clients.row(['countsAs']));
const lock = statement(
  `SELECT pg_advisory_xact_lock(hashtextextended(:companyId::uuid || ' address ' || :token::text, 0)) AS locked`,
  { locked: { type: 'void' } },
);

/**
 * Prevents new records at the address until the transaction ends. Send it before the statement with
 * `personAtAddress`. @param emailTokens of one address
 */
export async function lockAddress(tx: Tx, emailTokens: readonly Buffer[]): Promise<void> {
  const oldest = emailTokens.at(-1);
  if (oldest) await tx.rows(lock, { token: oldest.toString('hex') });
}

/** The id a new record counts as, under the address lock. */
export async function personOf(tx: Tx, clientId: string, emailTokens: readonly Buffer[]): Promise<string> {
  const [, person] = await Promise.all([
    lockAddress(tx, emailTokens),
    tx.row(selectPerson, { clientId, emailTokens }),
  ]);
  return person?.countsAs ?? clientId;
}
