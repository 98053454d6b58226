import { join } from 'node:path';
import type { ServiceName } from '@riserbo/contracts';
import { ConfigurationError, loadConfig } from '@riserbo/runtime';
import type { z } from 'zod';
import { codeRoot } from '@riserbo/system';

/** The configuration schema of a service, found by name: nothing here imports one. */
export function configOf(service: ServiceName): z.ZodObject {
  const path = join(codeRoot, 'services', service, 'src', 'config');
  const schema = (require(path) as Record<string, z.ZodObject>)[`${service}Config`];
  if (schema === undefined) throw new Error(`${path}.ts exports no ${service}Config`);
  return schema;
}

/** Faults of an environment, one line per key: missing, unknown, or refused by the service. */
export function environmentFaults(service: ServiceName, env: Readonly<Record<string, string>>): string[] {
  const schema = configOf(service);
  const unknown = Object.keys(env).filter((key) => !(key in schema.shape));
  return [
    ...unknown.map((key) => `${key}: services/${service}/src/config.ts does not know it, take it away`),
    ...refusals(schema, env),
  ];
}

function refusals(schema: z.ZodObject, env: Readonly<Record<string, string>>): readonly string[] {
  try {
    loadConfig(schema, env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}
