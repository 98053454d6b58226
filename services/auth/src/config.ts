import { feature } from '@riserbo/contracts';
import { z } from 'zod';
import { databaseConfig, expects } from '@riserbo/runtime';

/** The keys of the auth service. */
export const authConfig = databaseConfig
  .extend({
    /**
     * Folder of the private ES256 keys that sign tokens, one JWK per file; created at the first start,
     * rotated by `npm run rotate-keys`.
     */
    SIGNING_KEYS_DIR: z.string().min(1),
    /** Public JWK set of all services. */
    SERVICE_KEYS_FILE: z.string().min(1),
    /** Keys of mailed links, refresh tokens and devices, and of the pseudonyms in the table of attempts. */
    TOKEN_KEY_FILE: z.string().min(1),
    /** Keys that seal the secrets of authenticator apps. */
    TOTP_KEY_FILE: z.string().min(1),
    /** URL of the web frontend; its host name is the RP id of passkeys. Default: PUBLIC_URL. */
    WEB_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** For tests: features that count as built, separated by commas. Otherwise those of the contracts. */
    FEATURES_AVAILABLE: z
      .string()
      .transform((text) => text.split(',').filter((part) => part !== ''))
      .pipe(z.array(feature))
      .optional(),
  })
  .refine((keys) => keys.FEATURES_AVAILABLE === undefined || keys.NODE_ENV === 'test', {
    ...expects('is for tests only, with NODE_ENV=test'),
    path: ['FEATURES_AVAILABLE'],
  });
export type AuthConfig = z.output<typeof authConfig>;
