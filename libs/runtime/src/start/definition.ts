import type { INestApplication, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Processor, ServiceName } from '@riserbo/contracts';
import type { PublicKeys } from '@riserbo/messaging';
import type { Migration } from '@riserbo/privacy';
import type { FastifyServerOptions } from 'fastify';
import type { z } from 'zod';
import type { ClientReference } from '../client-aliases/client-aliases';
import type { RowOpener } from '../person-export/row-opener';
import type { Clock } from '../clock';
import type { ErasureParticipant } from '../erasure/participant';
import type { Log } from '../logging/log';
import type { MoreStores } from '../sweep/more-stores';

/** Definition of a service; starting and stopping are the same for all. */
export interface ServiceDefinition {
  name: ServiceName;
  module: Type;
  config: z.ZodObject;
  /** Absent for a service without tables (gateway): it has no outbox and consumes no events. */
  database?: {
    entities: Function[];
    migrations: readonly Migration[];
    /** B12: tables that name clients, if the service handles their merges. */
    clientReferences?: readonly ClientReference[];
    /** H2: a provider of `module` with what the service does in an erasure beyond its data map. */
    erasure?: Type<ErasureParticipant>;
    /** H4: a provider of `module` that searches stores of the service that are not tables. */
    moreStores?: Type<MoreStores>;
    /** D9: a provider of `module` that opens the sealed columns of exported rows. */
    exported?: Type<RowOpener>;
  };
  /** E3: where the service sends data, by its configuration, besides its database and NATS. */
  processors?(config: never): readonly Processor[];
  /** Fastify options, for services with more HTTP routes than health. */
  fastify?(config: never): FastifyServerOptions;
  /** Called before the server listens: hooks, filters, pages. */
  http?(app: NestFastifyApplication, config: never): Promise<void>;
  /** A provider of `module` that supplies the public keys (auth); other services ask auth. */
  publicKeys?: Type<{ published(): Promise<PublicKeys> }>;
}

export interface StartedService {
  /** Base URL of the HTTP routes (health; for the gateway all of them). */
  url: string;
  app: INestApplication;
  /**
   * Ordered shutdown: unready, stop events, finish work within 10 s, close HTTP, drain NATS, end Postgres; 15
   * s at most.
   */
  stop(): Promise<void>;
}

/** Parts that tests can replace. */
export interface Replacements {
  clock?: Clock;
  log?: Log;
}
