import { randomBytes } from 'node:crypto';
import { hash, verify, type Options } from '@node-rs/argon2';
import { Refusal } from '@riserbo/contracts';
import { isCommon } from './common-passwords';
import { normalForm } from './normal-form';
import { isMadeOf } from './personal-words';

const argon2id = 2;
/** RFC 9106, OWASP: argon2id, 19 MiB, two passes, one lane. */
const options: Options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** NIST SP 800-63B-4 3.1.1: the fewest characters of a password that stands alone; the contract has those of one beside a second factor. */
const fewestAlone = 15;

/** Compared with when there is no such user, so that the answer takes as long (B1). */
const nobody = hash('a password that nobody has', options);

/** B1: the hash that is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalForm(password), options);
}

/** What is stored of a member's password. */
export interface StoredPassword {
  hash: string;
  /** Whether it is long enough without a second factor. */
  isLong: boolean;
}

export async function storedPassword(password: string): Promise<StoredPassword> {
  return { hash: await hashPassword(password), isLong: isLong(password) };
}

/** The hash of a password that is known to no one, for an account that needs a new one. */
export function unknownPassword(): Promise<string> {
  return hashPassword(randomBytes(32).toString('base64url'));
}

const isLong = (password: string): boolean => [...normalForm(password)].length >= fewestAlone;

/** Whether it is the password; takes as long for no user at all. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await nobody), normalForm(password));
  return right && stored !== undefined;
}

/** The part of the rules that needs no database, before the work of a hash. @throws Refusal `password_common` */
export function refuseCommon(password: string): void {
  if (isCommon(password)) throw new Refusal('password_common');
}

/** What a password is chosen beside. */
export interface PasswordContext {
  hasSecondFactor: boolean;
  /** Names, addresses and slugs of the person and the company. */
  about: readonly string[];
}

/** The rest of the rules (B1): length, list, nothing personal; no rules of composition. @throws Refusal `password_short`, `password_personal` */
export function refuseWeak(password: string, { hasSecondFactor, about }: PasswordContext): void {
  if (!hasSecondFactor && !isLong(password)) throw new Refusal('password_short');
  if (isMadeOf(password, about)) throw new Refusal('password_personal');
}
