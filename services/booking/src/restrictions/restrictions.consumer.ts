import { Injectable } from '@nestjs/common';
import { clientRestricted } from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { Handles, statement, type Tx } from '@riserbo/runtime';

const upsert = statement(
  `INSERT INTO restricted_clients AS known (company_id, client_id, restricted, version)
   VALUES (:companyId, :id, :restricted, :version)
   ON CONFLICT ON CONSTRAINT restricted_clients_pkey DO UPDATE
     SET restricted = excluded.restricted, version = excluded.version WHERE known.version < excluded.version`,
);

/** D3: knows whose bookings stay as they are. */
@Injectable()
export class RestrictionsConsumer {
  @Handles(clientRestricted)
  async keep({ payload }: Received<typeof clientRestricted>, tx: Tx): Promise<void> {
    await tx.rows(upsert, payload);
  }
}
