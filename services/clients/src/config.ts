import { databaseConfig } from '@riserbo/runtime';

/** The clients service needs nothing beyond what every service with tables needs. */
export const clientsConfig = databaseConfig;
