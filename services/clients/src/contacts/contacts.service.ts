import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  bookedClientsCall,
  clientRecorded,
  Refusal,
  stageContactCall,
  type AnswerOf,
  type bookingConfirmed,
  type bookingRequested,
  type readContactsCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Calls, emit, Inbox, type Ask, type Received } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, onceInOne, Tenants } from '@riserbo/runtime';
import { emailKey } from '../records/email-key';

export type BookingMade = Received<typeof bookingRequested> | Received<typeof bookingConfirmed>;
const hour = 3_600_000;
const atOnce = 500;
const columns =
  'company_id, id, status, name, email, email_key, phone, locale, provisional_until, version, created_at';
const stage = `
  INSERT INTO clients (${columns})
  SELECT $1, $10::uuid, 'provisional', $11, $12, $13, $14, $15, $16::timestamptz, 1, $7 FROM claimed`;
// a key that comes again may come after the sweep: the booking that is made now must find its client
const stageAgain = `
  INSERT INTO clients AS staged (${columns})
  SELECT $1::uuid, $2::uuid, 'provisional', $3, $4, $5, $6, $7, $8::timestamptz, 1, $9::timestamptz
  WHERE NOT EXISTS (SELECT 1 FROM client_aliases WHERE company_id = $1::uuid AND merged_id = $2::uuid)
  ON CONFLICT ON CONSTRAINT clients_pkey DO UPDATE SET provisional_until = excluded.provisional_until
    WHERE staged.status = 'provisional'`;
const settle = `
  UPDATE clients SET status = 'lasting', provisional_until = NULL, version = version + 1 FROM first
  WHERE company_id = $1 AND id = $5 AND status = 'provisional' RETURNING version, locale`;
// as `leadsTo`, of many
const addresses = `
  WITH led AS MATERIALIZED (
    SELECT named.id AS named, coalesce(a.client_id, named.id) AS id
    FROM unnest($2::uuid[]) AS named (id) LEFT JOIN client_aliases a ON a.company_id = $1 AND a.merged_id = named.id)
  SELECT led.named AS "clientId", name, email, locale FROM clients JOIN led USING (id) WHERE company_id = $1`;
const known = `SELECT 1 FROM clients WHERE company_id = $1 AND id = $2 AND (status = 'lasting' OR provisional_until > $3)`;
const lapsed = `
  SELECT company_id AS "companyId", array_agg(id) AS ids FROM (
    SELECT company_id, id FROM clients WHERE status = 'provisional' AND provisional_until < $1 ORDER BY provisional_until LIMIT ${atOnce}) found
  GROUP BY company_id`;
const ofThese = `company_id = $1 AND id = ANY ($2::uuid[]) AND status = 'provisional' AND provisional_until < $3`;
const drop = `DELETE FROM clients WHERE ${ofThese} AND id <> ALL ($4::uuid[]) RETURNING id`;
const prolong = `UPDATE clients SET provisional_until = $4 WHERE ${ofThese}`;

/** D1: what a person leaves with a booking, until the booking makes it lasting. */
@Injectable()
export class Contacts {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly inbox: Inbox,
    private readonly calls: Calls,
  ) {}

  /**
   * Keeps name and address for an hour under a new random id. They are never matched to a record that exists, so that the answer tells nobody
   * whether a person is known here. The booking that follows carries the same Idempotency-Key. @throws Refusal `idempotency_key_required`
   */
  async stage(
    contact: RequestOf<typeof stageContactCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof stageContactCall>> {
    if (ask.idempotencyKey === undefined) throw new Refusal('idempotency_key_required');
    const now = this.clock.now();
    const until = new Date(now.getTime() + hour);
    const { name, email, phone = null, locale } = contact;
    const left = [name, email, emailKey(email), phone, locale, until];
    return this.tenants.transaction(ask.actor, async (tx) => {
      const made = { clientId: randomUUID(), expiresAt: until.toISOString() };
      const act = { text: stage, values: [made.clientId, ...left] };
      const first = await onceInOne(tx, ask, stageContactCall, contact, now, { answer: made, act });
      if (!first.repeated) return made;
      const { clientId } = first.answer;
      await tx.query(stageAgain, [tx.companyId, clientId, ...left, now]);
      return { ...made, clientId };
    });
  }

  /** The booking stands: the record becomes lasting. A record that is lasting already, or was made by staff, stays as it is. */
  settle(event: BookingMade): Promise<void> {
    const { payload, correlationId } = event;
    return this.tenants.transaction(event, async (tx) => {
      const effect = { text: settle, values: [payload.clientId] };
      const [row] = await this.inbox.firstIn<{ version: number; locale: 'en' | 'it' }>(tx, event, effect);
      if (!row || payload.clientId === null) return;
      const by = { actor: { kind: 'service' as const, service: 'clients' as const }, correlationId };
      const recorded = { id: payload.clientId, ...row };
      await Promise.all([
        audit(tx, { by, action: 'client.record', objectType: 'client', objectId: recorded.id }),
        emit(tx, clientRecorded, recorded, this.clock.now(), { correlationId }),
      ]);
    });
  }

  /** For the mails that are being sent now. */
  async read(clientIds: readonly string[], { actor }: Ask): Promise<AnswerOf<typeof readContactsCall>> {
    const { companyId } = actor as { companyId: string };
    return { contacts: await this.tenants.statement(actor, addresses, [companyId, clientIds]) };
  }

  /** @throws Refusal `client_unknown` unless the company has such a record, or one that waits for its booking */
  async confirm(clientId: string, ask: Ask): Promise<Record<string, never>> {
    const rows = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query(known, [tx.companyId, clientId, this.clock.now()]),
    );
    if (rows.length === 0) throw new Refusal('client_unknown');
    return {};
  }

  /**
   * Drops all that no booking was made with in its hour, however much was left; what was booked waits for the booking's event, also where that is
   * late. Several replicas can do it at once. @returns how many @throws Refusal `unavailable` when booking does not answer
   */
  async sweep(): Promise<number> {
    for (let dropped = 0; ;) {
      const now = this.clock.now();
      const found = await this.tenants.system((tx) =>
        tx.query<{ companyId: string; ids: string[] }>(lapsed, [now]),
      );
      for (const { companyId, ids } of found) dropped += await this.dropUnbooked(companyId, ids, now);
      if (found.reduce((sum, { ids }) => sum + ids.length, 0) < atOnce) return dropped;
    }
  }

  private async dropUnbooked(companyId: string, ids: string[], now: Date): Promise<number> {
    const { clientIds: booked } = await this.calls.askAs(
      bookedClientsCall,
      { clientIds: ids },
      { companyId },
    );
    const later = new Date(now.getTime() + hour);
    if (booked.length > 0)
      await this.tenants.statement({ companyId }, prolong, [companyId, booked, now, later]);
    return (await this.tenants.statement({ companyId }, drop, [companyId, ids, now, booked])).length;
  }
}
