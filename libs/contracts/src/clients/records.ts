import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import {
  cursor,
  email,
  id,
  instant,
  line,
  locale,
  page,
  pageRequest,
  plainText,
  timeZone,
  version,
} from '../kernel/fields';
import { mailedName } from '../kernel/mailed-name';
import { phone, typedPhone } from '../kernel/phone';
import { messagePreference, messaging } from './messaging';

/** Contact details entered with a booking. Stored only in clients. */
export const contact = z
  .strictObject({ name: mailedName(120), email, phone: typedPhone.optional(), locale: locale.default('en') })
  .meta({ id: 'Contact' });
export type Contact = z.infer<typeof contact>;

/**
 * D1: staged for an hour under a new random client id and never matched to an existing record, so it reveals
 * nothing about existing clients. A booking makes it permanent.
 */
export const stagedContact = z.object({
  clientId: id,
  expiresAt: instant,
  /**
   * One id for all records with the address, so a person with a new client id is still recognised as the same
   * person. Passed to booking, never to the guest.
   */
  countsAs: id,
});
export const stageContactCall = defineCall('clients.contact.stage', {
  request: contact,
  response: stagedContact,
  permission: 'contact:stage',
  idempotency: 'required',
  refusals: ['idempotency_key_required', 'idempotency_key_reused'],
});

export const client = z
  .object({
    id,
    name: line(120),
    email: email.nullable(),
    phone: phone.nullable(),
    locale,
    createdAt: instant,
    version,
  })
  .meta({ id: 'Client' });
/** Free text of the office about a client: no place for health data, which belongs into sealed notes. */
const notes = plainText(10_000, 500);
export const clientRecord = client
  .extend({ timeZone: timeZone.nullable(), notes: z.string().nullable(), messaging: messaging.nullable() })
  .meta({ id: 'ClientRecord' });
export const createClient = z
  .strictObject({
    name: mailedName(120),
    email: email.optional(),
    phone: typedPhone.optional(),
    locale: locale.default('en'),
    timeZone: timeZone.optional(),
    notes: notes.optional(),
  })
  .meta({ id: 'CreateClient' });
export const createClientCall = defineCall('clients.client.create', {
  request: createClient,
  response: clientRecord,
  permission: 'client:manage',
  refusals: ['idempotency_key_reused', 'already_done'],
  audit: { action: 'client.create', object: 'client', id: 'id' },
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/clients',
    location: '/v1/clients/{id}',
    summary: 'Create a client record',
    status: 201,
    etag: true,
  },
});
export const readClientCall = defineCall('clients.client.read', {
  request: z.strictObject({ clientId: id }),
  response: clientRecord,
  permission: 'client:read',
  stepUp: 'client_records',
  refusals: ['client_unknown', 'restricted'],
  audit: { action: 'client.read', object: 'client', id: 'id' },
  http: { method: 'GET', path: '/v1/clients/{clientId}', summary: 'Client record', etag: true },
});
export const changeClient = z
  .strictObject({
    clientId: id,
    name: mailedName(120).optional(),
    email: email.nullable().optional(),
    phone: typedPhone.nullable().optional(),
    locale: locale.optional(),
    timeZone: timeZone.nullable().optional(),
    notes: notes.nullable().optional(),
    messaging: messaging.nullable().optional(),
  })
  .meta({ id: 'ChangeClient' });
export const changeClientCall = defineCall('clients.client.change', {
  request: changeClient,
  response: clientRecord,
  permission: 'client:manage',
  // the response contains the record
  stepUp: 'client_records',
  refusals: ['client_unknown', 'restricted', 'stale_version', 'if_match_required'],
  audit: { action: 'client.change', object: 'client', id: 'id', body: ['version'] },
  http: {
    method: 'PATCH',
    path: '/v1/clients/{clientId}',
    summary: 'Change a client record',
    etag: true,
    ifMatch: true,
  },
});
export const listClientsCall = defineCall('clients.client.list', {
  request: z.strictObject({ ...pageRequest, email: email.optional() }),
  response: page(client).meta({ id: 'Clients' }),
  permission: 'client:read',
  stepUp: 'client_records',
  refusals: ['cursor_invalid'],
  audit: { action: 'client.list', object: 'client', shown: 'id' },
  http: {
    method: 'GET',
    path: '/v1/clients',
    summary: 'Client records, newest first; `email` filters by address',
  },
});
/**
 * D1: begins of the words of a name in any order, a mail address, or a phone number; what it is follows from
 * the text. The text is in the body, because logs keep paths.
 */
export const searchClientsCall = defineCall('clients.client.search', {
  request: z
    .strictObject({
      text: line(200),
      cursor: cursor.optional().meta({ description: '`next` of the page before' }),
      limit: z
        .int()
        .min(1)
        .max(100)
        .default(20)
        .meta({ description: 'Largest number of clients in the answer' }),
    })
    .meta({ id: 'SearchClients' }),
  response: z
    .object({
      items: z.array(client),
      next: z.string().optional(),
      /** Some names were not looked at: add a word, or search again when an import is done. */
      incomplete: z.boolean(),
    })
    .meta({ id: 'FoundClients' }),
  permission: 'client:read',
  stepUp: 'client_records',
  refusals: ['cursor_invalid'],
  audit: { action: 'client.list', object: 'client', shown: 'id' },
  http: {
    method: 'POST',
    path: '/v1/clients/search',
    summary: 'Search clients by the beginnings of names, by mail address or phone; sorted by name',
  },
});

/**
 * Contact details of clients, fetched at sending time and not stored. `clientId` is the requested id, even if
 * that record was merged into another. Unknown ids are left out. The name is included only if the contact is
 * `proven` (entered by staff, or the mailbox was verified), so that no one can send text of their choice to a
 * stranger.
 *
 * D8: `email` and `phone` are those that the client asked for. If `messaging` does not allow a message
 * (another channel, other hours in `timeZone`), it is not sent, and the office is told.
 */
export const readContactsCall = defineCall('clients.contact.read', {
  request: z.strictObject({ clientIds: z.array(id).min(1).max(50) }),
  response: z.object({
    contacts: z.array(
      z.object({
        clientId: id,
        name: line(120).nullable(),
        email: email.nullable(),
        phone: phone.nullable(),
        locale,
        timeZone: timeZone.nullable(),
        proven: z.boolean(),
        messaging: messagePreference.nullable(),
        /** D3: stored only, so no message about a booking is sent. */
        restricted: z.boolean(),
      }),
    ),
  }),
  permission: 'service:notifications',
});

/**
 * Whether a record exists, for bookings made by staff, and the id it counts as. Reveals nothing else about
 * the person.
 */
export const confirmClientCall = defineCall('clients.client.confirm', {
  request: z.strictObject({ clientId: id }),
  response: z.object({ countsAs: id }),
  permission: 'service:booking',
  refusals: ['client_unknown', 'restricted'],
});

export const clientRecorded = defineEvent(
  'clients.client_recorded.v1',
  z.strictObject({ id, version, locale }),
  'A client record became permanent.',
);
export const clientChanged = defineEvent(
  'clients.client_changed.v1',
  z.strictObject({ id, version, locale }),
  'A client record was changed.',
);
/** GDPR 17(2): receivers erase what they have of these ids. */
export const clientsErased = defineEvent(
  'clients.erased.v1',
  z.strictObject({ id, version, formerIds: z.array(id).max(500) }),
  'A client was erased, with all records that were merged into theirs.',
);
