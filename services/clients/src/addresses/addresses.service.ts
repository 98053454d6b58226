import { Injectable } from '@nestjs/common';
import { joinAddressCall, readAddressCall, Refusal, resolveAddressCall } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input } from '@riserbo/runtime';
import { joining } from '../domain/same-person';
import { clientColumns, clients } from '../records/client.entity';
import { mergeRecords } from '../records/merge-records';
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
/** The mailbox is verified, so mails to it may name the person. */
const markProven = statement(`UPDATE clients SET proven = true WHERE company_id = :companyId AND id = :id`);

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
    const merged = decided.joins.map(({ id }) => id);
    for (const mergedId of merged)
      tx.audit({
        action: 'client.merge',
        objectType: 'client',
        objectId: decided.stays.id,
        body: { mergedId },
      });
    if (merged.length > 0) await mergeRecords(tx, merged, decided.stays.id);
    return { clientId: decided.stays.id, merged: decided.joins.length };
  }
}
