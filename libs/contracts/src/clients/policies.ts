import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { hash, id, inQuery, instant, locale, page, pageRequest, version } from '../kernel/fields';

/** E1: the policies a company asks people to accept when booking. */
export const policyKind = z
  .enum(['terms', 'privacy', 'cancellation'])
  .meta({ id: 'PolicyKind', description: 'Kind of policy' });
export type PolicyKind = z.infer<typeof policyKind>;
const place = { kind: policyKind, locale };
/** Markdown: lines and tabs, no other control characters. */
const policyText = z
  .string()
  .max(30_000)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*(?:[\n\t][^\p{Cc}\p{Zl}\p{Zp}]*)*$/u, { error: 'control_character' });

const published = {
  id,
  ...place,
  /** Number of the published version for this kind and language, from 1. */
  number: version,
  /** SHA-256 of the UTF-8 text, in hex. */
  hash,
  publishedAt: instant,
};
export const policy = z.object(published).meta({ id: 'Policy' });
export const policyInFull = z.object({ ...published, text: z.string(), html: z.string() }).meta({
  id: 'PolicyInFull',
  description: '`text` is the Markdown that was hashed; `html` is rendered from it and sanitised.',
});
/** E5. */
const readability = z.int().min(0).max(100).nullable().meta({
  description:
    'How readable the text is: Gulpease in Italian, Flesch reading ease in English; null without words',
});
export const policyDraft = z
  .object({ ...place, text: z.string(), html: z.string(), readability, version })
  .meta({ id: 'PolicyDraft' });

export const readPolicyDraftCall = defineCall('clients.policy.read_draft', {
  request: z.strictObject(place),
  response: policyDraft,
  permission: 'policy:manage',
  http: {
    method: 'GET',
    path: '/v1/policies/{kind}/{locale}/draft',
    summary: 'Draft of a policy; empty at first',
    etag: true,
  },
});
export const writePolicyDraftCall = defineCall('clients.policy.write_draft', {
  request: z.strictObject({ ...place, text: policyText }).meta({ id: 'WritePolicyDraft' }),
  response: policyDraft,
  permission: 'policy:manage',
  refusals: ['policy_too_complex', 'stale_version', 'if_match_required'],
  audit: { action: 'policy.draft', object: 'policy', body: ['kind', 'locale'] },
  http: {
    method: 'PUT',
    path: '/v1/policies/{kind}/{locale}/draft',
    summary: 'Save a draft',
    etag: true,
    ifMatch: true,
  },
});
export const publishPolicyCall = defineCall('clients.policy.publish', {
  request: z.strictObject({
    ...place,
    asksAgain: z.boolean().default(true).meta({
      description: 'Whether consents tied to earlier versions no longer count; false for a corrected typo',
    }),
  }),
  response: policy.extend({ readability }).meta({ id: 'PublishedPolicy' }),
  permission: 'policy:manage',
  refusals: [
    'draft_empty',
    'policy_unchanged',
    'stale_version',
    'if_match_required',
    'idempotency_key_reused',
  ],
  audit: { action: 'policy.publish', object: 'policy', id: 'id', body: ['number', 'hash'] },
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/policies/{kind}/{locale}/publish',
    summary: 'Publish the draft you read; new bookings must accept this version',
    status: 201,
    ifMatch: true,
  },
});
export const listPoliciesCall = defineCall('clients.policy.list', {
  request: z.strictObject({ ...pageRequest, kind: policyKind.optional() }),
  response: page(policy).meta({ id: 'Policies' }),
  permission: 'policy:manage',
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/policies', summary: 'Published versions of a policy, newest first' },
});
export const readPolicyCall = defineCall('clients.policy.read', {
  request: z.strictObject({ policyId: id }),
  response: policyInFull,
  permission: 'policy:read',
  http: { method: 'GET', path: '/v1/policies/{policyId}', summary: 'One published version' },
});
const changedLine = z
  .object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })
  .meta({ id: 'PolicyLine' });
export const policyChangesCall = defineCall('clients.policy.changes', {
  request: z.strictObject({
    policyId: id,
    since: inQuery(z.int().min(1))
      .optional()
      .describe('Number of the earlier version; by default the one before'),
  }),
  response: z
    .object({
      ...{ from: version.nullable(), to: version, asksAgain: z.boolean(), lines: z.array(changedLine) },
    })
    .meta({
      id: 'PolicyChanges',
      description: 'The text line by line; `from` is null for the first version',
    }),
  permission: 'policy:read',
  http: {
    method: 'GET',
    path: '/v1/policies/{policyId}/changes',
    summary: 'What changed in a version, and whether people are asked again',
  },
});
export const currentPoliciesCall = defineCall('clients.policy.current', {
  request: z.strictObject({ locale: locale.default('en') }),
  response: z.object({ items: z.array(policyInFull) }).meta({ id: 'CurrentPolicies' }),
  permission: 'policy:read',
  http: {
    method: 'GET',
    path: '/v1/policies/current',
    summary: 'Policies to accept when booking; falls back to the other language if one is not published',
  },
});

export const policyPublished = defineEvent(
  'clients.policy_published.v1',
  z.strictObject({ id, version, ...place, hash }),
  'A policy version was published; `id` is that version, `version` its number.',
);
