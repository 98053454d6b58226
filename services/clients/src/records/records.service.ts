import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  changeClientCall,
  clientChanged,
  clientRecorded,
  createClientCall,
  listClientsCall,
  readClientCall,
  Refusal,
} from '@riserbo/contracts';
import {
  canonicalClient,
  before,
  pageOf,
  Serve,
  ServeRaw,
  statement,
  toWire,
  type Context,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { clientColumns, clients, type SealedClient } from './client.entity';
import { changedTokens, contactTokens } from './contact-tokens';
import { definedFields, toColumns, toRecord } from './on-wire';
import { personOf } from './person';
import { PhonesService } from './phones.service';
import { requireUnrestricted, restrictedIds } from './restricted';

const findClient = `${canonicalClient}
  SELECT ${clients.list([], 'clients')} FROM clients JOIN canonical USING (id)
  WHERE company_id = :companyId AND status = 'lasting'` as const;
const selectClient = statement(findClient, clients.row());
const selectClientForUpdate = statement(`${findClient} FOR UPDATE OF clients`, clients.row());
const listed = <const Condition extends string>(condition: Condition) =>
  statement(
    `SELECT ${clients.list()} FROM clients
     WHERE company_id = :companyId AND status = 'lasting'
       AND (created_at, id) < (:at::timestamptz, :id::uuid) ${condition}
       AND id NOT IN (${restrictedIds})
     ORDER BY created_at DESC, id DESC LIMIT :rows`,
    clients.row(),
  );
const newestFirst = listed('');
const newestAtAddress = listed('AND email_token = ANY (:emailTokens::bytea[])');

/** D1, I1: client records. Each read is audited in the same transaction. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly keys: CompanyKeysService,
    private readonly phones: PhonesService,
  ) {}

  /**
   * The response names a person, so it is not stored with the key: a repeated key is refused with
   * `already_done`.
   */
  @ServeRaw(createClientCall)
  async create({ actor, act }: RawContext<typeof createClientCall>, input: Input<typeof createClientCall>) {
    const phone = (await this.phones.complete(actor, input.phone)) ?? null;
    return act((context) => this.add(context, input, phone));
  }

  private async add(
    { tx, now }: Context<typeof createClientCall>,
    input: Input<typeof createClientCall>,
    phone: string | null,
  ) {
    const { name, email = null, locale, timeZone = null, notes = null } = input;
    const keys = await this.keys.load(tx);
    const id = randomUUID();
    const countsAs = await personOf(tx, id, keys.tokens('email', email));
    const fresh = { status: 'lasting', provisionalUntil: null, version: 1, createdAt: now } as const;
    const made = { ...fresh, id, name, email, phone, locale, timeZone, notes, countsAs, proven: true };
    const row = { ...made, ...contactTokens(keys, made), ...noRequest };
    clients.add(tx, clientColumns.seal(keys, id, row));
    tx.emit(clientRecorded, { id, version: row.version, locale });
    return toRecord(row);
  }

  @Serve(readClientCall)
  async read({ tx }: Context<typeof readClientCall>, { clientId }: Input<typeof readClientCall>) {
    const found = known(await tx.row(selectClient, { clientId }));
    await requireUnrestricted(tx, clientId);
    return toRecord(clientColumns.open(await this.keys.load(tx), found.id, found));
  }

  @ServeRaw(changeClientCall)
  async change(
    { actor, act }: RawContext<typeof changeClientCall>,
    { phone: typed, ...changes }: Input<typeof changeClientCall>,
  ) {
    const phone = await this.phones.complete(actor, typed);
    return act((context) => this.update(context, { ...changes, ...(phone === undefined ? {} : { phone }) }));
  }

  private async update(
    { tx, checkVersion }: Context<typeof changeClientCall>,
    { clientId, ...changes }: Input<typeof changeClientCall>,
  ) {
    const found = known(await tx.row(selectClientForUpdate, { clientId }));
    await requireUnrestricted(tx, clientId);
    checkVersion(found.version);
    const keys = await this.keys.load(tx);
    const changed = definedFields({ ...toColumns(changes), ...changedTokens(keys, changes), proven: true });
    const after = await clients.update(tx, found, clientColumns.seal(keys, found.id, changed));
    tx.emit(clientChanged, { id: after.id, version: after.version, locale: after.locale });
    return toRecord(clientColumns.open(keys, after.id, after));
  }

  /** Newest first. */
  @Serve(listClientsCall)
  async list(
    { tx }: Context<typeof listClientsCall>,
    { cursor, limit, email }: Input<typeof listClientsCall>,
  ) {
    const [at, id] = before(cursor);
    const page = { at, id, rows: limit + 1 };
    const keys = await this.keys.load(tx);
    const rows =
      email === undefined
        ? await tx.rows(newestFirst, page)
        : await tx.rows(newestAtAddress, { ...page, emailTokens: keys.tokens('email', email) });
    const open = (row: SealedClient) => toWire(clientColumns.open(keys, row.id, row));
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.id], open);
  }
}

const noRequest = { messaging: null, messageEmail: null, messagePhone: null };

/** @throws Refusal `client_unknown` */
function known<Row>(row: Row | undefined): Row {
  if (!row) throw new Refusal('client_unknown');
  return row;
}
