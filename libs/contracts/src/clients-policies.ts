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

export const readPolicyDraftCall = defineCall(
  'clients.policy.read_draft',
  z.strictObject(place),
  policyDraft,
  {
    permission: 'policy:manage',
    door: {
      route: 'GET /v1/policies/{kind}/{locale}/draft',
      summary: 'The draft of a policy; empty at first',
      etag: true,
    },
  },
);
export const writePolicyDraftCall = defineCall(
  'clients.policy.write_draft',
  z.strictObject({ ...place, text: policyText }).meta({ id: 'WritePolicyDraft' }),
  policyDraft,
  {
    permission: 'policy:manage',
    refusals: ['policy_too_complex', 'stale_version', 'if_match_required'],
    door: {
      route: 'PUT /v1/policies/{kind}/{locale}/draft',
      summary: 'Write a draft',
      etag: true,
      ifMatch: true,
    },
  },
);
export const publishPolicyCall = defineCall('clients.policy.publish', z.strictObject(place), policy, {
  permission: 'policy:manage',
  refusals: [
    'draft_empty',
    'policy_unchanged',
    'stale_version',
    'if_match_required',
    'idempotency_key_reused',
  ],
  door: {
    route: 'POST /v1/policies/{kind}/{locale}/publish',
    summary: 'Publish the draft that was read; from then on who books accepts this version',
    status: 201,
    idempotencyKey: 'optional',
    ifMatch: true,
  },
});
export const listPoliciesCall = defineCall(
  'clients.policy.list',
  z.strictObject({ ...pageRequest, kind: policyKind.optional() }),
  page(policy).meta({ id: 'Policies' }),
  {
    permission: 'policy:manage',
    refusals: ['cursor_invalid'],
    door: { route: 'GET /v1/policies', summary: 'All published versions, newest first' },
  },
);
export const readPolicyCall = defineCall(
  'clients.policy.read',
  z.strictObject({ policyId: id }),
  policyInFull,
  {
    permission: 'policy:read',
    door: { route: 'GET /v1/policies/{policyId}', summary: 'One published version' },
  },
);
export const currentPoliciesCall = defineCall(
  'clients.policy.current',
  z.strictObject({ locale: locale.default('en') }),
  z.object({ items: z.array(policyInFull) }).meta({ id: 'CurrentPolicies' }),
  {
    permission: 'policy:read',
    door: {
      route: 'GET /v1/policies/current',
      summary:
        'What who books accepts now; a kind that is not published in the language comes in the other one',
    },
  },
);

export const policyPublished = defineEvent(
  'clients.policy_published.v1',
  z.strictObject({ id, version, ...place, hash }),
  'A version of a policy was published; `id` is that version, `version` its number.',
);
