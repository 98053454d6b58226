import { z } from 'zod';
import { defineCall, defineEvent } from './define';
import { hash, id, instant, locale, page, pageRequest, version } from './fields';

/** E1: what a company asks those who book to agree to. */
export const policyKind = z.enum(['terms', 'privacy', 'cancellation']);
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
  /** Counts the published versions of this kind and language, from 1. */
  number: version,
  /** SHA-256 of the text in UTF-8, in hex. */
  hash,
  publishedAt: instant,
};
export const policy = z.object(published).meta({ id: 'Policy' });
export const policyInFull = z.object({ ...published, text: z.string(), html: z.string() }).meta({
  id: 'PolicyInFull',
  description: '`text` is the Markdown that was hashed; `html` is made from it and sanitised.',
});
export const policyDraft = z
  .object({ ...place, text: z.string(), html: z.string(), version })
  .meta({ id: 'PolicyDraft' });

export const readPolicyDraftCall = defineCall('clients.policy.read_draft', {
  request: z.strictObject(place),
  response: policyDraft,
  permission: 'policy:manage',
  http: {
    method: 'GET',
    path: '/v1/policies/{kind}/{locale}/draft',
    summary: 'The draft of a policy; empty at first',
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
    summary: 'Write a draft',
    etag: true,
    ifMatch: true,
  },
});
export const publishPolicyCall = defineCall('clients.policy.publish', {
  request: z.strictObject(place),
  response: policy,
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
    summary: 'Publish the draft that was read; from then on who books accepts this version',
    status: 201,
    ifMatch: true,
  },
});
export const listPoliciesCall = defineCall('clients.policy.list', {
  request: z.strictObject({ ...pageRequest, kind: policyKind.optional() }),
  response: page(policy).meta({ id: 'Policies' }),
  permission: 'policy:manage',
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/policies', summary: 'All published versions, newest first' },
});
export const readPolicyCall = defineCall('clients.policy.read', {
  request: z.strictObject({ policyId: id }),
  response: policyInFull,
  permission: 'policy:read',
  http: { method: 'GET', path: '/v1/policies/{policyId}', summary: 'One published version' },
});
export const currentPoliciesCall = defineCall('clients.policy.current', {
  request: z.strictObject({ locale: locale.default('en') }),
  response: z.object({ items: z.array(policyInFull) }).meta({ id: 'CurrentPolicies' }),
  permission: 'policy:read',
  http: {
    method: 'GET',
    path: '/v1/policies/current',
    summary:
      'What who books accepts now; a kind that is not published in the language comes in the other one',
  },
});

export const policyPublished = defineEvent(
  'clients.policy_published.v1',
  z.strictObject({ id, version, ...place, hash }),
  'A version of a policy was published; `id` is that version, `version` its number.',
);
