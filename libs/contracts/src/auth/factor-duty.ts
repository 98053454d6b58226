import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, version } from '../kernel/fields';

/** B11: with `two_factor_required` on, days a member has to enrol, counted from the first sign-in. */
const graceDays = z.int().min(0).max(90);
export const factorGrace = z.object({ graceDays, required: z.boolean(), version }).meta({
  id: 'SecondFactorGrace',
  description: '`required` says whether the feature `two_factor_required` is on',
});
export const readFactorGraceCall = defineCall('auth.factor_grace.read', {
  request: z.strictObject({}),
  response: factorGrace,
  permission: 'company:read',
  http: {
    method: 'GET',
    path: '/v1/company/second-factor',
    summary: 'Days members have to enrol a second factor',
    etag: true,
  },
});
export const changeFactorGraceCall = defineCall('auth.factor_grace.change', {
  request: z.strictObject({ graceDays }).meta({ id: 'ChangeSecondFactorGrace' }),
  response: factorGrace,
  permission: 'company:manage',
  stepUp: 'protections',
  audit: { action: 'company.change', object: 'company', id: 'companyId', body: ['version', 'graceDays'] },
  refusals: ['stale_version', 'if_match_required'],
  http: {
    method: 'PATCH',
    path: '/v1/company/second-factor',
    summary: 'Change the days members have to enrol; takes effect at their next token refresh',
    etag: true,
    ifMatch: true,
  },
});

/** For members who lost both the authenticator and the recovery codes. */
export const resetFactorsCall = defineCall('auth.member.reset_factors', {
  request: z.strictObject({ userId: id }).meta({ id: 'ResetSecondFactors' }),
  response: z
    .object({
      removed: z.boolean().meta({
        description:
          'Whether the factors were removed. `false`: the member also belongs to other companies, so each of them must request the reset within seven days. The request is void as soon as the member uses a second factor.',
      }),
    })
    .meta({ id: 'SecondFactorsReset' }),
  permission: 'members:manage',
  stepUp: 'members',
  refusals: ['second_factor_off'],
  http: {
    method: 'POST',
    path: '/v1/members/{userId}/second-factor/reset',
    summary:
      'Reset a member’s second factors; notifies the member and ends their sessions. Only an owner can do this for an owner.',
  },
});
