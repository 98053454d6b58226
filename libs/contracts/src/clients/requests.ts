import { z } from 'zod';
import { exportedKind } from '../kernel/actor';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { id, instant, page, pageRequest, plainText, version } from '../kernel/fields';

/** D6: what a person can ask for (GDPR 15 to 21; who opened the record; HIPAA 164.524 and 164.526). */
export const requestKinds = [
  ...(['access', 'access_log', 'rectification', 'erasure'] as const),
  ...(['restriction', 'objection', 'portability'] as const),
] as const;
export const requestKind = z.enum(requestKinds).meta({ id: 'RequestKind', description: 'What is asked for' });
export type RequestKind = z.infer<typeof requestKind>;
export const requestLaws = ['gdpr', 'it_access_log', 'hipaa'] as const;
export const requestLaw = z
  .enum(requestLaws)
  .meta({ id: 'RequestLaw', description: 'The law that sets the due date' });
export type RequestLaw = z.infer<typeof requestLaw>;
export const requestState = z.enum(['open', 'fulfilled', 'refused']).meta({ id: 'RequestState' });
export type RequestState = z.infer<typeof requestState>;
export const identityProof = z
  .enum(['none', 'account', 'link', 'desk'])
  .meta({ id: 'IdentityProof', description: 'How the person proved who they are; `none`: not yet' });
export type IdentityProof = z.infer<typeof identityProof>;
export const extensionReason = z.enum(['complex', 'many_requests']).meta({ id: 'ExtensionReason' });
export const refusalReason = z
  .enum(['unfounded', 'excessive', 'law_keeps_data', 'rights_of_others', 'record_is_right', 'not_identified'])
  .meta({ id: 'RequestRefusalReason' });
export type RequestRefusalReason = z.infer<typeof refusalReason>;
export const requestSteps = [
  ...(['received', 'identity_proven', 'extended', 'fulfilled', 'refused', 'statement'] as const),
  ...(['told_due', 'told_late'] as const),
] as const;
export type RequestStep = (typeof requestSteps)[number];

const text = plainText(2_000, 40);
const request = z.object({
  id,
  ...{ subject: exportedKind, personId: id, kind: requestKind, law: requestLaw, state: requestState },
  text: text.nullable().meta({ description: 'What the person wrote' }),
  ...{ receivedAt: instant, dueAt: instant, extended: z.boolean(), identity: identityProof },
  refusal: refusalReason.nullable(),
  answer: text.nullable().meta({ description: 'What the practice answered' }),
  statement: text
    .nullable()
    .meta({ description: 'The person’s disagreement with a refusal, kept with the record' }),
  ...{ closedAt: instant.nullable(), version },
});
export const personRequestItem = request.meta({ id: 'PersonRequest' });
export const personRequestInFull = request
  .extend({
    log: z.array(
      z.object({ step: z.enum(requestSteps), at: instant, byKind: z.string(), byId: z.string().nullable() }),
    ),
  })
  .meta({ id: 'PersonRequestInFull' });

const asked = {
  kind: requestKind,
  text: text.optional().describe('What is to be corrected, erased or sent, in your words'),
};
const own = { permission: 'person:own' } as const;
export const makeRequestCall = defineCall('clients.request.make', {
  ...own,
  request: z.strictObject(asked).meta({ id: 'MakeRequest' }),
  response: personRequestItem,
  refusals: ['list_full', 'idempotency_key_reused', 'already_done'],
  audit: { action: 'request.make', object: 'person', id: 'personId', body: ['kind', 'law'] },
  idempotency: 'optional',
  http: { method: 'POST', path: '/v1/my/requests', summary: 'Use one of your rights', status: 201 },
});
export const myRequestsCall = defineCall('clients.request.mine', {
  ...own,
  request: z.strictObject({}),
  response: z.object({ items: z.array(personRequestItem) }).meta({ id: 'MyRequests' }),
  audit: { action: 'request.read', object: 'person', id: 'personId' },
  http: { method: 'GET', path: '/v1/my/requests', summary: 'Your requests, newest first' },
});
export const disagreeCall = defineCall('clients.request.disagree', {
  ...own,
  request: z
    .strictObject({ requestId: id, statement: text.describe('Why you disagree, in your words') })
    .meta({ id: 'Disagree' }),
  response: personRequestItem,
  refusals: ['request_not_refused'],
  audit: { action: 'request.change', object: 'person', id: 'personId' },
  http: {
    method: 'PUT',
    path: '/v1/my/requests/{requestId}/statement',
    summary: 'Disagree with a refusal; the statement is kept with your record',
  },
});

const byStaff = { permission: 'request:manage' } as const;
const one = { requestId: id };
const changed = { action: 'request.change', object: 'person', id: 'personId' } as const;
export const recordRequestCall = defineCall('clients.request.record', {
  ...byStaff,
  request: z
    .strictObject({
      subject: exportedKind.describe('As whom the practice knows the person'),
      ...{ personId: id, ...asked },
      law: requestLaw.optional().describe('By default as the kind and the features of the company say'),
      receivedAt: instant.optional().describe('When it arrived, if not now'),
      identity: z.enum(['none', 'desk']).describe('`desk`: the person showed a document'),
    })
    .meta({ id: 'RecordRequest' }),
  response: personRequestItem,
  refusals: ['client_unknown', 'list_full', 'received_in_future', 'idempotency_key_reused', 'already_done'],
  audit: { action: 'request.make', object: 'person', id: 'personId', body: ['kind', 'law', 'identity'] },
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/requests',
    summary: 'Record a request that a person made at the desk, by post or by phone',
    status: 201,
  },
});
export const listRequestsCall = defineCall('clients.request.list', {
  ...byStaff,
  request: z.strictObject({
    ...pageRequest,
    state: requestState.optional().describe('Only those in this state'),
  }),
  response: page(personRequestItem).meta({ id: 'PersonRequests' }),
  refusals: ['cursor_invalid'],
  audit: { action: 'request.read', object: 'person', shown: 'personId' },
  http: { method: 'GET', path: '/v1/requests', summary: 'Requests of persons, the first due first' },
});
export const readRequestCall = defineCall('clients.request.read', {
  ...byStaff,
  request: z.strictObject(one),
  response: personRequestInFull,
  audit: { action: 'request.read', object: 'person', id: 'personId' },
  http: {
    method: 'GET',
    path: '/v1/requests/{requestId}',
    summary: 'One request, with what was done about it',
    etag: true,
  },
});
export const proveIdentityCall = defineCall('clients.request.prove_identity', {
  ...byStaff,
  request: z.strictObject(one),
  response: personRequestItem,
  refusals: ['request_closed'],
  audit: changed,
  http: {
    method: 'POST',
    path: '/v1/requests/{requestId}/identity',
    summary: 'The person showed a document at the desk',
  },
});
export const extendRequestCall = defineCall('clients.request.extend', {
  ...byStaff,
  request: z
    .strictObject({ ...one, reason: extensionReason.describe('Why it takes longer; the person is told') })
    .meta({ id: 'ExtendRequest' }),
  response: personRequestItem,
  refusals: ['request_closed', 'request_extended', 'request_overdue'],
  audit: { ...changed, body: ['reason'] },
  http: {
    method: 'POST',
    path: '/v1/requests/{requestId}/extension',
    summary: 'Move the due date once, as far as the law allows',
  },
});
export const closeRequestCall = defineCall('clients.request.close', {
  ...byStaff,
  request: z
    .strictObject({
      ...one,
      outcome: z.enum(['fulfilled', 'refused']).describe('What became of it'),
      refusal: refusalReason.optional().describe('Required for a refusal'),
      answer: text.optional().describe('What the person is told; required for a refusal'),
    })
    .meta({ id: 'CloseRequest' }),
  response: personRequestItem,
  refusals: ['request_closed', 'identity_unproven', 'refusal_incomplete'],
  audit: { ...changed, body: ['outcome'] },
  http: {
    method: 'POST',
    path: '/v1/requests/{requestId}/answer',
    summary: 'Fulfil or refuse a request',
    description:
      'Only for a person whose identity is proven. A fulfilled rectification also removes copies of the old record that a merge kept.',
  },
});

const requestUrgency = z.enum(['received', 'soon', 'late']).meta({ id: 'RequestUrgency' });
export const requestDue = defineEvent(
  'clients.request_due.v1',
  z.strictObject({ id, version, kind: requestKind, due: requestUrgency }),
  'A request of a person has arrived, is due within a week, or is late.',
);
