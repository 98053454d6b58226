import { z } from 'zod';
import { givenPassword } from './fields';
import { defineCall } from '../kernel/define';
import { email, id, instant, nothing } from '../kernel/fields';
import { supportScope } from '../kernel/support-scopes';

/** Maximum lifetime of a support code and of its session in minutes, counted from the issue. */
export const mostSupportMinutes = 60;

export const operatorSignIn = z
  .strictObject({ email, password: givenPassword, code: z.string().regex(/^\d{6}$/) })
  .meta({
    id: 'OperatorSignIn',
    description: 'Vendor operators always need a code from their authenticator app.',
  });
export const operatorSession = z
  .object({ accessToken: z.string(), expiresAt: instant, sessionId: id })
  .meta({ id: 'OperatorSession' });
export const operatorSignInCall = defineCall('auth.operator.open', {
  request: operatorSignIn,
  response: operatorSession,
  permission: 'public',
  refusals: ['credentials_wrong', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/operator-sessions',
    summary: 'Sign in as a vendor operator',
    status: 201,
  },
});

export const issueSupportCode = z
  .strictObject({
    operator: email.meta({ description: 'The only operator who can use the code' }),
    scope: supportScope.default('settings:read'),
    minutes: z.int().min(1).max(mostSupportMinutes).default(30),
  })
  .meta({ id: 'IssueSupportCode' });
export const supportCode = z
  .object({ grantId: id, code: z.string(), scope: supportScope, expiresAt: instant })
  .meta({ id: 'SupportCode', description: 'The code is shown only once.' });
export const issueSupportCodeCall = defineCall('auth.support.issue', {
  request: issueSupportCode,
  response: supportCode,
  permission: 'support:issue',
  stepUp: 'support_code',
  refusals: ['operator_unknown'],
  http: {
    method: 'POST',
    path: '/v1/support-codes',
    summary: 'Issue a support code for one operator (at most one hour)',
    status: 201,
  },
});

export const supportGrant = z
  .object({
    grantId: id,
    operator: email,
    scope: supportScope,
    state: z.enum(['open', 'inside', 'left', 'expired', 'revoked']),
    issuedAt: instant,
    expiresAt: instant,
    redeemedAt: instant.nullable(),
  })
  .meta({ id: 'SupportGrant', description: '`open`: not used yet. `inside`: the operator has access now.' });
export const listSupportGrantsCall = defineCall('auth.support.list', {
  request: z.strictObject({}),
  response: z.object({ items: z.array(supportGrant) }).meta({ id: 'SupportGrants' }),
  permission: 'support:watch',
  http: {
    method: 'GET',
    path: '/v1/support-codes',
    summary: 'Operators with access now, and the support codes of the last 90 days',
  },
});
export const revokeSupportCodeCall = defineCall('auth.support.revoke', {
  request: z.strictObject({ grantId: id }),
  response: nothing,
  permission: 'support:watch',
  audit: { action: 'support.revoke', object: 'support_grant', id: 'grantId' },
  http: {
    method: 'DELETE',
    path: '/v1/support-codes/{grantId}',
    summary: 'Revoke operator access; takes effect within a second',
    status: 204,
  },
});

export const supportSession = z
  .object({
    accessToken: z.string(),
    expiresAt: instant,
    sessionId: id,
    companyId: id,
    grantId: id,
    scope: supportScope,
  })
  .meta({ id: 'SupportSession' });
export const openSupportSessionCall = defineCall('auth.support.redeem', {
  request: z.strictObject({ code: z.string().min(1).max(200) }).meta({ id: 'RedeemSupportCode' }),
  response: supportSession,
  permission: 'support:redeem',
  refusals: ['support_code_refused'],
  http: {
    method: 'POST',
    path: '/v1/support-sessions',
    summary: 'Redeem a company’s support code; works once',
    status: 201,
  },
});
