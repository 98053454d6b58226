import { z } from 'zod';

/** B9: what an operator may see under a code. `settings:read` reads the company, its features, catalogue and opening hours. */
export const supportScopes = ['settings:read'] as const;
export const supportScope = z.enum(supportScopes);
