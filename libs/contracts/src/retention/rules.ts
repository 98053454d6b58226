import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { inQuery, instant, version } from '../kernel/fields';

const days = z
  .int()
  .min(1)
  .max(3650)
  .meta({ description: 'Days after the end of the last booking', examples: [730] });
const mostAtOnce = z
  .int()
  .min(1)
  .max(1_000_000)
  .meta({ description: 'A run that would erase more clients stops and erases none' });
/** H1: `stopped` is why the last run erased nothing; setting the rule again lets the next one run. */
export const retentionRule = z
  .object({
    days: days.nullable().meta({ description: '`null`: no rule was set yet' }),
    mostAtOnce,
    effectiveAt: instant
      .nullable()
      .meta({ description: 'No client is erased before; 24 hours after a change' }),
    lastRunAt: instant.nullable(),
    stopped: z.enum(['clock', 'number']).nullable(),
    version,
  })
  .meta({ id: 'RetentionRule' });
export const readRetentionRuleCall = defineCall('retention.rule.read', {
  request: z.strictObject({}),
  response: retentionRule,
  permission: 'company:read',
  http: { method: 'GET', path: '/v1/retention-rule', summary: 'When clients are erased', etag: true },
});
export const setRetentionRuleCall = defineCall('retention.rule.set', {
  request: z.strictObject({ days, mostAtOnce: mostAtOnce.default(100) }).meta({ id: 'SetRetentionRule' }),
  response: retentionRule,
  permission: 'company:manage',
  stepUp: 'records',
  audit: { action: 'retention.rule', object: 'company', body: ['days', 'mostAtOnce'] },
  refusals: ['feature_off', 'if_match_required', 'stale_version'],
  http: {
    method: 'PUT',
    path: '/v1/retention-rule',
    summary: 'Set when clients are erased',
    description: 'The feature `client_retention` has to be on. The rule acts 24 hours later.',
    etag: true,
    ifMatch: true,
  },
});
export const previewRetentionCall = defineCall('retention.rule.preview', {
  request: z.strictObject({ days: inQuery(days) }),
  response: z
    .object({
      due: z.int().meta({ description: 'Clients that would be erased now' }),
      upcoming: z.int().meta({ description: 'Clients kept because a booking is not over' }),
      recent: z.int().meta({ description: 'Clients kept because the days have not passed' }),
    })
    .meta({ id: 'RetentionPreview' }),
  permission: 'company:manage',
  http: {
    method: 'GET',
    path: '/v1/retention-rule/preview',
    summary: 'How many clients a rule would erase now',
  },
});
