import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { rotateKeyFile } from './key-file';
import { Keys } from './keys';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-02T10:00:00Z');
let files = 0;
const aFile = (text = `${randomBytes(32).toString('hex')}\n`) => {
  const path = join(folder, `${++files}.key`);
  writeFileSync(path, text);
  return path;
};
const payload = Buffer.from('11111111-1111-4111-8111-111111111111');

describe('Keys', () => {
  const path = aFile();
  const keys = new Keys(path, 'A_KEY_FILE');
  const opens = (token: string, purpose = 'mail link', at = now, bound = 'company one') =>
    keys.openToken(purpose, token, { now: at, bound })?.payload.equals(payload) ?? false;
  const token = keys.sealToken('mail link', payload, { expiresAt: later, bound: 'company one' });

  it('B5 C12 X11 opens what was sealed, until it expires and not a moment longer', () => {
    expect(opens(token)).toBe(true);
    expect(opens(token, 'mail link', new Date(later.getTime() - 1))).toBe(true);
    expect(opens(token, 'mail link', later)).toBe(false);
  });

  it('B5 C12 X11 shows nothing of the payload, and makes the same token from the same input', () => {
    expect(Buffer.from(token, 'base64url').includes(payload)).toBe(false);
    expect(keys.sealToken('mail link', payload, { expiresAt: later, bound: 'company one' })).toBe(token);
    const lasting = keys.sealToken('mail link', payload, { bound: 'company one' });
    expect(lasting.slice(15)).not.toBe(token.slice(15));
    expect(opens(lasting, 'mail link', new Date('2200-01-01T00:00:00Z'))).toBe(true);
  });

  it('B5 C12 X11 refuses another purpose, and another company', () => {
    expect(opens(token, 'refresh token')).toBe(false);
    expect(opens(token, 'mail link', now, 'company two')).toBe(false);
    expect(opens(token, 'mail link\0company', now, ' one')).toBe(false);
  });

  it('B5 C12 X11 refuses a changed expiry, an unknown key id, another version', () => {
    for (const at of [0, 1, 4, 5, 10]) {
      const bytes = Buffer.from(token, 'base64url');
      bytes.writeUInt8((bytes.readUInt8(at) + 1) % 256, at);
      expect(opens(bytes.toString('base64url'))).toBe(false);
    }
  });

  it('B5 C12 X11 refuses what was changed, cut or added at any place, and other spellings of the same bytes', () => {
    for (let at = 0; at < token.length; at++) {
      expect(opens(token.slice(0, at))).toBe(false);
      expect(opens(token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1))).toBe(false);
    }
    for (const other of [`${token}A`, `${token}=`, ` ${token}`, '', '.', `${token.slice(0, -1)}+`])
      expect(opens(other)).toBe(false);
  });

  it('B5 C12 X11 never throws on what it did not make', () => {
    const bytes = fc.uint8Array({ maxLength: 120 });
    fc.assert(
      fc.property(bytes, (some) => {
        const sealed = Buffer.from(some);
        if (sealed.length > 0) sealed[0] = 1;
        expect(keys.open('mail link', sealed, { now })).toBeUndefined();
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('B5 C12 X11 a rotation keeps old tokens and makes new ones with the new key; a drop ends the old ones', () => {
    const file = aFile();
    const some = new Keys(file, 'A_KEY_FILE');
    const old = some.seal('totp', payload);
    expect(some.open('totp', old, { now })).toMatchObject({ isCurrent: true });
    rotateKeyFile(file);
    const fresh = some.seal('totp', payload);
    expect(fresh.subarray(1, 5)).not.toEqual(old.subarray(1, 5));
    expect(some.open('totp', old, { now })).toMatchObject({ isCurrent: false });
    expect(some.open('totp', fresh, { now })).toMatchObject({ isCurrent: true });
    expect([some.has(old), some.has(fresh)]).toEqual([true, true]);
    rotateKeyFile(file, { drop: true });
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    for (const gone of [old, fresh]) {
      expect(some.open('totp', gone, { now })).toBeUndefined();
      expect(some.has(gone)).toBe(false);
    }
  });

  it('B5 C12 X11 derives a key per purpose as RFC 5869 says', () => {
    const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
    const derived = Buffer.from(hkdfSync('sha256', secret, '', 'riserbo v1 attempts', 64)).subarray(32);
    expect(keys.mac('attempts', 'x')).toEqual(createHmac('sha256', derived).update('x').digest());
    expect(keys.mac('devices', 'x')).not.toEqual(keys.mac('attempts', 'x'));
  });

  it('names the setting of a file without keys, and no value', () => {
    const problem = (path: string) => {
      try {
        return new Keys(path, 'A_KEY_FILE').currentId;
      } catch (error) {
        return (error as { problems?: string[] }).problems;
      }
    };
    for (const text of ['', 'abc', `${'0'.repeat(64)}\nsecret`])
      expect(problem(aFile(text))).toEqual(['A_KEY_FILE: must hold a key of 32 bytes in hex on each line']);
    expect(problem(join(folder, 'nowhere'))).toEqual(['A_KEY_FILE: cannot be read']);
  });
});
