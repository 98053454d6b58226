import { Injectable } from '@nestjs/common';
import {
  clientsMerged,
  joinAddressCall,
  MAX_FORMER_IDS,
  readAddressCall,
  Refusal,
  resolveAddressCall,
} from '@riserbo/contracts';
import { column, mergeClients, Serve, statement, type Context, type Input, type Tx } from '@riserbo/runtime';
import { joining } from '../domain/same-person';
import { clientColumns, clients } from '../records/client.entity';
import { CompanyKeysService } from '../sealing/company-keys.service';

const selectAtAddress = statement(
  `SELECT id AS "clientId", version FROM clients
   WHERE company_id = :companyId AND email_token = ANY (:emailTokens::bytea[]) AND status = 'lasting' ORDER BY created_at, id LIMIT 200`,
  { clientId: column.uuid, ...clients.row(['version']) },
);
const selectUnchangedAddress = statement(
  `SELECT id, email FROM clients WHERE company_id = :companyId AND id = :clientId AND version = :version AND status = 'lasting'`,
  clients.row(['id', 'email']),
);
/** Always includes the account's record, however many are older. */
const selectAtAddressForUpdate = statement(
  `SELECT id, name FROM (
     SELECT id, name, created_at FROM clients
     WHERE company_id = :companyId AND email_token = ANY (:emailTokens::bytea[]) AND status = 'lasting'
     ORDER BY id = :clientId::uuid DESC NULLS LAST, created_at, id LIMIT 200 FOR UPDATE) found
   ORDER BY created_at, id`,
  clients.row(['id', 'name']),
);
const increaseVersion = statement(
  `UPDATE clients SET version = version + 1 WHERE company_id = :companyId AND id = :id RETURNING version`,
  clients.row(['version']),
);
/** Ids that became one of the merged records before. */
const selectFormer = statement(
  `SELECT former_id AS "formerId" FROM former_clients
   WHERE company_id = :companyId AND client_id = ANY (:merged::uuid[])`,
  { formerId: column.uuid },
);
/** The mailbox is verified, so mails to it may name the person. */
const markProven = statement(`UPDATE clients SET proven = true WHERE company_id = :companyId AND id = :id`);
const deleteClients = statement(
  `DELETE FROM clients WHERE company_id = :companyId AND id = ANY (:merged::uuid[])`,
);

/** B12: addresses of client accounts. Auth asks for the client id behind an address. */
@Injectable()
export class AddressesService {
  constructor(private readonly keys: CompanyKeysService) {}

  /** Records at an address, oldest first, so that auth can mail it and identify an account by id. */
  @Serve(resolveAddressCall)
  async resolve({ tx }: Context<typeof resolveAddressCall>, { email }: Input<typeof resolveAddressCall>) {
    const keys = await this.keys.load(tx);
    return { clients: await tx.rows(selectAtAddress, { emailTokens: keys.tokens('email', email) }) };
  }

  /** @throws Refusal `client_unknown` for a record that has no address, or was changed or merged since */
  @Serve(readAddressCall)
  async read({ tx }: Context<typeof readAddressCall>, wish: Input<typeof readAddressCall>) {
    const record = await tx.row(selectUnchangedAddress, wish);
    if (!record || record.email === null) throw new Refusal('client_unknown');
    const keys = await this.keys.load(tx);
    return { email: clientColumns.open(keys, record.id, { email: record.email }).email };
  }

  /** @throws Refusal `client_unknown` if no record has the address (any more) */
  @Serve(joinAddressCall)
  async join({ tx }: Context<typeof joinAddressCall>, { email, clientId }: Input<typeof joinAddressCall>) {
    const keys = await this.keys.load(tx);
    const emailTokens = keys.tokens('email', email);
    const found = await tx.rows(selectAtAddressForUpdate, { emailTokens, clientId });
    const records = found.map((each) => clientColumns.open(keys, each.id, each));
    const decided = joining(records, clientId);
    if (!decided) throw new Refusal('client_unknown');
    tx.send(markProven, { id: decided.stays.id });
    if (decided.joins.length > 0)
      await merge(
        tx,
        decided.joins.map(({ id }) => id),
        decided.stays.id,
      );
    return { clientId: decided.stays.id, merged: decided.joins.length };
  }
}

async function merge(tx: Tx, merged: string[], into: string): Promise<void> {
  const before = await tx.rows(selectFormer, { merged });
  tx.send(deleteClients, { merged });
  for (const mergedId of merged)
    tx.audit({ action: 'client.merge', objectType: 'client', objectId: into, body: { mergedId } });
  // former ids of merged records too, so that consumers converge in whatever order events arrive
  const former = [...merged, ...before.map(({ formerId }) => formerId)];
  await mergeClients(tx, { id: into, formerIds: former });
  for (let from = 0; from < former.length; from += MAX_FORMER_IDS) {
    const formerIds = former.slice(from, from + MAX_FORMER_IDS);
    const kept = await tx.row(increaseVersion, { id: into });
    tx.emit(clientsMerged, { id: into, version: kept?.version ?? 1, formerIds });
  }
}
