import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rotateKeyFile } from '@riserbo/runtime';
import { LinkKeys } from '../keys/link-keys';
import { LinkTokens, type Link } from './link-tokens';

const link: Link = {
  companyId: '11111111-1111-4111-8111-111111111111',
  bookingId: '22222222-2222-4222-8222-222222222222',
  purpose: 'manage',
  expiresAt: new Date('2026-03-02T10:00:00Z'),
};
const before = new Date('2026-03-02T09:59:59.999Z');
const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keyFile = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, randomBytes(32).toString('hex'));
  return path;
};
const path = keyFile('link.key');
const keys = new LinkKeys({ LINK_KEY_FILE: path });
const tokens = new LinkTokens(keys);
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

  it('C12 refuses what the same keys sealed for another purpose, of another length or without an end', () => {
    const payload = Buffer.alloc(32, 1);
    const { expiresAt } = link;
    const others = [
      keys.sealToken('link to a service', payload, { expiresAt }),
      keys.sealToken('link to manage a booking', payload.subarray(1), { expiresAt }),
      keys.sealToken('link to manage a booking', payload),
    ];
    for (const other of others) expect(refused(other)).toBe('link_invalid');
  });

  it('C12 refuses a token that was made with another key', () => {
    const others = new LinkTokens(new LinkKeys({ LINK_KEY_FILE: keyFile('other.key') }));
    expect(refused(others.make(link))).toBe('link_invalid');
  });

  it('C12 opens old links after a rotation, and none after a drop', () => {
    const token = tokens.make(link);
    rotateKeyFile(path);
    expect(refused(token)).toBeUndefined();
    expect(tokens.make(link)).not.toBe(token);
    rotateKeyFile(path, { drop: true });
    expect(refused(token)).toBe('link_invalid');
  });
});
