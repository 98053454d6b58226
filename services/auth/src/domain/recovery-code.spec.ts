import { newRecoveryCodes, recoveryCodeHash } from './recovery-code';

describe('recovery codes', () => {
  it('B3 are ten of 120 bits each, all different', () => {
    const codes = newRecoveryCodes();
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}(-[0-9A-HJKMNP-TV-Z]{6}){3}$/);
  });

  it('B3 are read as people type them', () => {
    const hash = recoveryCodeHash('10ABCD-EFGH10-000001-ZZZZZZ');
    for (const typed of [
      '10abcdefgh10000001zzzzzz',
      'lO ABCD EFGH iO OOOOO1 ZZZZZZ',
      '10ABCD EFGH10 000001-zzzzzz',
    ])
      expect(recoveryCodeHash(typed)).toEqual(hash);
    expect(recoveryCodeHash('10ABCD-EFGH10-000001-ZZZZZY')).not.toEqual(hash);
  });
});
