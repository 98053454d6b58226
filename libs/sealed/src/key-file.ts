import { armor } from 'age-encryption';
import { isProtected, protect, unprotect, type Identity } from './age';
import { fromUtf8, utf8 } from './encoding';
import { SealedError } from './errors';
import { fingerprintOf, generateIdentity, keysOf, type MemberKeys } from './keys';
import { header, type Suite } from './lint';

export const roles = ['admin', 'practitioner', 'recovery'] as const;
export type KeyRole = (typeof roles)[number];

/**
 * What the comments of a key file say. `rosterRoot` is the trust anchor: it travels with the user, not with
 * the server.
 */
export interface KeyFile {
  readonly tenant: string;
  readonly member: string;
  readonly role: KeyRole;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** SHA-256 of the first roster entry; missing until the practice has a roster. */
  readonly rosterRoot?: string | undefined;
  readonly identity: Identity;
}

const MAX_KEY_FILE_BYTES = 64 * 1024;
const TITLE = '# riserbo key file v1';
const identityLine = /^AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]+$/;
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Makes a new key. @param about to whom it belongs */
export async function createKeyFile(
  about: Omit<KeyFile, 'identity'>,
  suite: Suite,
): Promise<{ file: KeyFile; keys: MemberKeys }> {
  const identity = await generateIdentity(suite);
  return { file: { ...about, identity }, keys: await keysOf(identity) };
}

/** The text of the file: comments that `age` ignores, and one identity line that it reads. */
export async function writeKeyFile(file: KeyFile): Promise<string> {
  const comments = [
    TITLE,
    `# practice: ${file.tenant}`,
    `# member: ${file.member}`,
    `# role: ${file.role}`,
    `# created: ${file.created}`,
    `# fingerprint: ${fingerprintOf(await keysOf(file.identity))}`,
    ...(file.rosterRoot === undefined ? [] : [`# roster-root: ${file.rosterRoot}`]),
  ];
  return `${comments.join('\n')}\n${file.identity}\n`;
}

/**
 * Reads a key file; Windows line ends and a byte order mark are fine.
 * @throws SealedError `passphrase_needed`, `passkey_needed`, `key_file_invalid`, `key_file_ambiguous`
 */
export function readKeyFile(bytes: Uint8Array): KeyFile {
  if (bytes.length > MAX_KEY_FILE_BYTES) throw new SealedError('key_file_invalid');
  const lines = textOf(bytes).split(/\r?\n/);
  if (lines[0]?.startsWith(ARMOR))
    throw new SealedError(isOfPasskey(bytes) ? 'passkey_needed' : 'passphrase_needed');
  const comments = new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^# ([a-z-]+): (.+)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value.trim()] as const];
    }),
  );
  const secrets = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [identity = '', ...others] = secrets.map((line) => line.trim());
  if (others.some((line) => identityLine.test(line))) throw new SealedError('key_file_ambiguous');
  const role = roles.find((each) => each === comments.get('role'));
  const [tenant, member, created] = ['practice', 'member', 'created'].map((name) => comments.get(name));
  const isOneKey = others.length === 0 && identityLine.test(identity);
  if (!isOneKey || !role || !tenant || !member || !created) throw new SealedError('key_file_invalid');
  return { tenant, member, role, created, rosterRoot: comments.get('roster-root'), identity };
}

/** Wraps the text of a key file by a passphrase. The result is a text file that `age -d` opens, too. */
export async function protectKeyFile(text: string, passphrase: string, logN?: number): Promise<string> {
  return armor.encode(await protect(utf8(text), passphrase, logN));
}

/** @throws SealedError `key_file_invalid`, `passphrase_wrong`, `work_factor_too_high`, `damaged` */
export async function unlockKeyFile(bytes: Uint8Array, passphrase: string): Promise<KeyFile> {
  const file = dearmored(bytes);
  if (!isProtected(file)) throw new SealedError('key_file_invalid');
  return readKeyFile(await unprotect(file, passphrase));
}

const isOfPasskey = (bytes: Uint8Array): boolean =>
  header(dearmored(bytes)).stanzas.includes('age-encryption.org/fido2prf');

/** @throws SealedError `key_file_invalid` */
export function dearmored(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_KEY_FILE_BYTES) throw new SealedError('key_file_invalid');
  try {
    return armor.decode(textOf(bytes).replaceAll('\r\n', '\n'));
  } catch {
    throw new SealedError('key_file_invalid');
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes).replace(/^\uFEFF/, '');
  } catch {
    throw new SealedError('key_file_invalid');
  }
}
