import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  clientChanged,
  clientRecorded,
  createClientCall,
  Refusal,
  type AnswerOf,
  type changeClientCall,
  type listClientsCall,
  type RequestOf,
} from '@riserbo/contracts';
import { emit, type Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { before, checkVersion, Clock, encodeCursor, once, Tenants, type Tx } from '@riserbo/runtime';
import { leadsTo } from '../addresses/leads-to';
import { emailKey } from './email-key';

type Client = AnswerOf<typeof createClientCall>;
interface Row extends Omit<Client, 'createdAt'> {
  created_at: Date;
}
const columns = 'id, name, email, phone, locale, created_at, version';
const insert = `
  INSERT INTO clients (company_id, id, status, name, email, email_key, phone, locale, version, created_at)
  VALUES ($1, $2, 'lasting', $3, $4, $5, $6, $7, 1, $8) RETURNING ${columns}`;
const find = `${leadsTo('$2')} SELECT ${columns} FROM clients JOIN led USING (id) WHERE company_id = $1 AND status = 'lasting'`;
const lock = `${find} FOR UPDATE OF clients`;
const update = `
  UPDATE clients SET name = $3, email = $4, email_key = $5, phone = $6, locale = $7, version = version + 1
  WHERE company_id = $1 AND id = $2 RETURNING ${columns}`;
const listed = (condition: string) => `
  SELECT ${columns} FROM clients
  WHERE company_id = $1 AND status = 'lasting' AND (created_at, id) < ($2::timestamptz, $3::uuid) ${condition}
  ORDER BY created_at DESC, id DESC LIMIT $4`;
const newestFirst = listed('');
const atAddress = listed('AND email_key = $5');

/** D1, I1: client records. Every reading leaves an audit row in its own transaction: no row, no answer. */
@Injectable()
export class Records {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** The answer names a person, so a repeated key is told `already_done`: the record is not kept a second time beside the key. */
  create(client: RequestOf<typeof createClientCall>, ask: Ask): Promise<Client> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, createClientCall, client, now, async () => {
        const { name, email = null, phone = null, locale } = client;
        const [row] = await tx.query<Row>(insert, [
          tx.companyId,
          randomUUID(),
          name,
          email,
          emailKey(email),
          phone,
          locale,
          now,
        ]);
        const made = shown(row);
        await audit(tx, { by: ask, action: 'client.create', objectType: 'client', objectId: made.id });
        await emit(tx, clientRecorded, { id: made.id, version: made.version, locale }, now, ask);
        return made;
      }),
    );
  }

  /** @throws Refusal `client_unknown` */
  read(clientId: string, ask: Ask): Promise<Client> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const client = await one(tx, find, clientId);
      await audit(tx, { by: ask, action: 'client.read', objectType: 'client', objectId: client.id });
      return client;
    });
  }

  /** @throws Refusal `client_unknown`, `stale_version`, `if_match_required` */
  change({ clientId: named, ...changes }: RequestOf<typeof changeClientCall>, ask: Ask): Promise<Client> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const before = await one(tx, lock, named);
      const clientId = before.id;
      checkVersion(ask, before.version);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const { name, email, phone, locale }: Client = { ...before, ...given };
      const [row] = await tx.query<Row>(update, [
        tx.companyId,
        clientId,
        name,
        email,
        emailKey(email),
        phone,
        locale,
      ]);
      const after = shown(row);
      await audit(tx, {
        by: ask,
        action: 'client.change',
        objectType: 'client',
        objectId: clientId,
        body: { version: after.version },
      });
      await emit(tx, clientChanged, { id: clientId, version: after.version, locale }, this.clock.now(), ask);
      return after;
    });
  }

  /** Newest first. @throws Refusal `cursor_invalid` */
  list(
    { cursor, limit, email }: RequestOf<typeof listClientsCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof listClientsCall>> {
    const [text, values] = email === undefined ? [newestFirst, []] : [atAddress, [emailKey(email)]];
    const place = before(cursor);
    return this.tenants.transaction(ask.actor, async (tx) => {
      const rows = await tx.query<Row>(text, [tx.companyId, ...place, limit + 1, ...values]);
      await audit(tx, {
        by: ask,
        action: 'client.list',
        objectType: 'client',
        objectId: null,
        body: { count: Math.min(rows.length, limit) },
      });
      const last = rows[limit - 1];
      const next =
        rows.length > limit && last ? { next: encodeCursor([last.created_at.toISOString(), last.id]) } : {};
      return { items: rows.slice(0, limit).map(shown), ...next };
    });
  }
}

async function one(tx: Tx, text: string, clientId: string): Promise<Client> {
  const [row] = await tx.query<Row>(text, [tx.companyId, clientId]);
  return shown(row);
}
/** @throws Refusal `client_unknown` for no row */
function shown(row: Row | undefined): Client {
  if (!row) throw new Refusal('client_unknown');
  const { created_at: createdAt, ...rest } = row;
  return { ...rest, createdAt: createdAt.toISOString() };
}
