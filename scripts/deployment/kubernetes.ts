export interface Selector {
  readonly matchLabels?: Record<string, string>;
  readonly matchExpressions?: readonly { key: string; operator: 'In'; values: readonly string[] }[];
}
export interface Container {
  readonly name: string;
  image: string;
  readonly imagePullPolicy?: string;
  readonly command?: readonly string[];
  readonly env?: readonly { name: string; value?: string }[];
  readonly args?: readonly string[];
  readonly envFrom?: readonly { configMapRef: { name: string } }[];
  readonly ports?: readonly { name: string; containerPort: number }[];
  readonly volumeMounts: readonly { name: string; mountPath: string }[];
  readonly resources: object;
  readonly securityContext: object;
}
export interface PodSpec {
  readonly initContainers?: readonly Container[];
  readonly containers: readonly Container[];
  readonly volumes: readonly { name: string; secret?: { secretName: string } }[];
  readonly terminationGracePeriodSeconds?: number;
}
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; namespace?: string; labels?: Record<string, string> };
  readonly spec: Record<string, unknown> & {
    readonly template?: { metadata: { labels: Record<string, string> }; spec: PodSpec };
  };
}
export interface Manifests {
  readonly resources: readonly Resource[];
  /** Of each generated ConfigMap. */
  readonly configMaps: Record<string, Record<string, string>>;
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

/** Also those that run before the others. */
export const containersOf = ({ containers, initContainers = [] }: PodSpec): readonly Container[] => [
  ...initContainers,
  ...containers,
];
