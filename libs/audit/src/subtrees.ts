import { nodeHash, type Hash, type Range } from './tree';

/** A full subtree: the leaves `[n * 2^level, (n + 1) * 2^level)`. */
export interface Subtree {
  level: number;
  n: number;
}

/** The range as full subtrees, the largest first; `from` is a multiple of the largest. */
export function fullSubtrees({ from, to }: Range): Subtree[] {
  const found: Subtree[] = [];
  for (let at = from; at < to;) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1;
    found.push({ level, n: at / 2 ** level });
    at += 2 ** level;
  }
  return found;
}

/** Adds leaves to a frontier, and names the root of every subtree that is full afterwards. */
export function growTree(frontier: readonly Hash[], size: number, leaves: readonly Hash[]) {
  const roots = [...frontier];
  const nodes: (Subtree & { hash: Hash })[] = [];
  leaves.forEach((leaf, added) => {
    let [level, n, hash] = [0, size + added, leaf];
    nodes.push({ level, n, hash });
    for (; n % 2 === 1; nodes.push({ level, n, hash }))
      [level, n, hash] = [level + 1, (n - 1) / 2, nodeHash(roots.pop() as Hash, hash)];
    roots.push(hash);
  });
  return { frontier: roots, nodes };
}
