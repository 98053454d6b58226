import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventConsumers, Relay } from '@riserbo/messaging';
import { loadConfig } from '../config/load-config';
import { nestLogger } from '../logging/nest-logger';
import { timeZoneVersion } from '../health/time-zones';
import type { Replacements, ServiceDefinition, StartedService } from './definition';
import { openParts, type Parts } from './parts';
import { RuntimeModule } from './runtime.module';
import { inOrder, stepsOf } from './shutdown';
import { TracedTransport } from './traced-transport';

/**
 * Starts a service from the given environment only, so several can run in one process. Resolves when it is
 * ready.
 * @throws ConfigurationError naming every invalid key; Error if the database lacks migrations, a declared
 * call has no handler, a port is taken …
 */
export async function startService(
  definition: ServiceDefinition,
  env: NodeJS.ProcessEnv,
  replacements: Replacements = {},
): Promise<StartedService> {
  const config = loadConfig(definition.config, env) as Parts['config'];
  const parts = await openParts(definition, config, replacements);
  const down: (() => Promise<unknown>)[] = [
    () => Promise.all([parts.nats.close(), parts.events.close()]),
    () => parts.database?.close() ?? Promise.resolve(),
  ];
  try {
    const app = await createApp(definition, parts);
    down.unshift(() => app.close());
    const transport = new TracedTransport(definition.name, parts.nats);
    app.connectMicroservice({ strategy: transport }, { inheritAppConfig: false });
    await definition.http?.(app, config as never);
    await app.init();
    await app.startAllMicroservices();
    await app.listen(portOf(config), config.HOST);
    const stopWork = startWork(app, parts);
    down.unshift(stopWork);
    return await started(app, parts, transport, stopWork);
  } catch (error) {
    for (const undo of down) await undo().catch(() => undefined);
    throw error;
  }
}

function createApp(definition: ServiceDefinition, parts: Parts): Promise<NestFastifyApplication> {
  const options = definition.fastify?.(parts.config as never) ?? {};
  const adapter = new FastifyAdapter({ ...options, forceCloseConnections: 'idle' } as never);
  const root = rootOf(RuntimeModule.of(definition, parts), definition.module);
  return NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: nestLogger(parts.log),
    abortOnError: false,
  });
}

function rootOf(...imports: NonNullable<Parameters<typeof Module>[0]['imports']>): Type {
  @Module({ imports })
  class Service {}
  return Service;
}

/** Starts relay and consumers of a service with tables. @returns a function that stops them */
function startWork(app: NestFastifyApplication, { database }: Parts): () => Promise<void> {
  if (!database) return () => Promise.resolve();
  const consumers = app.get(EventConsumers);
  const relay = app.get(Relay);
  consumers.start();
  relay.start();
  return async () => {
    await consumers.stop();
    await relay.stop();
  };
}

async function started(
  app: NestFastifyApplication,
  parts: Parts,
  transport: TracedTransport,
  stopWork: () => Promise<void>,
): Promise<StartedService> {
  const { log, health } = parts;
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1').replace('0.0.0.0', '127.0.0.1');
  health.turn(true);
  log.info('service_started', { port: Number(new URL(url).port), timeZones: timeZoneVersion() });
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= inOrder(stepsOf(app, parts, transport, stopWork), log));
  return { url, app, stop };
}

/** The gateway has its public port; other services serve only health over HTTP. */
function portOf(config: { HEALTH_PORT: number }): number {
  return 'PORT' in config && typeof config.PORT === 'number' ? config.PORT : config.HEALTH_PORT;
}
