import { Refusal } from '@riserbo/contracts';
import { canonicalClient, statement, type Tx } from '@riserbo/runtime';
import { clients } from './client.entity';

const selectLasting = statement(
  `${canonicalClient} SELECT clients.id FROM clients JOIN canonical USING (id)
   WHERE company_id = :companyId AND status = 'lasting'`,
  clients.row(['id']),
);

/** The surviving record of an id. @throws Refusal `client_unknown` */
export async function canonicalId(tx: Tx, clientId: string): Promise<string> {
  const found = await tx.row(selectLasting, { clientId });
  if (!found) throw new Refusal('client_unknown');
  return found.id;
}
