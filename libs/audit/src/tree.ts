import { createHash } from 'node:crypto';

/** Hashes of a log's Merkle tree, 32 bytes each (RFC 9162, 2.1). */
export type Hash = Buffer;
/** The leaves `[from, to)` of a log. */
export interface Range {
  from: number;
  to: number;
}

const sha256 = (...parts: readonly Uint8Array[]): Hash => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

export const emptyRoot = (): Hash => sha256();
export const leafHash = (entry: Uint8Array): Hash => sha256(LEAF, entry);
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/** Root of a list of leaf hashes. */
export function rootOf(leaves: readonly Hash[]): Hash {
  return frontierRoot(extendFrontier([], 0, leaves));
}

/**
 * Adds leaves to a frontier: the roots of the full subtrees of a log of `size` leaves, the largest first. It
 * is all that is needed to go on.
 */
export function extendFrontier(frontier: readonly Hash[], size: number, leaves: readonly Hash[]): Hash[] {
  const roots = [...frontier];
  leaves.forEach((leaf, added) => {
    let hash = leaf;
    // a full subtree is joined to its left neighbour for each trailing 1 of the size
    for (let bits = size + added; bits % 2 === 1; bits = (bits - 1) / 2)
      hash = nodeHash(roots.pop() as Hash, hash);
    roots.push(hash);
  });
  return roots;
}

export function frontierRoot(frontier: readonly Hash[]): Hash {
  if (frontier.length === 0) return emptyRoot();
  return frontier.reduceRight((right, left) => nodeHash(left, right));
}

/** Number of subtrees in the frontier of a log of `size` leaves. */
export function frontierLength(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** The largest power of two below `count`; `count` is at least 2. */
function split(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/**
 * The subtrees whose roots prove that leaf `index` belongs to a log of `size` leaves, the lowest first (RFC
 * 9162, 2.1.3.1).
 */
export function inclusionPath(index: number, size: number): Range[] {
  const path: Range[] = [];
  let whole: Range = { from: 0, to: size };
  while (whole.to - whole.from > 1) {
    const middle = whole.from + split(whole.to - whole.from);
    const [mine, other] =
      index < middle
        ? [
            { from: whole.from, to: middle },
            { from: middle, to: whole.to },
          ]
        : [
            { from: middle, to: whole.to },
            { from: whole.from, to: middle },
          ];
    path.unshift(other);
    whole = mine;
  }
  return path;
}

/** RFC 9162, 2.1.3.2. */
export function isIncluded(
  leaf: Hash,
  index: number,
  size: number,
  path: readonly Hash[],
  root: Hash,
): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  const steps = inclusionPath(index, size);
  if (steps.length !== path.length) return false;
  const found = steps.reduce((hash, { from }, place) => {
    const other = path[place] as Hash;
    return from > index ? nodeHash(hash, other) : nodeHash(other, hash);
  }, leaf);
  return found.equals(root);
}

/**
 * The subtrees whose roots prove that a log of `size` leaves continues one of `before`, 0 < before <= size
 * (RFC 9162, 2.1.4.1).
 */
export function consistencyPath(before: number, size: number): Range[] {
  const path: Range[] = [];
  let whole: Range = { from: 0, to: size };
  let old = before;
  let isOldRoot = true;
  while (old !== whole.to - whole.from) {
    const half = split(whole.to - whole.from);
    const middle = whole.from + half;
    if (old <= half) {
      path.unshift({ from: middle, to: whole.to });
      whole = { from: whole.from, to: middle };
    } else {
      path.unshift({ from: whole.from, to: middle });
      whole = { from: middle, to: whole.to };
      old -= half;
      isOldRoot = false;
    }
  }
  return isOldRoot ? path : [whole, ...path];
}

/** RFC 9162, 2.1.4.2. Every log continues the empty one. */
export function continues(
  old: { size: number; root: Hash },
  now: { size: number; root: Hash },
  proof: readonly Hash[],
): boolean {
  if (old.size === 0) return proof.length === 0;
  if (old.size === now.size) return proof.length === 0 && old.root.equals(now.root);
  if (old.size > now.size || proof.length === 0) return false;
  return consistentRoots(old, now.size, proof).every(
    (root, place) => root?.equals(place === 0 ? old.root : now.root) ?? false,
  );
}

function consistentRoots(old: { size: number; root: Hash }, size: number, proof: readonly Hash[]) {
  const power = Number.isInteger(Math.log2(old.size));
  const path = power ? [old.root, ...proof] : proof;
  let first = old.size - 1;
  let last = size - 1;
  while (first % 2 === 1) [first, last] = [(first - 1) / 2, Math.floor(last / 2)];
  let [before, after] = [path[0] as Hash, path[0] as Hash];
  for (const hash of path.slice(1)) {
    if (last === 0) return [undefined, undefined];
    if (first % 2 === 1 || first === last) {
      before = nodeHash(hash, before);
      after = nodeHash(hash, after);
      while (first % 2 === 0 && first !== 0) [first, last] = [first / 2, Math.floor(last / 2)];
    } else after = nodeHash(after, hash);
    [first, last] = [Math.floor(first / 2), Math.floor(last / 2)];
  }
  return last === 0 ? [before, after] : [undefined, undefined];
}
