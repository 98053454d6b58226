import { Injectable } from '@nestjs/common';
import {
  clientsMerged,
  Refusal,
  type AnswerOf,
  type joinAddressCall,
  type RequestOf,
  type resolveAddressCall,
} from '@riserbo/contracts';
import { emit, type Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { joining, type AtAddress } from '../domain/same-person';
import { emailKey } from '../records/email-key';

interface Row extends AtAddress {
  locale: 'en' | 'it';
}
const atAddress = `
  SELECT id, name, locale FROM clients WHERE company_id = $1 AND email_key = $2 AND status = 'lasting' ORDER BY created_at, id LIMIT 200`;
/** The account's record is among them, however many are older. */
const atAddressLocked = `
  SELECT id, name FROM (
    SELECT id, name, created_at FROM clients WHERE company_id = $1 AND email_key = $2 AND status = 'lasting'
    ORDER BY id = $3 DESC NULLS LAST, created_at, id LIMIT 200 FOR UPDATE) found
  ORDER BY created_at, id`;
const grow = `UPDATE clients SET version = version + 1 WHERE company_id = $1 AND id = $2 RETURNING version`;
const alias = `INSERT INTO client_aliases (company_id, merged_id, client_id, merged_at) VALUES ($1, $2, $3, $4)`;
/** What joined the joining record before leads on to where that goes. */
const leadOn = `UPDATE client_aliases SET client_id = $3 WHERE company_id = $1 AND client_id = $2 RETURNING merged_id AS id`;
const drop = `DELETE FROM clients WHERE company_id = $1 AND id = $2`;

/** B12: the address of a client's account lives here; auth asks for the id behind it. */
@Injectable()
export class Addresses {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** The records at an address, oldest first, so that auth can write to it and knows an account by its id. */
  async resolve(email: string, ask: Ask): Promise<AnswerOf<typeof resolveAddressCall>> {
    const rows = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query<Row>(atAddress, [tx.companyId, emailKey(email)]),
    );
    return { clients: rows.map(({ id, name, locale }) => ({ clientId: id, name, locale })) };
  }

  /** @throws Refusal `client_unknown` when there is no record at the address (any more) */
  join(
    { email, clientId }: RequestOf<typeof joinAddressCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof joinAddressCall>> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const records = await tx.query<AtAddress>(atAddressLocked, [tx.companyId, emailKey(email), clientId]);
      const decided = joining(records, clientId);
      if (!decided) throw new Refusal('client_unknown');
      for (const each of decided.joins) await this.merge(tx, each.id, decided.stays.id, ask);
      return { clientId: decided.stays.id, merged: decided.joins.length };
    });
  }

  private async merge(tx: Tx, mergedId: string, intoId: string, ask: Ask): Promise<void> {
    const now = this.clock.now();
    const ledHere = await tx.query<{ id: string }>(leadOn, [tx.companyId, mergedId, intoId]);
    await tx.query(drop, [tx.companyId, mergedId]);
    await tx.query(alias, [tx.companyId, mergedId, intoId, now]);
    const [grown] = await tx.query<{ version: number }>(grow, [tx.companyId, intoId]);
    await audit(tx, {
      by: ask,
      action: 'client.merge',
      objectType: 'client',
      objectId: intoId,
      body: { mergedId },
    });
    // each id that leads here now is told of by itself: whoever hears of two joins in the wrong order ends with the same
    for (const { id } of [{ id: mergedId }, ...ledHere])
      await emit(tx, clientsMerged, { id: intoId, version: grown?.version ?? 1, mergedId: id }, now, ask);
  }
}
