import { databaseConfig } from '@riserbo/runtime';

/** The medical service needs nothing beyond what every service with tables needs. */
export const medicalConfig = databaseConfig;
