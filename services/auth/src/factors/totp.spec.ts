import fc from 'fast-check';
import { generateSync } from 'otplib';
import { newTotpSecret, stepOf, totpLink } from './totp';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const now = new Date('2026-03-02T06:00:00Z');
const step = now.getTime() / 30_000;
const codeOf = (which: number) => generateSync({ secret, epoch: which * 30 });

describe('codes of an authenticator app', () => {
  it('B2 X03 takes this step and the one before, and no other', () => {
    const found = [-2, -1, 0, 1, 2].map((offset) => stepOf(secret, codeOf(step + offset), now));
    expect(found).toEqual([undefined, step - 1, step, undefined, undefined]);
  });

  it('B2 X03 the edges of a step are its first and last second', () => {
    const code = codeOf(step);
    const at = (seconds: number) => stepOf(secret, code, new Date(now.getTime() + seconds * 1000));
    expect([-1, 0, 29.999, 30, 59.999, 60].map(at)).toEqual([undefined, step, step, step, step, undefined]);
  });

  it('B2 the vectors of RFC 6238 hold', () => {
    const vector = Buffer.from('12345678901234567890');
    const base32 = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(vector).toHaveLength(20);
    for (const [seconds, code] of [
      [59, '287082'],
      [1_111_111_109, '081804'],
      [1_111_111_111, '050471'],
      [1_234_567_890, '005924'],
      [2_000_000_000, '279037'],
    ] as const)
      expect(stepOf(base32, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it('B2 a secret has 160 bits and is never the same', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(new Set(Array.from({ length: 50 }, newTotpSecret)).size).toBe(50);
  });

  it('B2 any label makes a link that says the same secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (label) => {
        const link = new URL(totpLink(secret, label));
        expect(link.protocol).toBe('otpauth:');
        expect(link.searchParams.get('secret')).toBe(secret);
        expect(link.pathname.split(':')).toHaveLength(2);
      }),
      { seed: 7, numRuns: 300 },
    );
    expect(totpLink(secret, '\ud800\u202e<svg>"&:?#/')).toContain(`secret=${secret}`);
  });
});
