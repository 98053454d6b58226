import { Injectable } from '@nestjs/common';
import { clientsMerged } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { advisoryLock } from '../bookings/claims';
import { ClientExistenceCache } from '../bookings/known-clients';

const lead = `
  WITH last AS (
    SELECT coalesce((SELECT client_id FROM client_aliases WHERE company_id = $1 AND merged_id = $3), $3::uuid) AS id
  ), led_on AS (
    UPDATE client_aliases SET client_id = last.id FROM last WHERE company_id = $1 AND client_id = $2
  ), known AS (
    INSERT INTO client_aliases (company_id, merged_id, client_id) SELECT $1, $2, id FROM last ON CONFLICT DO NOTHING
  )
  UPDATE bookings SET client_id = last.id FROM last WHERE company_id = $1 AND client_id = $2`;

/** B12: the bookings of a record that joined another one are that one's, or whose that one has become since. Their times and versions stay. */
@Injectable()
export class ClientsMergedConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly clients: ClientExistenceCache,
  ) {}

  @Handles(clientsMerged)
  async handle({ companyId, payload, ...event }: Received<typeof clientsMerged>): Promise<void> {
    this.clients.forget(companyId, payload.mergedId);
    await this.inbox.once({ ...event, companyId, payload }, async (tx) => {
      await advisoryLock(tx, 'joins');
      await tx.query(lead, [tx.companyId, payload.mergedId, payload.id]);
    });
  }
}
