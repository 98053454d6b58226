import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  checkpointText,
  consistencyPath,
  continues,
  extendFrontier,
  frontierLength,
  frontierRoot,
  inclusionPath,
  isIncluded,
  keyText,
  leafHash,
  leafOf,
  openCheckpoint,
  parseKey,
  parseProof,
  proofText,
  provenIn,
  rootOf,
  signNote,
  type Hash,
  type SealedRow,
} from '.';

const row: SealedRow = {
  ...{ v: 1, service: 'clients', company: '018f6e2a-7c11-7d3e-9a40-5b8f0c2d9e10' },
  ...{ id: '0193d0c4-0000-7000-8000-000000000001', at: '2026-11-27T09:00:01.000000Z' },
  ...{ actorKind: 'member', actorId: 'm1', grantId: null, action: 'client.read', objectType: 'client' },
  ...{ objectId: 'c1', outcome: 'done', requestId: 'r1', body: { count: 1 }, detail: null, subjects: [] },
};
const origin = 'audit.example.org/018f6e2a-7c11-7d3e-9a40-5b8f0c2d9e10/clients';
const vkey = `${origin}+3b953c2b+AWtOzkQ4rPsUxXTaXuE3ZRw67Z0l9y0PBu/gP/Ly9mMA`;
const proof = `c2sp.org/tlog-proof@v1
index 1
rOkipyO/q8bgy7jd+dlalZ0YfNpOc5ALXf+D42ehGoM=
OAvlk90wF5GqoIIcZw3nFdC4thXArLbWlgVReI2oh9U=

${origin}
3
+65OaWN9eLgWRgjEWhGSodvPn4y3sGpEDt5LApU1AgQ=

— ${origin} O5U8Kwq7jYZLX3ts81goD5IeG8tu59aCaltRLpVJ8ctBIbrpcJEOizxy/tmj+emgcc7aGAcdOtSYVIOGpokyqH/RFwU=
`;
const leaves = Array.from({ length: 70 }, (_, n) => leafHash(Buffer.from(`leaf ${n}`)));
const subtree = ({ from, to }: { from: number; to: number }): Hash => rootOf(leaves.slice(from, to));

describe('the formats of the audit log', () => {
  it('I1 gives the leaf of the specified row', () => {
    expect(leafOf(row).toString('hex')).toMatch(/^4f8c1edd/);
  });

  it('I1 refuses a row with a field too many, one too few, a fraction or half a character', () => {
    const { subjects: _, ...less } = row;
    expect(() => leafOf({ ...row, detal: 'x' } as never)).toThrow('detal is none of them');
    expect(() => leafOf(less as never)).toThrow('one is missing');
    expect(() => leafOf({ ...row, body: { count: 0.5 } })).toThrow('no safe integer');
    expect(() => leafOf({ ...row, actorId: '\ud800' })).toThrow('half a character');
  });

  it('I1 opens the proof of another implementation, and no altered one', () => {
    const keys = [parseKey(vkey)];
    const parsed = parseProof(proof);
    expect(proofText(parsed)).toBe(proof);
    const head = openCheckpoint(parsed.checkpoint, keys);
    expect(head).toMatchObject({ origin, size: 3 });
    expect(openCheckpoint(parsed.checkpoint.replace('\n3\n', '\n4\n'), keys)).toBeUndefined();
  });

  it('I1 proves the place of each row in logs of every size to 70, and no other row or place', () => {
    for (let size = 1; size <= leaves.length; size++) {
      const root = rootOf(leaves.slice(0, size));
      for (let index = 0; index < size; index++) {
        const path = inclusionPath(index, size).map(subtree);
        const leaf = leaves[index] as Hash;
        expect(isIncluded(leaf, index, size, path, root)).toBe(true);
        expect(isIncluded(leaves[(index + 1) % 70] as Hash, index, size, path, root)).toBe(false);
        expect(isIncluded(leaf, index + 1, size, path, root)).toBe(false);
        expect(isIncluded(leaf, index, size, path.slice(1), root)).toBe(path.length === 0);
      }
    }
  });

  it('I1 proves that a log continues another for every two sizes to 70, and no altered one', () => {
    for (let size = 1; size <= leaves.length; size++)
      for (let before = 1; before <= size; before++) {
        const heads = [before, size].map((count) => ({ size: count, root: rootOf(leaves.slice(0, count)) }));
        const [old, now] = heads as [{ size: number; root: Hash }, { size: number; root: Hash }];
        const path = consistencyPath(before, size).map(subtree);
        expect(continues(old, now, path)).toBe(true);
        expect(continues({ ...old, root: leafHash(old.root) }, now, path)).toBe(false);
        expect(continues(old, { ...now, root: leafHash(now.root) }, path)).toBe(false);
        expect(continues(now, old, path)).toBe(before === size);
      }
  });

  it('I1 agrees with the definition of a tree, whatever the steps in which it grows', () => {
    const naive = (list: readonly Hash[]): Hash => {
      if (list.length === 0) return createHash('sha256').digest();
      if (list.length === 1) return list[0] as Hash;
      const half = 2 ** Math.ceil(Math.log2(list.length) - 1);
      const bytes = Buffer.concat([Buffer.of(1), naive(list.slice(0, half)), naive(list.slice(half))]);
      return createHash('sha256').update(bytes).digest();
    };
    for (let size = 0; size <= leaves.length; size++) {
      expect(rootOf(leaves.slice(0, size))).toEqual(naive(leaves.slice(0, size)));
      const first = extendFrontier([], 0, leaves.slice(0, size));
      expect(first).toHaveLength(frontierLength(size));
      expect(frontierRoot(extendFrontier(first, size, leaves.slice(size)))).toEqual(naive(leaves));
    }
  });

  it('I1 signs a checkpoint that opens with its key alone', () => {
    const [one, other] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
    const head = { origin: 'here/log', size: 3, root: rootOf(leaves.slice(0, 3)) };
    const note = signNote(checkpointText(head), head.origin, one.privateKey);
    const keys = [one, other].map(({ publicKey }) => parseKey(keyText(head.origin, publicKey)));
    expect(openCheckpoint(note, keys.slice(0, 1))).toEqual(head);
    expect(openCheckpoint(note, keys.slice(1))).toBeUndefined();
    const path = inclusionPath(2, 3).map(subtree);
    const given = { index: 2, path, checkpoint: note };
    expect(provenIn(leaves[2] as Hash, given, keys)).toEqual(head);
    expect(provenIn(leaves[1] as Hash, given, keys)).toBeUndefined();
  });
});
