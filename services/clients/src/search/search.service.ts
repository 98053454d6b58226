import { Injectable } from '@nestjs/common';
import { e164, Refusal, searchClientsCall } from '@riserbo/contracts';
import { ServeRaw, statement, toWire, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { clientColumns, clients } from '../records/client.entity';
import { PhonesService } from '../records/phones.service';
import type { CompanyKeys, TokenKind } from '../sealing/company-keys';
import { restrictedIds } from '../records/restricted';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { searchNames, type Place } from './name-search';

const MAX_AT_ADDRESS = 200;
const byToken = <const Column extends 'email_token' | 'phone_token'>(column: Column) =>
  statement(
    `SELECT ${clients.list()} FROM clients
     WHERE company_id = :companyId AND status = 'lasting' AND ${column} = ANY (:tokens::bytea[])
       AND id NOT IN (${restrictedIds})
     ORDER BY created_at DESC, id DESC LIMIT ${MAX_AT_ADDRESS}`,
    clients.row(),
  );
const selectAtEmail = byToken('email_token');
const selectAtPhone = byToken('phone_token');
const CURSOR = { row: 'search', column: 'cursor' };

/** D1, D9: finds clients by the beginnings of their names, by e-mail address or by phone number. */
@Injectable()
export class SearchService {
  constructor(
    private readonly keys: CompanyKeysService,
    private readonly phones: PhonesService,
  ) {}

  @ServeRaw(searchClientsCall)
  async search({ actor, act }: RawContext<typeof searchClientsCall>, input: Input<typeof searchClientsCall>) {
    const { text } = input;
    // before the transaction, whose first statement decides what the search sees
    const keys = await this.keys.find(actor.companyId);
    if (!keys) return act(() => Promise.resolve({ items: [], incomplete: false }));
    if (text.includes('@')) return act(({ tx }) => withToken(tx, keys, 'email', text));
    if (!/^\+?[\d ()./-]{4,}$/.test(text)) return act(({ tx }) => named(tx, keys, input));
    const phone = e164(text) ?? (await this.phones.complete(actor, text).catch(() => text));
    return act(({ tx }) => withToken(tx, keys, 'phone', phone ?? text));
  }
}

async function withToken(tx: Tx, keys: CompanyKeys, kind: TokenKind, text: string) {
  const tokens = keys.tokens(kind, text);
  const rows = await tx.rows(kind === 'email' ? selectAtEmail : selectAtPhone, { tokens });
  return { items: rows.map((row) => toWire(clientColumns.open(keys, row.id, row))), incomplete: false };
}

async function named(tx: Tx, keys: CompanyKeys, { text, limit, cursor }: Input<typeof searchClientsCall>) {
  const after = cursor === undefined ? undefined : placeIn(keys, cursor);
  const { found, next, isIncomplete } = await searchNames(tx, keys, { text, limit, after });
  const items = found.map(({ client }) => toWire(client));
  return { items, ...(next && { next: cursorOf(keys, next) }), incomplete: isIncomplete };
}

/** Sealed, because it holds a name, and cursors are in logs. */
const cursorOf = (keys: CompanyKeys, { word, key }: Place): string =>
  keys.seal(JSON.stringify([word, key]), CURSOR).toString('base64url');

/** @throws Refusal `cursor_invalid` */
function placeIn(keys: CompanyKeys, cursor: string): Place {
  try {
    const [word, key] = JSON.parse(keys.open(Buffer.from(cursor, 'base64url'), CURSOR)) as [string, string];
    return { word, key };
  } catch {
    throw new Refusal('cursor_invalid');
  }
}
