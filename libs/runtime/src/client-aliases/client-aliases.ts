import { Inject, Injectable } from '@nestjs/common';
import { clientsMerged } from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { Handles } from '../acts/handles';
import { lockName } from '../migrations/002-former-clients';
import { statement, type Statement } from '../tenants/statement';
import type { Tx } from '../tenants/tx';

/** Moves the rows of one table. */
export type ClientReference = Statement<{ id: unknown; formerIds: unknown }, unknown>;
export const CLIENT_REFERENCES = Symbol('client references');

const lockMerges = statement(
  `SELECT FROM pg_advisory_xact_lock(hashtextextended('merges ' || :companyId::uuid, 0))`,
);
const lockFormer = statement(`
  SELECT FROM (SELECT id FROM unnest(:formerIds::uuid[]) AS id ORDER BY id) AS former,
    LATERAL pg_advisory_xact_lock(${lockName(':companyId::uuid', 'former.id')})`);
/** Keeps a client from being merged until the transaction ends. */
export const lockClient = statement(
  `SELECT FROM pg_advisory_xact_lock_shared(${lockName(':companyId::uuid', ':clientId::uuid')})`,
);
// the trigger of the table follows `id`, if that record was merged since
const insertFormer = statement(`
  INSERT INTO former_clients (company_id, former_id, client_id)
  SELECT :companyId, id, :id::uuid FROM unnest(:formerIds::uuid[]) AS id
  ON CONFLICT ON CONSTRAINT former_clients_pkey DO UPDATE SET client_id = excluded.client_id`);

/** A table with a `client_id` and the trigger `followClient`: its rows move when clients merge. */
export function clientReference(table: string): ClientReference {
  return statement(
    `UPDATE ${table} SET client_id = :id::uuid WHERE company_id = :companyId AND client_id = ANY (:formerIds::uuid[])`,
  ) as ClientReference;
}
const redirectFormer = clientReference('former_clients');

/** @param merged the surviving record, and all ids that now belong to it */
export async function mergeClients(
  tx: Tx,
  { id, formerIds }: { id: string; formerIds: readonly string[] },
  references: readonly ClientReference[] = [],
): Promise<void> {
  tx.send(lockMerges, {});
  await tx.rows(lockFormer, { formerIds });
  for (const each of [insertFormer, redirectFormer, ...references]) tx.send(each, { id, formerIds });
}

/**
 * SQL before a SELECT that joins `canonical` (one row): the surviving record of `:clientId`, or `:clientId`
 * if it was not merged. A subquery in a condition would prevent index use, because row-level security treats
 * it as potentially leaking.
 */
export const canonicalClient = `
  WITH canonical AS MATERIALIZED (
    SELECT coalesce(
      (SELECT f.client_id FROM former_clients f WHERE f.company_id = :companyId AND f.former_id = :clientId::uuid),
      :clientId::uuid) AS id)` as const;

/**
 * B12: knows which client record a merged one became, in every service that names clients. What a row says is
 * resolved by the database (migration 002): the statement that writes it waits for a merge in progress.
 */
@Injectable()
export class ClientAliases {
  constructor(@Inject(CLIENT_REFERENCES) private readonly references: readonly ClientReference[]) {}

  /** Rows of merged records go to the surviving one. Merges may arrive in any order. */
  @Handles(clientsMerged)
  async handle({ payload }: Received<typeof clientsMerged>, tx: Tx): Promise<void> {
    await mergeClients(tx, payload, this.references);
  }
}
