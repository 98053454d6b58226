import { databaseConfig } from '@riserbo/runtime';

/** Retention needs only the keys of every service with tables. */
export const retentionConfig = databaseConfig;
