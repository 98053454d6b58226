import { databaseConfig } from '@riserbo/runtime';

/** Clients needs only the keys of every service with tables. */
export const clientsConfig = databaseConfig;
