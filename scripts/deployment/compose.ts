import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '@riserbo/system';

export interface ComposeService {
  readonly image: string;
  readonly build?: string | { readonly context: string; readonly target: string };
  readonly profiles?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly volumes?: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly depends_on?: Record<string, { condition: string }>;
  readonly stop_grace_period?: string;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly logging?: object;
  readonly deploy?: { readonly resources: { readonly limits: { readonly memory: string } } };
}
export interface Compose {
  readonly services: Record<string, ComposeService>;
  readonly volumes: Record<string, object>;
}

/** The compose file as Docker reads it when no variable is set: `${NAME:-default}` becomes its default. */
export function readCompose(): Compose {
  const text = readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8');
  return parse(text.replaceAll(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1'), {
    merge: true,
    maxAliasCount: -1,
  }) as Compose;
}

/** @throws Error if there is none of that name */
export function composeService({ services }: Compose, name: string): ComposeService {
  const service = services[name];
  if (service === undefined) throw new Error(`docker-compose.yml has no service ${name}: add it`);
  return service;
}
