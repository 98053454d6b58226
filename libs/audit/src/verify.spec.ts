import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cosign, parseWitnessKey, witnessKeyText } from './cosignature';
import { checkpointText, keyText, parseKey, signNote, type NoteKey } from './note';
import { outsideText, parseOutside, type OutsideObject } from './outside';
import { leafHash, rootOf, type Hash } from './tree';
import { verifyAudit, type AuditPolicy } from './verify';

const installation = 'audit.example.org';
const notary = generateKeyPairSync('ed25519');
const witness = generateKeyPairSync('ed25519').privateKey;
const rows = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => leafHash(Buffer.from(`${name} ${n}`)));
const headOf = (origin: string, log: readonly Hash[], key: KeyObject = notary.privateKey) =>
  signNote(checkpointText({ origin, size: log.length, root: rootOf(log) }), origin, key);
const known = new Map<string, NoteKey>();
const keyOf = (origin: string) => known.get(origin) ?? parseKey(keyText(origin, notary.publicKey));
const policy: AuditPolicy = {
  installation,
  keysOf: (origin) => {
    known.set(origin, keyOf(origin));
    return [keyOf(origin)];
  },
  witnesses: [parseWitnessKey(witnessKeyText('w.example', createPublicKey(witness)))],
  quorum: 0,
};

/** Two minutes of two logs. `sign` makes another log of the same name. */
function aBundle(logs = { a: rows('a', 5), b: rows('b', 3) }, key = notary.privateKey) {
  const entries: Hash[] = [];
  const done = { a: 0, b: 0 };
  const objects: string[] = [];
  for (const upTo of [2, 9]) {
    const before = entries.length;
    const heads = (['a', 'b'] as const).map((company) => {
      const log = logs[company].slice(0, upTo);
      const note = headOf(`${installation}/${company}/booking`, log, key);
      entries.push(leafHash(Buffer.from(note.slice(0, note.indexOf('\n\n') + 1))));
      const leaves = Buffer.concat(log.slice(done[company])).toString('base64');
      const from = done[company];
      done[company] = log.length;
      return { company, service: 'booking', note, from, leaves };
    });
    objects.push(outsideText({ checkpoint: headOf(installation, entries, key), before, heads }));
  }
  const checkpoint = headOf(installation, entries, key);
  const anchor =
    checkpoint +
    cosign(checkpoint.slice(0, checkpoint.indexOf('\n\n') + 1), 'w.example', witness, 1_800_000_000);
  return { objects, anchor, kept: headOf(`${installation}/a/booking`, logs.a.slice(0, 4), key) };
}
const code = (objects: readonly string[], kept: readonly string[] = [], asked = policy) =>
  verifyAudit(asked, objects, kept).code;
const edited = (object: string, edit: (object: OutsideObject) => unknown) => {
  const copy = parseOutside(object);
  edit(copy);
  return outsideText(copy);
};

describe('the verifier', () => {
  const { objects, anchor, kept } = aBundle();
  const [first, second] = objects as [string, string];

  it('I2 answers 0 for a whole place, with kept heads and witnesses', () => {
    expect(verifyAudit(policy, objects)).toEqual({
      code: 0,
      findings: ['2 logs, 8 rows, 0 kept heads, 0 witnesses: all fit'],
    });
    expect(code(objects, [kept, anchor], { ...policy, quorum: 1 })).toBe(0);
  });

  it('I2 answers 2 without a place, without a known key or with too few witnesses', () => {
    expect(code([], [kept])).toBe(2);
    expect(code(objects, [], { ...policy, keysOf: () => [] })).toBe(2);
    expect(code(objects, [kept], { ...policy, quorum: 1 })).toBe(2);
    expect(code([first], [kept])).toBe(2);
  });

  it('I2 answers 0 for no change of one byte', () => {
    let tried = 0;
    objects.forEach((object, place) => {
      for (let at = 0; at < object.length; at += 1)
        for (const changed of [object.charCodeAt(at) ^ (2 ** (at % 7))]) {
          const mutated = object.slice(0, at) + String.fromCharCode(changed) + object.slice(at + 1);
          tried += 1;
          if (code(objects.with(place, mutated)) === 0) throw new Error(`byte ${at} of object ${place}`);
        }
    });
    expect(tried).toBe(first.length + second.length);
  });

  it('I2 answers 0 for no byte added or left out, and no cut', () => {
    objects.forEach((object, place) => {
      for (let at = 0; at <= object.length; at += 1)
        for (const mutated of [
          `${object.slice(0, at)} ${object.slice(at)}`,
          object.slice(0, at) + object.slice(at + 1),
          object.slice(0, at),
        ])
          if (mutated !== object && code(objects.with(place, mutated)) === 0)
            throw new Error(`at byte ${at} of object ${place}`);
    });
    expect(code(objects)).toBe(0);
  });

  it.each([
    ['objects swapped', [second, first]],
    ['an object twice', [first, first, second]],
    ['the first object missing', [second]],
    ['heads swapped', [edited(first, (o) => (o.heads as unknown[]).reverse()), second]],
    ['a head missing', [edited(first, (o) => (o.heads as unknown[]).pop()), second]],
    ['a head twice', [edited(first, (o) => (o.heads as unknown[]).push(o.heads[0])), second]],
    [
      'leaves of another log',
      [edited(first, (o) => Object.assign(o.heads[0] as object, { leaves: o.heads[1]?.leaves })), second],
    ],
    ['an unknown field', [first.replace('{"checkpoint"', '{"more":1,"checkpoint"'), second]],
    ['no JSON', ['nonsense', second]],
    ['null', ['null', second]],
  ])('I2 answers 1 for %s', (_, bundle) => {
    expect(code(bundle)).toBe(1);
  });

  it('X89 finds that the whole log was rewritten with the key: a kept head is not of it', () => {
    const other = aBundle({ a: rows('other', 5), b: rows('b', 3) });
    expect(code(other.objects)).toBe(0);
    expect(code(other.objects, [kept])).toBe(1);
    expect(code(other.objects, [anchor])).toBe(1);
  });

  it('X89 finds a split view: two heads of one size, both signed', () => {
    const other = aBundle({ a: [...rows('a', 3), ...rows('other', 2)], b: rows('b', 3) });
    expect(code(objects, [other.kept])).toBe(1);
  });

  it('X89 does not take an old checkpoint or a shorter place for the whole', () => {
    expect(code([first], [anchor], { ...policy, quorum: 1 })).toBe(2);
    const stale = edited(second, (o) => Object.assign(o, { checkpoint: parseOutside(first).checkpoint }));
    expect(code([first, stale])).toBe(1);
  });

  it('X89 takes a head of another log for one of an unknown key', () => {
    const moved = edited(first, (o) => Object.assign(o.heads[0] as object, { company: 'c' }));
    expect(code([moved, second])).toBe(2);
  });

  it('X89 takes a log signed by another key for unknown', () => {
    const forged = aBundle(undefined, generateKeyPairSync('ed25519').privateKey);
    expect(code(forged.objects)).toBe(2);
  });
});
