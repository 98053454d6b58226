import { databaseConfig } from '@riserbo/runtime';

/** Medical needs only the keys of every service with tables. */
export const medicalConfig = databaseConfig;
