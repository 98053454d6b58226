import { databaseConfig } from '@riserbo/runtime';
import { z } from 'zod';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
export const retentionConfig = databaseConfig.extend({
  /** Seeds of the Ed25519 keys that sign the heads of the audit logs; the first signs. */
  NOTARY_KEY_FILE: z.string().min(1),
  /** H4: folders with logs and mails that are searched after an erasure, separated by `:`. */
  SWEPT_FOLDERS: z.string().default(''),
  /** H5: a file outside the databases that keeps who was erased; without it a restore brings them back. */
  TOMBSTONES_FILE: z.string().default(''),
  /** Folders outside the databases that get the installation log's checkpoints, separated by commas. */
  AUDIT_PLACES: list,
  /** Witnesses of the installation log, separated by commas: public key, a space, URL. */
  AUDIT_WITNESSES: list,
});
export type RetentionConfig = z.output<typeof retentionConfig>;
