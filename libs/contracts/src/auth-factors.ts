import { z } from 'zod';
import { defineCall } from './define';
import { instant } from './fields';
import { stepUpPurposes } from './step-up';

// --- step-up

export const grantStepUp = z
  .strictObject({ password: z.string().min(1).max(256), purpose: z.enum(stepUpPurposes) })
  .meta({ id: 'StepUp', description: 'B8: the password once more, for one purpose' });
export const stepUpGrant = z
  .object({ stepUpToken: z.string(), purpose: z.enum(stepUpPurposes), expiresAt: instant })
  .meta({
    id: 'StepUpGrant',
    description:
      'Sent as `X-Step-Up` for five minutes, as often as needed, in this session and for this purpose',
  });
export const stepUpCall = defineCall('auth.step_up.grant', grantStepUp, stepUpGrant, {
  permission: 'session:own',
  refusals: ['credentials_wrong', 'session_ended', 'too_many_requests'],
  door: { route: 'POST /v1/step-up', summary: 'Step up for one purpose', status: 201 },
});
