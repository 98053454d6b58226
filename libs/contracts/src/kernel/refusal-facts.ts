import { z } from 'zod';
import { id, instant } from './fields';
import { plan } from './plans';

/**
 * What the owner knows about a refusal: ids, enums, numbers and times only. Extension members of the problem
 * (RFC 9457, 3.2).
 */
export const refusalFacts = z.object({
  deadline: instant.optional().describe('`too_late`: until when the change was possible online.'),
  nearest: z
    .array(z.object({ startsAt: instant, providerId: id }))
    .max(3)
    .optional()
    .describe('`slot_taken` and the like, for visitors: the nearest free times, the nearest first.'),
  plans: z.array(plan).optional().describe('`plan_required`: the plans that include it.'),
});
export type RefusalFacts = z.output<typeof refusalFacts>;
