import type { INestApplication, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ServiceName } from '@riserbo/contracts';
import type { PublicKeys } from '@riserbo/messaging';
import type { FastifyServerOptions } from 'fastify';
import type { z } from 'zod';
import type { Clock } from '../clock';
import type { Log } from '../logging/log';
import type { Migration } from '../schema/migrate';

/** What a service is; everything else about starting and stopping is the same for all. */
export interface ServiceDefinition {
  name: ServiceName;
  module: Type;
  config: z.ZodObject;
  /** Absent: the service owns no tables (gateway), so it has no outbox and hears no events. */
  database?: { entities: Function[]; migrations: readonly Migration[] };
  /** Fastify's settings, where the service serves more over HTTP than its health. */
  fastify?(config: never): FastifyServerOptions;
  /** Called before the server listens: hooks, filters, pages. */
  http?(app: NestFastifyApplication, config: never): Promise<void>;
  /** A provider of `module` that knows the public keys itself (auth); the others ask auth. */
  publicKeys?: Type<{ published(): Promise<PublicKeys> }>;
}

export interface StartedService {
  /** Where its HTTP routes are (health; for the gateway all of them). */
  url: string;
  app: INestApplication;
  /** Ordered shutdown: unready, no more events, work in hand finished within 10 s, HTTP closed, NATS drained, Postgres ended; 15 s at the most. */
  stop(): Promise<void>;
}

/** What tests may put in place of the real thing. */
export interface Replacements {
  clock?: Clock;
  log?: Log;
}
