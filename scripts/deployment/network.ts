import { podOf, selects, type Manifests, type Resource, type Selector } from './kubernetes';

interface Peer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
}
interface Rule {
  readonly to?: readonly Peer[];
  readonly from?: readonly Peer[];
  readonly ports: readonly { protocol: string; port: number }[];
}
interface Policy {
  readonly podSelector: Selector;
  readonly policyTypes: readonly string[];
  readonly ingress?: readonly Rule[];
  readonly egress?: readonly Rule[];
}
type Direction = 'ingress' | 'egress';
/** A pod of the namespace by its labels, or any other address. */
type Place = Record<string, string> | 'elsewhere';

/**
 * Whether the network policies let `from` open a TCP connection to `to`: egress there and ingress here must
 * permit it. Names are labels of pods.
 */
export function mayReach(manifests: Manifests, from: string, to: string, port: number): boolean {
  const [source, target] = [placeOf(manifests, from), placeOf(manifests, to)];
  return lets(manifests, 'egress', source, target, port) && lets(manifests, 'ingress', target, source, port);
}

function lets(manifests: Manifests, way: Direction, pod: Place, peer: Place, port: number): boolean {
  if (pod === 'elsewhere') return true;
  const policies = manifests.resources.filter(({ kind }) => kind === 'NetworkPolicy').map(policyOf);
  const type = way === 'egress' ? 'Egress' : 'Ingress';
  const applying = policies.filter(
    (each) => each.policyTypes.includes(type) && selects(each.podSelector, pod),
  );
  const rules = applying.flatMap((each) => each[way] ?? []);
  return applying.length === 0 || rules.some((rule) => allows(rule, way, peer, port));
}

function allows(rule: Rule, way: Direction, peer: Place, port: number): boolean {
  const peers = way === 'egress' ? rule.to : rule.from;
  const known = peers === undefined || peers.some((each) => isPeer(each, peer));
  return known && rule.ports.some((each) => each.protocol === 'TCP' && each.port === port);
}

/** A rule with another namespace means outside; one without peers means everywhere. */
function isPeer({ podSelector, namespaceSelector }: Peer, peer: Place): boolean {
  if (namespaceSelector !== undefined) return false;
  return peer !== 'elsewhere' && podSelector !== undefined && selects(podSelector, peer);
}

const label = 'app.kubernetes.io/name';

function placeOf({ resources }: Manifests, name: string): Place {
  const workload = resources.find(({ spec }) => spec?.template?.metadata.labels[label] === name);
  return workload === undefined ? 'elsewhere' : podOf(workload).labels;
}

function policyOf({ spec }: Resource): Policy {
  return spec as unknown as Policy;
}
