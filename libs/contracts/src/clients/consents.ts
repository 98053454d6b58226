import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { hash, id, instant, locale, version } from '../kernel/fields';

/** E2: what a person can consent to, each for itself. */
export const consentPurpose = z
  .enum(['booking', 'health_data', 'promotions', 'message_detail'])
  .meta({ id: 'ConsentPurpose', description: 'What the consent is for' });
export type ConsentPurpose = z.infer<typeof consentPurpose>;
/** How a consent was given or withdrawn: by the person in their account, or to a member at the desk. */
export const consentMethod = z.enum(['account', 'desk']);
export type ConsentMethod = z.infer<typeof consentMethod>;

/** A consent receipt with the fields of ISO/IEC TS 27560. Who processes the data and how is in the policy. */
export const consentReceipt = z
  .object({
    schema: z.literal('ISO/IEC TS 27560:2023'),
    recordId: id,
    principalId: id.meta({ description: 'The client' }),
    controllerId: id.meta({ description: 'The company' }),
    notice: z.object({ policyId: id, number: version, hash, locale }),
    purpose: consentPurpose,
    lawfulBasis: z.literal('consent'),
    method: consentMethod,
    eventType: z.enum(['given', 'withdrawn']),
    eventTime: instant,
    recordedBy: id.nullable().meta({ description: 'The member who recorded it at the desk' }),
    withdrawal: z.string().meta({ description: 'How to withdraw: method and path of this API' }),
  })
  .meta({ id: 'ConsentReceipt' });

const consent = z
  .object({
    purpose: consentPurpose,
    given: z.boolean(),
    renew: z.boolean().meta({
      description: 'A newer privacy policy asks again. Until it is given again, the consent does not count.',
    }),
    receipt: consentReceipt.nullable().meta({ description: 'The last act; null if there is none' }),
  })
  .meta({ id: 'Consent' });
const consents = z.object({ items: z.array(consent) }).meta({ id: 'Consents' });
export const consentHistory = z.object({ items: z.array(consentReceipt) }).meta({ id: 'ConsentHistory' });

const given = {
  purpose: consentPurpose,
  given: z.literal(true).meta({ description: 'Only an explicit `true` is a consent' }),
  policyId: id.meta({ description: 'The privacy policy that was shown: the current one of its language' }),
};
const refusals = ['policies_missing', 'terms_outdated', 'restricted'] as const;

export const giveConsentCall = defineCall('clients.consent.give', {
  request: z.strictObject(given).meta({ id: 'GiveConsent' }),
  response: consentReceipt,
  permission: 'rights:own',
  refusals,
  audit: { action: 'consent.give', object: 'client', id: 'clientId', body: ['purpose', 'policyId'] },
  http: { method: 'POST', path: '/v1/my/consents', summary: 'Consent to a purpose', status: 201 },
});
export const withdrawConsentCall = defineCall('clients.consent.withdraw', {
  request: z.strictObject({ purpose: consentPurpose }),
  response: consents,
  permission: 'rights:own',
  audit: { action: 'consent.withdraw', object: 'client', id: 'clientId', body: ['purpose'] },
  http: {
    method: 'DELETE',
    path: '/v1/my/consents/{purpose}',
    summary: 'Withdraw a consent; also works if there is none',
  },
});
export const myConsentsCall = defineCall('clients.consent.mine', {
  request: z.strictObject({}),
  response: consents,
  permission: 'rights:own',
  audit: { action: 'consent.read', object: 'client', id: 'clientId' },
  http: { method: 'GET', path: '/v1/my/consents', summary: 'Your consents, by purpose' },
});

const ofClient = { clientId: id };
export const recordConsentCall = defineCall('clients.consent.record', {
  request: z.strictObject({ ...ofClient, ...given }).meta({ id: 'RecordConsent' }),
  response: consentReceipt,
  permission: 'client:manage',
  refusals: ['client_unknown', ...refusals],
  audit: { action: 'consent.give', object: 'client', id: 'clientId', body: ['purpose', 'policyId'] },
  http: {
    method: 'POST',
    path: '/v1/clients/{clientId}/consents',
    summary: 'Record a consent that a client gave at the desk',
    status: 201,
  },
});
export const recordWithdrawalCall = defineCall('clients.consent.record_withdrawal', {
  request: z.strictObject({ ...ofClient, purpose: consentPurpose }),
  response: consents,
  permission: 'client:manage',
  refusals: ['client_unknown'],
  audit: { action: 'consent.withdraw', object: 'client', id: 'clientId', body: ['purpose'] },
  http: {
    method: 'DELETE',
    path: '/v1/clients/{clientId}/consents/{purpose}',
    summary: 'Record that a client withdrew a consent at the desk',
  },
});
export const readConsentsCall = defineCall('clients.consent.read', {
  request: z.strictObject(ofClient),
  response: consents,
  permission: 'client:read',
  stepUp: 'client_records',
  refusals: ['client_unknown'],
  audit: { action: 'consent.read', object: 'client', id: 'clientId' },
  http: { method: 'GET', path: '/v1/clients/{clientId}/consents', summary: 'Consents of a client' },
});
export const consentHistoryCall = defineCall('clients.consent.history', {
  request: z.strictObject(ofClient),
  response: consentHistory,
  permission: 'client:read',
  stepUp: 'client_records',
  refusals: ['client_unknown'],
  audit: { action: 'consent.read', object: 'client', id: 'clientId' },
  http: {
    method: 'GET',
    path: '/v1/clients/{clientId}/consents/history',
    summary: 'Receipts of a client’s consents and withdrawals, newest first',
  },
});

/**
 * E2: who of these clients consents to the purpose right now; asked at the moment of use, never cached.
 * Someone whose processing is restricted does not.
 */
export const consentingCall = defineCall('clients.consent.check', {
  request: z.strictObject({ purpose: consentPurpose, clientIds: z.array(id).min(1).max(500) }),
  response: z.object({ clientIds: z.array(id) }),
  permission: 'service:any',
});
