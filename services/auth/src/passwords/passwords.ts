import { randomBytes } from 'node:crypto';
import { hash, verify, type Options } from '@node-rs/argon2';
import { Refusal } from '@riserbo/contracts';
import { isCommon } from './common-passwords';
import { normalForm } from './normal-form';
import { isMadeOf } from './personal-words';

const ARGON2ID = 2;
/** RFC 9106, OWASP: argon2id, 19 MiB, two passes, one lane. */
const options: Options = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/**
 * NIST SP 800-63B-4 3.1.1: minimum length without a second factor; the contract has the one with a second
 * factor.
 */
const MIN_LENGTH_ALONE = 15;

/** Compared with if there is no such user, so that the response takes as long (B1). */
const placeholder = hash('a password of no user', options);

/** B1: the hash that is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalForm(password), options);
}

/** The stored form of a member's password. */
export interface StoredPassword {
  hash: string;
  /** Whether it is long enough without a second factor. */
  isLong: boolean;
}

export async function storedPassword(password: string): Promise<StoredPassword> {
  return { hash: await hashPassword(password), isLong: isLong(password) };
}

/** The hash of an unknown random password, for an account that needs a new one. */
export function unknownPassword(): Promise<string> {
  return hashPassword(randomBytes(32).toString('base64url'));
}

const isLong = (password: string): boolean => [...normalForm(password)].length >= MIN_LENGTH_ALONE;

/** Whether the password is right; takes as long without a user. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await placeholder), normalForm(password));
  return right && stored !== undefined;
}

/** Rules that need no database, checked before hashing. @throws Refusal `password_common` */
export function refuseCommon(password: string): void {
  if (isCommon(password)) throw new Refusal('password_common');
}

/** Circumstances of a new password. */
export interface PasswordContext {
  hasSecondFactor: boolean;
  /** Names, addresses and slugs of the person and the company. */
  about: readonly string[];
}

/**
 * The other rules (B1): length, and nothing personal; no rules of composition. @throws Refusal
 * `password_short`, `password_personal`
 */
export function refuseWeak(password: string, { hasSecondFactor, about }: PasswordContext): void {
  if (!hasSecondFactor && !isLong(password)) throw new Refusal('password_short');
  if (isMadeOf(password, about)) throw new Refusal('password_personal');
}
