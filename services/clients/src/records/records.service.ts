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
import { clients } from './client.entity';
import { emailKey } from './email-key';
import { personOf } from './person';
import { PhonesService } from './phones.service';

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
     ORDER BY created_at DESC, id DESC LIMIT :rows`,
    clients.row(),
  );
const newestFirst = listed('');
const newestAtAddress = listed('AND email_key = :emailKey');

/** D1, I1: client records. Each read is audited in the same transaction. */
@Injectable()
export class RecordsService {
  constructor(private readonly phones: PhonesService) {}

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
    const { name, email = null, locale } = input;
    const fresh = { status: 'lasting', provisionalUntil: null, version: 1, createdAt: now } as const;
    const [id, key] = [randomUUID(), emailKey(email)];
    const countsAs = await personOf(tx, id, key);
    const row = { id, name, email, emailKey: key, phone, locale, countsAs, proven: true, ...fresh };
    clients.add(tx, row);
    tx.emit(clientRecorded, { id: row.id, version: row.version, locale });
    return toWire(row);
  }

  @Serve(readClientCall)
  async read({ tx }: Context<typeof readClientCall>, { clientId }: Input<typeof readClientCall>) {
    return toWire(known(await tx.row(selectClient, { clientId })));
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
    checkVersion(found.version);
    const { email } = changes;
    const key = email === undefined ? {} : { emailKey: emailKey(email) };
    const after = await clients.update(tx, found, { ...changes, ...key, proven: true });
    tx.emit(clientChanged, { id: after.id, version: after.version, locale: after.locale });
    return toWire(after);
  }

  /** Newest first. */
  @Serve(listClientsCall)
  async list(
    { tx }: Context<typeof listClientsCall>,
    { cursor, limit, email }: Input<typeof listClientsCall>,
  ) {
    const [at, id] = before(cursor);
    const page = { at, id, rows: limit + 1 };
    const rows =
      email === undefined
        ? await tx.rows(newestFirst, page)
        : await tx.rows(newestAtAddress, { ...page, emailKey: emailKey(email) });
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.id], toWire);
  }
}

/** @throws Refusal `client_unknown` */
function known<Row>(row: Row | undefined): Row {
  if (!row) throw new Refusal('client_unknown');
  return row;
}
