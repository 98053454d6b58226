import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse, parseAllDocuments } from 'yaml';
import { projectRoot } from '@riserbo/system';

export interface Selector {
  readonly matchLabels?: Record<string, string>;
  readonly matchExpressions?: readonly { key: string; operator: 'In'; values: readonly string[] }[];
}
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly envFrom?: readonly { configMapRef: { name: string } }[];
  readonly ports?: readonly { name: string; containerPort: number }[];
  readonly volumeMounts: readonly { name: string; mountPath: string }[];
  readonly resources: object;
  readonly securityContext: object;
}
export interface PodSpec {
  readonly containers: readonly Container[];
  readonly volumes: readonly { name: string; secret?: { secretName: string } }[];
  readonly terminationGracePeriodSeconds?: number;
}
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Record<string, string> };
  readonly spec: Record<string, unknown> & {
    readonly template?: { metadata: { labels: Record<string, string> }; spec: PodSpec };
  };
}
interface Kustomization {
  readonly resources: readonly string[];
  readonly configMapGenerator?: readonly {
    name: string;
    envs?: readonly string[];
    literals?: readonly string[];
  }[];
}
export interface Manifests {
  readonly resources: readonly Resource[];
  /** Of each generated ConfigMap. */
  readonly configMaps: Record<string, Record<string, string>>;
}

/** All resources of a kustomization below k8s/, including its bases. Patches are not applied. */
export function readManifests(folder: string): Manifests {
  const path = join(projectRoot, 'k8s', folder, 'kustomization.yaml');
  const { resources, configMapGenerator = [] } = parse(readFileSync(path, 'utf8')) as Kustomization;
  const own = resources
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => documents(join(dirname(path), name)));
  const below = resources
    .filter((name) => !name.endsWith('.yaml'))
    .map((name) => readManifests(join(folder, name)));
  const inherited = Object.assign({}, ...below.map((each) => each.configMaps)) as Manifests['configMaps'];
  const maps = configMapGenerator.map(({ name, envs = [], literals = [] }) => {
    const texts = [...envs.map((each) => readFileSync(join(dirname(path), each), 'utf8')), ...literals];
    return [name, { ...inherited[name], ...parseEnv(texts.join('\n')) }];
  });
  return {
    resources: [...below.flatMap((each) => each.resources), ...own],
    configMaps: { ...inherited, ...(Object.fromEntries(maps) as Manifests['configMaps']) },
  };
}

/** @throws Error when there is none */
export function resourceOf({ resources }: Manifests, kind: string, name: string): Resource {
  const found = resources.find((each) => each.kind === kind && each.metadata.name === name);
  if (found === undefined) throw new Error(`k8s/ has no ${kind} ${name}: add it`);
  return found;
}

export function podOf(resource: Resource): { labels: Record<string, string>; spec: PodSpec } {
  const { template } = resource.spec;
  if (template === undefined) throw new Error(`${resource.metadata.name} makes no pods`);
  return { labels: template.metadata.labels, spec: template.spec };
}

/** Whether a selector chooses something with these labels; an empty one chooses everything. */
export function selects(
  { matchLabels = {}, matchExpressions = [] }: Selector,
  labels: Record<string, string>,
): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, values }) => values.includes(labels[key] ?? ''))
  );
}

function documents(path: string): Resource[] {
  return parseAllDocuments(readFileSync(path, 'utf8')).map((document) => document.toJS() as Resource);
}
