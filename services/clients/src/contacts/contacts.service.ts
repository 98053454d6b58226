import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  bookingConfirmed,
  bookingRequested,
  clientRecorded,
  confirmClientCall,
  readContactsCall,
  Refusal,
  stageContactCall,
} from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import {
  Clock,
  column,
  effect,
  HandlesInOne,
  keyedStatement,
  idempotentStatement,
  Serve,
  ServeRaw,
  statement,
  Tenants,
  type Context,
  type Effect,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { clientColumns, clients } from '../records/client.entity';
import { contactTokens } from '../records/contact-tokens';
import { PhonesService } from '../records/phones.service';
import { lockAddress, personAtAddress } from '../records/person';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { toContact } from './to-contact';
import { requireUnrestricted, restrictedIds } from '../records/restricted';

type BookingMade = Received<typeof bookingRequested | typeof bookingConfirmed>;
const HOUR_MS = 3_600_000;
const columns =
  'company_id, id, status, name, email, email_token, phone, phone_token, locale, provisional_until, version, created_at, proven, counts_as';
const insertStaged = keyedStatement({
  reads: `person AS (SELECT ${personAtAddress} AS counts_as)`,
  answers: `(SELECT jsonb_build_object('countsAs', counts_as) FROM person)`,
  act: `
    INSERT INTO clients (${columns})
    SELECT :companyId, :clientId::uuid, 'provisional', :name::bytea, :email::bytea, :emailToken::bytea,
      :phone::bytea, :phoneToken::bytea, :locale,
      :until::timestamptz, 1, :now, :proven::boolean, person.counts_as FROM claimed, person`,
});
// a repeated key may arrive after the sweep: the new booking must find its client
const stageAgain = statement(`
  INSERT INTO clients AS staged (${columns})
  SELECT :companyId::uuid, :clientId::uuid, 'provisional', :name::bytea, :email::bytea, :emailToken::bytea,
    :phone::bytea, :phoneToken::bytea, :locale,
    :until::timestamptz, 1, :now::timestamptz, :proven::boolean, :countsAs::uuid
  WHERE NOT EXISTS (
    SELECT 1 FROM former_clients WHERE company_id = :companyId::uuid AND former_id = :clientId::uuid)
  ON CONFLICT ON CONSTRAINT clients_pkey DO UPDATE SET provisional_until = excluded.provisional_until
    WHERE staged.status = 'provisional'`);
const makeLasting = effect(
  `UPDATE clients SET status = 'lasting', provisional_until = NULL, version = version + 1 FROM first
   WHERE company_id = :companyId AND id = :clientId AND status = 'provisional' RETURNING id, version, locale`,
  clients.row(['id', 'version', 'locale']),
);
const contactColumns = [
  ...(['id', 'name', 'email', 'phone', 'locale', 'timeZone', 'proven'] as const),
  ...(['messaging', 'messageEmail', 'messagePhone'] as const),
] as const;
// like `canonicalClient`, for many ids
const selectContacts = statement(
  `WITH canonical AS MATERIALIZED (
     SELECT named.id AS named, coalesce(a.client_id, named.id) AS id
     FROM unnest(:clientIds::uuid[]) AS named (id)
     LEFT JOIN former_clients a ON a.company_id = :companyId AND a.former_id = named.id)
   SELECT canonical.named AS "clientId", canonical.id IN (${restrictedIds}) AS restricted,
     ${clients.list(contactColumns, 'clients')}
   FROM clients JOIN canonical USING (id) WHERE company_id = :companyId`,
  { clientId: column.uuid, restricted: column.boolean, ...clients.row(contactColumns) },
);
const selectKnown = statement(
  `SELECT coalesce(counts_as, id) AS "countsAs" FROM clients
   WHERE company_id = :companyId AND id = :clientId AND (status = 'lasting' OR provisional_until > :now)`,
  { countsAs: column.uuid },
);

/** D1: contact details left with a booking, until the booking makes them permanent. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly phones: PhonesService,
    private readonly keys: CompanyKeysService,
  ) {}

  /**
   * Stores name and address for an hour under a new random id. They are never matched to an existing record,
   * so the response does not reveal whether a person is known. The id the person counts as goes to booking
   * only. The following booking carries the same Idempotency-Key. Key and record are written in one
   * statement.
   * @throws Refusal `idempotency_key_required`
   */
  @ServeRaw(stageContactCall)
  async stage(context: RawContext<typeof stageContactCall>, contact: Input<typeof stageContactCall>) {
    if (context.idempotencyKey === undefined) throw new Refusal('idempotency_key_required');
    const { name, email, locale } = contact;
    const phone = (await this.phones.complete(context.actor, contact.phone)) ?? null;
    const until = new Date(this.clock.now().getTime() + HOUR_MS);
    const proven = context.actor.kind === 'member';
    return this.tenants.transaction(context.actor, async (tx) => {
      const keys = await this.keys.load(tx);
      const emailTokens = keys.tokens('email', email);
      const left = { ...contactTokens(keys, { email, phone }), locale, until, proven, emailTokens };
      const sealed = (id: string) => clientColumns.seal(keys, id, { name, email, phone });
      const made = { clientId: randomUUID(), expiresAt: until.toISOString() };
      const act = insertStaged({ clientId: made.clientId, ...sealed(made.clientId), ...left });
      const [, first] = await Promise.all([
        lockAddress(tx, emailTokens),
        idempotentStatement(tx, context, stageContactCall, contact, tx.now, { answer: made, act }),
      ]);
      if (!first.repeated) return first.answer;
      const { clientId, countsAs } = first.answer;
      tx.send(stageAgain, { clientId, ...sealed(clientId), ...left, countsAs, now: tx.now });
      return { ...made, clientId, countsAs };
    });
  }

  /**
   * The record of a booking that was made, whether or not the office still has to answer it, becomes lasting.
   * One that is lasting already, or was made by staff, stays as it is.
   */
  @HandlesInOne(bookingRequested, bookingConfirmed)
  makeLasting({ payload: { clientId } }: BookingMade): Effect {
    return makeLasting({ clientId }, (recorded, tx) => {
      tx.audit({ action: 'client.record', objectType: 'client', objectId: recorded.id });
      tx.emit(clientRecorded, recorded);
    });
  }

  /** For mails being sent: one round trip. */
  @ServeRaw(readContactsCall)
  async read({ actor }: RawContext<typeof readContactsCall>, { clientIds }: Input<typeof readContactsCall>) {
    const rows = await this.tenants.rows(actor, selectContacts, { clientIds });
    const keys = rows.length > 0 ? await this.keys.find(actor.companyId as string) : undefined;
    return { contacts: keys ? rows.map((row) => toContact(clientColumns.open(keys, row.id, row))) : [] };
  }

  /**
   * @throws Refusal `client_unknown` unless the company has the record, or a staged one awaiting its booking
   */
  @Serve(confirmClientCall)
  async confirm(
    { tx, now }: Context<typeof confirmClientCall>,
    { clientId }: Input<typeof confirmClientCall>,
  ) {
    const known = await tx.row(selectKnown, { clientId, now });
    if (!known) throw new Refusal('client_unknown');
    await requireUnrestricted(tx, clientId);
    return known;
  }
}
