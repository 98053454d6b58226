import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as cctv from 'cctv-age';
import { open, unprotect, unlockKeyFile, SealedError, type SealedErrorCode } from '../src';

/** https://c2sp.org/CCTV/age: the test vectors of age. */
interface Vector {
  name: string;
  expect: string;
  payload: string | undefined;
  identities: string[];
  passphrases: string[];
  isArmored: boolean;
  file: Uint8Array;
}

function vectorOf([name, bytes]: [string, Uint8Array]): Vector {
  const all = Buffer.from(bytes);
  const end = all.indexOf('\n\n');
  const lines = all.subarray(0, end).toString().split('\n');
  const valuesOf = (key: string) =>
    lines.flatMap((line) => (line.startsWith(`${key}: `) ? [line.slice(key.length + 2)] : []));
  const body = all.subarray(end + 2);
  return {
    name,
    expect: valuesOf('expect')[0] ?? '',
    payload: valuesOf('payload')[0],
    identities: valuesOf('identity'),
    passphrases: valuesOf('passphrase'),
    isArmored: valuesOf('armored')[0] === 'yes',
    file: new Uint8Array(valuesOf('compressed')[0] === 'zlib' ? inflateSync(body) : body),
  };
}
const vectors = Object.entries(cctv as unknown as Record<string, unknown>)
  .filter((each): each is [string, Uint8Array] => each[1] instanceof Uint8Array)
  .map(vectorOf);

/** What we refuse although age opens it: more kinds of recipients, and passphrases that need gigabytes. */
const stricter: readonly SealedErrorCode[] = [
  'suites_mixed',
  'recipients_unexpected',
  'work_factor_too_high',
];
const outcome = async (work: Promise<Uint8Array>): Promise<{ code: string; payload?: string }> => {
  try {
    return {
      code: 'opened',
      payload: createHash('sha256')
        .update(await work)
        .digest('hex'),
    };
  } catch (error) {
    if (error instanceof SealedError) return { code: error.code };
    throw error;
  }
};
const tries = ({ file, identities, passphrases }: Vector) => [
  ...identities.map((identity) => () => outcome(open(file, identity))),
  ...passphrases.map((passphrase) => () => outcome(unprotect(file, passphrase))),
];

describe('the test vectors of age', () => {
  it('F1 are all here', () => {
    expect(vectors.length).toBeGreaterThan(100);
    expect(vectors.filter(({ expect: wanted }) => wanted === 'success').length).toBeGreaterThan(20);
  });

  const binary = vectors.filter(({ isArmored }) => !isArmored);
  it.each(binary.map((vector) => [vector.name, vector] as const))('F1 F3 %s', async (_, vector) => {
    for (const attempt of tries(vector)) {
      const { code, payload } = await attempt();
      if (code === 'opened') expect([vector.expect, payload]).toEqual(['success', vector.payload]);
      else if (vector.expect === 'success' && tries(vector).length === 1) expect(stricter).toContain(code);
    }
  });

  it('F1 F2 opens what age opens, but for what is refused on purpose', async () => {
    const wanted = binary.filter((each) => each.expect === 'success' && tries(each).length > 0);
    const results: [string, string][] = [];
    for (const vector of wanted) {
      const codes = [];
      for (const attempt of tries(vector)) codes.push((await attempt()).code);
      results.push([vector.name, codes.includes('opened') ? 'opened' : (codes[0] ?? '')]);
    }
    expect(
      results.filter(([, code]) => code !== 'opened' && !stricter.includes(code as SealedErrorCode)),
    ).toEqual([]);
    expect(results.filter(([, code]) => code === 'opened').length).toBeGreaterThan(results.length / 2);
  });

  it('F2 a key file in broken armor is refused with a reason', async () => {
    const armored = vectors.filter(({ isArmored, expect: wanted }) => isArmored && wanted !== 'success');
    expect(armored.length).toBeGreaterThan(10);
    for (const { file } of armored)
      await expect(unlockKeyFile(file, 'password')).rejects.toBeInstanceOf(SealedError);
  });
});
