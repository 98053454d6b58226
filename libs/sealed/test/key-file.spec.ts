import { randomUUID } from 'node:crypto';
import {
  createKeyFile,
  fingerprintOf,
  keysOf,
  lintCiphertext,
  pairingCode,
  protect,
  protectKeyFile,
  readKeyFile,
  seal,
  unlockKeyFile,
  unprotect,
  writeKeyFile,
  type Suite,
} from '../src';
import { paddedLength } from '../src/padded-length';
import { padText, unpadText } from '../src/padding';
import { codeOf, makeMember, start } from './practice';

const bytes = (text: string) => new TextEncoder().encode(text);
const about = {
  tenant: randomUUID(),
  member: randomUUID(),
  role: 'admin' as const,
  created: start.toISOString(),
};
/** Cheap enough for tests; the product takes 2^18. */
const LOG_N = 10;

describe.each(['x25519', 'hybrid'] as const)('a %s key file', (suite: Suite) => {
  it('F2 is written and read again, comments included', async () => {
    const { file, keys } = await createKeyFile({ ...about, rosterRoot: 'A'.repeat(43) }, suite);
    const text = await writeKeyFile(file);
    expect(readKeyFile(bytes(text))).toEqual(file);
    expect(text).toContain(`# fingerprint: ${fingerprintOf(keys)}\n`);
    expect(text.split('\n').filter((line) => !line.startsWith('#') && line !== '')).toEqual([file.identity]);
  });
  it('F2 derives the same signing key from the same identity, always', async () => {
    const { file, keys } = await createKeyFile(about, suite);
    expect(await keysOf(file.identity)).toEqual(keys);
  });
  it('F2 is locked by a passphrase and unlocked by it alone', async () => {
    const { file } = await createKeyFile(about, suite);
    const locked = bytes(await protectKeyFile(await writeKeyFile(file), 'tre gatti sul tetto', LOG_N));
    expect(await unlockKeyFile(locked, 'tre gatti sul tetto')).toEqual(file);
    expect(await codeOf(() => unlockKeyFile(locked, 'tre gatti'))).toBe('passphrase_wrong');
    expect(await codeOf(() => readKeyFile(locked))).toBe('passphrase_needed');
  });
});

describe('a key file from a disk', () => {
  let text: string;
  beforeAll(async () => {
    text = await writeKeyFile((await createKeyFile(about, 'x25519')).file);
  });

  it.each([
    ['Windows line ends', (file: string) => file.replaceAll('\n', '\r\n')],
    ['a byte order mark', (file: string) => `\uFEFF${file}`],
    ['empty lines and further comments', (file: string) => `\n# my USB stick\n\n${file}\n\n`],
  ])('F2 with %s is read', (_, change) => {
    expect(readKeyFile(bytes(change(text)))).toEqual(readKeyFile(bytes(text)));
  });
  it.each([
    ['two identities', (file: string) => `${file}${file.split('\n').at(-2)}\n`, 'key_file_ambiguous'],
    ['a comment of a megabyte', (file: string) => `# ${'x'.repeat(2 ** 20)}\n${file}`, 'key_file_invalid'],
    ['no identity', (file: string) => file.replace(/^AGE.*$/m, ''), 'key_file_invalid'],
    ['a public key', (file: string) => file.replace(/^AGE.*$/m, `age1${'q'.repeat(58)}`), 'key_file_invalid'],
    ['an unknown role', (file: string) => file.replace('role: admin', 'role: vendor'), 'key_file_invalid'],
    ['no practice', (file: string) => file.replace(/^# practice.*$/m, ''), 'key_file_invalid'],
  ])('F2 with %s is refused', async (_, change, code) => {
    expect(await codeOf(() => readKeyFile(bytes(change(text))))).toBe(code);
  });
  it('F2 that is not text at all is refused', async () => {
    expect(await codeOf(() => readKeyFile(new Uint8Array([0xff, 0xfe, 0xfd])))).toBe('key_file_invalid');
    expect(await codeOf(() => unlockKeyFile(bytes('hello'), 'x'))).toBe('key_file_invalid');
  });
  it('F2 whose protection would take gigabytes to open is refused before it does', async () => {
    const file = await protect(bytes('x'), 'p', 2);
    const greedy = new TextDecoder('latin1').decode(file).replace(/^(-> scrypt \S+) 2$/m, '$1 40');
    const changed = Uint8Array.from(greedy, (char) => char.charCodeAt(0));
    expect(await codeOf(() => unprotect(changed, 'p'))).toBe('work_factor_too_high');
  });
  it('F2 no error repeats a key or a passphrase', async () => {
    const [identity = ''] = text.split('\n').slice(-2);
    const failures = await Promise.allSettled([
      (async () => readKeyFile(bytes(`${text}${identity}\n`)))(),
      unlockKeyFile(bytes(await protectKeyFile(text, 'tre gatti', LOG_N)), 'quattro cani'),
    ]);
    for (const failure of failures) {
      const { stack } = (failure as PromiseRejectedResult).reason as Error;
      expect(stack).not.toMatch(/AGE-SECRET|tre gatti|quattro cani/);
    }
  });
});

describe('comparing keys', () => {
  it('F5 a fingerprint has eight groups of four and no letters that look alike', async () => {
    const { keys } = await makeMember(randomUUID(), 'admin');
    expect(fingerprintOf(keys)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
  it('F5 a pairing code changes with the roster and with the key', () => {
    const codes = [pairingCode('root', 'kid'), pairingCode('another', 'kid'), pairingCode('root', 'another')];
    expect(new Set(codes).size).toBe(3);
  });
});

describe('the outline of a file', () => {
  it('F1 X91 shows suite, number of recipients and length without any key', async () => {
    const [one, other] = [await makeMember(randomUUID(), 'admin'), await makeMember(randomUUID(), 'admin')];
    const file = await seal(new Uint8Array(70_000), [one.keys.recipient, other.keys.recipient]);
    expect(lintCiphertext(file, { recipients: 2 })).toEqual({
      ...{ suite: 'x25519', recipients: 2 },
      plaintextSize: 70_000,
    });
    expect(await codeOf(() => lintCiphertext(file, { recipients: 1 }))).toBe('recipients_unexpected');
    expect(await codeOf(() => lintCiphertext(file, { suite: 'hybrid', recipients: 2 }))).toBe(
      'recipients_unexpected',
    );
  });
  it('F1 sealing to nobody or to mixed suites is refused', async () => {
    const [plain, hybrid] = [
      await makeMember(randomUUID(), 'admin'),
      await makeMember(randomUUID(), 'admin', 'hybrid'),
    ];
    expect(await codeOf(() => seal(bytes('x'), []))).toBe('no_recipient');
    expect(await codeOf(() => seal(bytes('x'), [plain.keys.recipient, hybrid.keys.recipient]))).toBe(
      'suites_mixed',
    );
  });
  it.each([
    ['nothing', ''],
    ['plain text', 'subjective: back pain'],
    ['a header alone', 'age-encryption.org/v1\n'],
    ['a passphrase file', 'scrypt'],
    ['a header cut in a stanza', 'age-encryption.org/v1\n-> X25519 abc\nAAAA'],
  ])('X91 %s is refused', async (_, text) => {
    const file = text === 'scrypt' ? await protect(bytes('x'), 'p', LOG_N) : bytes(text);
    expect(await codeOf(() => lintCiphertext(file, { recipients: 1 }))).toMatch(
      /^(not_age|recipients_unexpected)$/,
    );
  });
});

describe('padding', () => {
  it('F1 hides lengths: a floor of 4 KiB, then at most 12 % more', () => {
    expect([0, 1, 4_096].map(paddedLength)).toEqual([4_096, 4_096, 4_096]);
    for (const length of [4_097, 5_000, 70_000, 1_234_567])
      expect([paddedLength(length) >= length, paddedLength(length) <= length * 1.12]).toEqual([true, true]);
  });
  it('F1 is taken off again and allows one form only', async () => {
    const padded = padText('jws');
    expect(unpadText(padded)).toBe('jws');
    for (const wrong of [padded.with(100, 0x0a), padded.subarray(1), new Uint8Array(10)])
      expect(await codeOf(() => unpadText(wrong))).toBe('padding_invalid');
  });
});
