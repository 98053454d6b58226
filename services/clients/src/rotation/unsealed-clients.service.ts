import { Injectable, type OnModuleInit } from '@nestjs/common';
import { column, statement, Tenants, type Tx } from '@riserbo/runtime';
import { clientColumns } from '../records/client.entity';
import { contactTokens } from '../records/contact-tokens';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { unsealedClients } from './unsealed-client.entity';

const BATCH_SIZE = 500;
const selectCompanies = statement('SELECT DISTINCT company_id AS "companyId" FROM unsealed_clients', {
  companyId: column.uuid,
});
const selectBatch = statement(
  `SELECT ${unsealedClients.list()} FROM unsealed_clients
   WHERE company_id = :companyId ORDER BY id LIMIT ${BATCH_SIZE} FOR UPDATE`,
  unsealedClients.row(),
);
const sealClient = statement(
  `UPDATE clients SET name = :name, email = :email, phone = :phone, email_token = :emailToken,
     phone_token = :phoneToken
   WHERE company_id = :companyId AND id = :id`,
);
const deleteBatch = statement(
  'DELETE FROM unsealed_clients WHERE company_id = :companyId AND id = ANY (:ids::uuid[])',
);

/** D9: seals rows from before an update, before the service answers its first call. */
@Injectable()
export class UnsealedClientsService implements OnModuleInit {
  constructor(
    private readonly tenants: Tenants,
    private readonly keys: CompanyKeysService,
  ) {}

  async onModuleInit(): Promise<void> {
    for (const { companyId } of await this.tenants.system((tx) => tx.rows(selectCompanies, {})))
      while (await this.tenants.transaction({ companyId }, (tx) => this.sealBatch(tx)));
  }

  /** @returns whether there may be more */
  private async sealBatch(tx: Tx): Promise<boolean> {
    const keys = await this.keys.load(tx);
    const batch = await tx.rows(selectBatch, {});
    for (const { id, ...contact } of batch) {
      const tokens = contactTokens(keys, contact);
      tx.send(sealClient, { id, ...clientColumns.seal(keys, id, contact), ...tokens });
    }
    tx.send(deleteBatch, { ids: batch.map(({ id }) => id) });
    return batch.length === BATCH_SIZE;
  }
}
