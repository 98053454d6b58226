import { databaseConfig } from '@riserbo/runtime';

/** The retention service needs nothing beyond what every service with tables needs. */
export const retentionConfig = databaseConfig;
