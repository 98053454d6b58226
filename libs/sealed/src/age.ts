import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { SealedError } from './errors';
import { header, inspect, type Suite } from './lint';

/** An age secret key: `AGE-SECRET-KEY-1…` (x25519) or `AGE-SECRET-KEY-PQ-1…` (hybrid). */
export type Identity = string;
/** An age public key: `age1…` or `age1pq1…`. */
export type Recipient = string;

/** 2^18 rounds of scrypt take 256 MB and about a second; more is refused when opening. */
export const SCRYPT_LOG_N = 18;

export const recipientOf = (identity: Identity): Promise<Recipient> => identityToRecipient(identity);
export const suiteOf = (key: Identity | Recipient): Suite =>
  /^(age1pq1|AGE-SECRET-KEY-PQ-1)/.test(key) ? 'hybrid' : 'x25519';

/** Seals bytes to recipients of one suite. @throws SealedError `no_recipient`, `suites_mixed` */
export async function seal(plaintext: Uint8Array, recipients: readonly Recipient[]): Promise<Uint8Array> {
  const distinct = [...new Set(recipients)];
  if (distinct.length === 0) throw new SealedError('no_recipient');
  if (new Set(distinct.map(suiteOf)).size > 1) throw new SealedError('suites_mixed');
  const encrypter = new Encrypter();
  for (const each of distinct) encrypter.addRecipient(each);
  return encrypter.encrypt(plaintext);
}

/**
 * Opens a file that was sealed to this identity.
 * @throws SealedError `not_age`, `suites_mixed`, `recipients_unexpected`, `wrong_key`, `damaged`
 */
export async function open(file: Uint8Array, identity: Identity): Promise<Uint8Array> {
  const { suite } = inspect(file);
  if (suite !== suiteOf(identity)) throw new SealedError('wrong_key');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return opened(decrypter, file, 'wrong_key');
}

/** Protects bytes by a passphrase, as the stock `age -p` does. */
export async function protect(
  plaintext: Uint8Array,
  passphrase: string,
  logN = SCRYPT_LOG_N,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(logN);
  return encrypter.encrypt(plaintext);
}

/**
 * Opens a file that is protected by a passphrase. @throws SealedError `not_age`, `work_factor_too_high`,
 * `passphrase_wrong`, `damaged`
 */
export async function unprotect(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  if (!isProtected(file)) throw new SealedError('not_age');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  return opened(decrypter, file, 'passphrase_wrong');
}

/** Whether a passphrase opens the file. @throws SealedError `not_age`, `work_factor_too_high` */
export function isProtected(file: Uint8Array): boolean {
  const { args } = header(file);
  const [[kind, , logN = ''] = []] = args;
  if (args.length !== 1 || kind !== 'scrypt') return false;
  if (!/^[1-9]\d?$/.test(logN) || Number(logN) > SCRYPT_LOG_N) throw new SealedError('work_factor_too_high');
  return true;
}

/**
 * The library throws plain errors; one of them means that no identity fits, all others that bytes were
 * changed.
 */
async function opened(
  decrypter: Decrypter,
  file: Uint8Array,
  whenNoneFits: 'wrong_key' | 'passphrase_wrong',
): Promise<Uint8Array> {
  try {
    return await decrypter.decrypt(file);
  } catch (error) {
    const none = error instanceof Error && /no identity matched|incorrect passphrase/i.test(error.message);
    throw new SealedError(none ? whenNoneFits : 'damaged');
  }
}
