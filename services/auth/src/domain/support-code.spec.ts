import { randomUUID } from 'node:crypto';
import { newSupportSecret, readSupportCode, writeSupportCode } from './support-code';

describe('support codes', () => {
  it('B9 hold company, grant and 128 random bits, and are read back unchanged', () => {
    const code = { companyId: randomUUID(), grantId: randomUUID(), secret: newSupportSecret() };
    expect(Buffer.from(code.secret, 'base64url')).toHaveLength(16);
    expect(readSupportCode(` ${writeSupportCode(code)}\n`)).toEqual(code);
  });
  it.each(['', 'x', 'A'.repeat(63), 'A'.repeat(66), '%%%'])('B9 %p is not a code', (text) =>
    expect(readSupportCode(text)).toBeUndefined(),
  );
});
