import { z } from 'zod';

/**
 * B9: what an operator may see with a support code. `settings:read` covers the company, its features,
 * catalogue and opening hours.
 */
export const supportScopes = ['settings:read'] as const;
export const supportScope = z
  .enum(supportScopes)
  .meta({ id: 'SupportScope', description: 'What the vendor may see' });
