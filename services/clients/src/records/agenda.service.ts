import { Injectable } from '@nestjs/common';
import { listAgendaClientsCall } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input } from '@riserbo/runtime';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { clientColumns, clients } from './client.entity';
import { restrictedIds } from './restricted';

const nameColumns = ['id', 'name'] as const;
// like `canonicalClient`, for many ids
const selectNames = statement(
  `WITH canonical AS MATERIALIZED (
     SELECT named.id AS named, coalesce(a.client_id, named.id) AS id
     FROM unnest(:clientIds::uuid[]) AS named (id)
     LEFT JOIN former_clients a ON a.company_id = :companyId AND a.former_id = named.id)
   SELECT canonical.named AS "clientId", ${clients.list(nameColumns, 'clients')}
   FROM clients JOIN canonical USING (id)
   WHERE company_id = :companyId AND status = 'lasting' AND id NOT IN (${restrictedIds})`,
  { clientId: column.uuid, ...clients.row(nameColumns) },
);

/** J4: names for a screen of bookings, in one statement. */
@Injectable()
export class AgendaService {
  constructor(private readonly keys: CompanyKeysService) {}

  @Serve(listAgendaClientsCall)
  async list(
    { tx }: Context<typeof listAgendaClientsCall>,
    { clientIds }: Input<typeof listAgendaClientsCall>,
  ) {
    const [keys, rows] = [await this.keys.load(tx), await tx.rows(selectNames, { clientIds })];
    return {
      items: rows.map((row) => ({ id: row.clientId, name: clientColumns.open(keys, row.id, row).name })),
    };
  }
}
