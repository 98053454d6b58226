import { z } from 'zod';

/** A2: plans of a company, smallest first. */
export const plans = ['free', 'basic', 'standard', 'premium'] as const;
export const plan = z.enum(plans).meta({ id: 'Plan', description: 'What the company subscribed to' });
export type Plan = z.infer<typeof plan>;
