import { z } from 'zod';
import { defineCall } from './define';
import { id, version } from './fields';

/** B11: with `two_factor_required` on, how long a member has from the first sign-in on. */
const graceDays = z.int().min(0).max(90);
export const factorGrace = z
  .object({ graceDays, required: z.boolean(), version })
  .meta({ id: 'SecondFactorGrace', description: '`required` is the feature `two_factor_required`' });
export const readFactorGraceCall = defineCall('auth.factor_grace.read', z.strictObject({}), factorGrace, {
  permission: 'company:read',
  door: {
    route: 'GET /v1/company/second-factor',
    summary: 'How many days members have to enrol a second factor',
    etag: true,
  },
});
export const changeFactorGraceCall = defineCall(
  'auth.factor_grace.change',
  z.strictObject({ graceDays }).meta({ id: 'ChangeSecondFactorGrace' }),
  factorGrace,
  {
    permission: 'company:manage',
    stepUp: 'protections',
    refusals: ['stale_version', 'if_match_required'],
    door: {
      route: 'PATCH /v1/company/second-factor',
      summary: 'Change how many days members have; it holds from the next refresh of tokens on',
      etag: true,
      ifMatch: true,
    },
  },
);

/** For a member who lost the authenticator and the recovery codes. */
export const resetFactorsCall = defineCall(
  'auth.member.reset_factors',
  z.strictObject({ userId: id }).meta({ id: 'ResetSecondFactors' }),
  z
    .object({
      removed: z.boolean().meta({
        description:
          'Whether they are removed. `false`: the member works elsewhere as well, so it waits until every company of theirs has asked within seven days; it is void as soon as the member shows a second factor.',
      }),
    })
    .meta({ id: 'SecondFactorsReset' }),
  {
    permission: 'members:manage',
    stepUp: 'members',
    refusals: ['second_factor_off'],
    door: {
      route: 'POST /v1/members/{userId}/second-factor/reset',
      summary:
        'Remove all second factors of a member, who is told; their sessions end. Only an owner can do this to an owner.',
    },
  },
);
