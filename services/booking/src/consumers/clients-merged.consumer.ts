import { Injectable } from '@nestjs/common';
import { clientsMerged } from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { Handles, statement, type Tx } from '@riserbo/runtime';
import { advisoryLock } from '../claims/claims';
import { ClientExistenceCache } from '../bookings/client-existence';

const mergeClients = statement(`
  WITH canonical AS (
    SELECT coalesce((SELECT client_id FROM client_aliases WHERE company_id = :companyId AND merged_id = :id), :id::uuid) AS id
  ), redirected AS (
    UPDATE client_aliases SET client_id = canonical.id FROM canonical WHERE company_id = :companyId AND client_id = :mergedId
  ), known AS (
    INSERT INTO client_aliases (company_id, merged_id, client_id) SELECT :companyId, :mergedId, id FROM canonical ON CONFLICT DO NOTHING
  )
  UPDATE bookings SET client_id = canonical.id FROM canonical WHERE company_id = :companyId AND client_id = :mergedId`);

/** B12: bookings of a merged record go to the canonical client. Their times and versions do not change. */
@Injectable()
export class ClientsMergedConsumer {
  constructor(private readonly clients: ClientExistenceCache) {}

  @Handles(clientsMerged)
  async handle({ payload: { id, formerIds } }: Received<typeof clientsMerged>, tx: Tx): Promise<void> {
    for (const mergedId of formerIds) this.clients.forget(tx.companyId, mergedId);
    await advisoryLock(tx, 'joins');
    for (const mergedId of formerIds) await tx.rows(mergeClients, { id, mergedId });
  }
}
