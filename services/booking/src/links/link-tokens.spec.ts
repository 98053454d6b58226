import { randomBytes } from 'node:crypto';
import { LinkTokens, type Link } from './link-tokens';

const link: Link = {
  companyId: '11111111-1111-4111-8111-111111111111',
  bookingId: '22222222-2222-4222-8222-222222222222',
  purpose: 'manage',
  expiresAt: new Date('2026-03-02T10:00:00Z'),
};
const before = new Date('2026-03-02T09:59:59.999Z');
const tokens = new LinkTokens(Buffer.alloc(32, 7));
const refused = (token: string, now = before) => {
  try {
    tokens.open(token, 'manage', now);
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

describe('LinkTokens', () => {
  it('C12 opens what it made, until the end and not a moment longer', () => {
    const token = tokens.make(link);
    expect(tokens.open(token, 'manage', before)).toEqual(link);
    expect(refused(token, link.expiresAt)).toBe('link_invalid');
  });

  it('C12 refuses a token with any one character changed, cut or added', () => {
    const token = tokens.make(link);
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(refused(token.slice(0, at) + other + token.slice(at + 1))).toBe('link_invalid');
    }
    for (const changed of [token.slice(0, -1), `${token}A`, `${token}.`, token.replaceAll('_', '/'), ''])
      if (changed !== token) expect(refused(changed)).toBe('link_invalid');
  });

  it('C12 refuses a token for another purpose or of another layout, though its signature is right', () => {
    for (const [at, value] of [
      [0, 2],
      [1, 9],
    ] as const) {
      const said = Buffer.from(tokens.make(link), 'base64url').subarray(0, 40);
      said.writeUInt8(value, at);
      const signed = Buffer.concat([said, tokens['sign'](said)]).toString('base64url');
      expect(refused(signed)).toBe('link_invalid');
    }
  });

  it('C12 refuses a token that was signed with another key', () => {
    expect(refused(new LinkTokens(randomBytes(32)).make(link))).toBe('link_invalid');
  });
});
