import { databaseConfig } from '@riserbo/runtime';
import { z } from 'zod';

export const retentionConfig = databaseConfig.extend({
  /** Seeds of the Ed25519 keys that sign the heads of the audit logs; the first signs. */
  NOTARY_KEY_FILE: z.string().min(1),
  /** H4: folders with logs and mails that are searched after an erasure, separated by `:`. */
  SWEPT_FOLDERS: z.string().default(''),
});
export type RetentionConfig = z.output<typeof retentionConfig>;
