import type { ServiceName } from '@riserbo/contracts';
import { configOf, configurationProblems } from '@riserbo/system';

/** Faults of an environment, one line per key: missing, unknown, or refused by the service. */
export function environmentFaults(service: ServiceName, env: Readonly<Record<string, string>>): string[] {
  const { shape } = configOf(service);
  const unknown = Object.keys(env).filter((key) => !(key in shape));
  return [
    ...unknown.map((key) => `${key}: services/${service}/src/config.ts does not know it, take it away`),
    ...configurationProblems(service, env),
  ];
}
