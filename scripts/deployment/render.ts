import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse, parseAllDocuments } from 'yaml';
import { projectRoot } from '@riserbo/system';
import { containersOf, type Manifests, type Resource } from './kubernetes';

interface Patch {
  readonly target: { readonly kind: string; readonly name: string };
  readonly patch: string;
}
interface Kustomization {
  readonly namespace?: string;
  readonly resources?: readonly string[];
  readonly components?: readonly string[];
  readonly images?: readonly { name: string; newName?: string; newTag: string }[];
  readonly patches?: readonly Patch[];
  readonly configMapGenerator?: readonly {
    name: string;
    envs?: readonly string[];
    literals?: readonly string[];
  }[];
}

/**
 * What `kubectl apply --kustomize` of a folder below k8s/ applies, with its patches, images and components.
 * It knows what our files use; `npm run test:containers` compares it with kustomize. ConfigMaps keep their
 * names, without the hash of their contents.
 */
export function render(folder: string): Manifests {
  return renderOnto(join(projectRoot, 'k8s', folder), { resources: [], configMaps: {} });
}

function renderOnto(folder: string, below: Manifests): Manifests {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const kustomization = parse(read('kustomization.yaml')) as Kustomization;
  const { resources = [], components = [], configMapGenerator = [] } = kustomization;
  let manifests = below;
  for (const name of resources) {
    const path = join(folder, name);
    manifests = statSync(path).isDirectory()
      ? renderOnto(path, manifests)
      : { ...manifests, resources: [...manifests.resources, ...documents(read(name))] };
  }
  for (const name of components) manifests = renderOnto(join(folder, name), manifests);
  const configMaps = { ...manifests.configMaps };
  for (const { name, envs = [], literals = [] } of configMapGenerator)
    configMaps[name] = {
      ...configMaps[name],
      ...(parseEnv([...envs.map(read), ...literals].join('\n')) as Record<string, string>),
    };
  return { configMaps, resources: manifests.resources.map((each) => transformed(each, kustomization)) };
}

function transformed(resource: Resource, { namespace, images = [], patches = [] }: Kustomization): Resource {
  const copy = structuredClone(resource);
  if (namespace !== undefined && copy.kind !== 'Namespace') copy.metadata.namespace = namespace;
  for (const container of containersOf(copy.spec?.template?.spec ?? { containers: [], volumes: [] })) {
    const image = images.find(
      ({ name }) => container.image === name || container.image.startsWith(`${name}:`),
    );
    if (image) container.image = `${image.newName ?? image.name}:${image.newTag}`;
  }
  for (const { target, patch } of patches)
    if (target.kind === copy.kind && target.name === copy.metadata.name)
      for (const operation of parse(patch) as Operation[]) apply(copy, operation);
  return copy;
}

interface Operation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

/** RFC 6902 as far as our overlays use it. @throws Error for a path that is not there */
function apply(resource: Resource, { op, path, value }: Operation): void {
  const steps = path.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>(
    (place, step) => (place as Record<string, unknown> | undefined)?.[step],
    resource,
  );
  if (Array.isArray(parent) && last === '-') parent.push(value);
  else if (typeof parent === 'object' && parent !== null && (op === 'add' || last in parent))
    (parent as Record<string, unknown>)[last] = value;
  else throw new Error(`${resource.metadata.name} has no ${path} to ${op}`);
}

function documents(text: string): Resource[] {
  return parseAllDocuments(text).map((document) => document.toJS() as Resource);
}
