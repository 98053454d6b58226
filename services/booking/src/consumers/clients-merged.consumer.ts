import { Injectable } from '@nestjs/common';
import { clientsMerged } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { KnownClients } from '../bookings/known-clients';

const pointTo = `UPDATE bookings SET client_id = $3 WHERE company_id = $1 AND client_id = $2`;

/** B12: the bookings of a record that joined another one are that one's. Their times and versions stay. */
@Injectable()
export class ClientsMergedConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly clients: KnownClients,
  ) {}

  @Handles(clientsMerged)
  async handle({ companyId, payload, ...event }: Received<typeof clientsMerged>): Promise<void> {
    this.clients.forget(companyId, payload.mergedId);
    await this.inbox.once({ ...event, companyId, payload }, async (tx) => {
      await tx.query(pointTo, [tx.companyId, payload.mergedId, payload.id]);
    });
  }
}
