import { hash, verify, type Options } from '@node-rs/argon2';
import { Refusal } from '@riserbo/contracts';
import { commonPasswords } from './common-passwords';

const argon2id = 2;
/** RFC 9106, OWASP: argon2id, 19 MiB, two passes, one lane. */
const options: Options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compared with when there is no such user, so that the answer takes as long (B1). */
const nobody = hash('a password that nobody has', options);

/** B1: the hash that is stored. Verbatim: no trimming, no normalisation. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

/** Whether it is the password; takes as long for no user at all. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await nobody), password);
  return right && stored !== undefined;
}

/** @throws Refusal `password_common` (NIST SP 800-63B 5.1.1.2: a list, no rules of composition) */
export function refuseCommon(password: string): void {
  if (isCommon(password)) throw new Refusal('password_common');
}

/** A listed password, or one made by repeating or counting: what a guesser tries first. */
export function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  return commonPasswords.has(lower) || isRepetition(lower) || isRun(lower);
}
function isRepetition(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length;
}
function isRun(text: string): boolean {
  const steps = new Set(
    [...text].slice(1).map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index)),
  );
  return steps.size === 1 && Math.abs([...steps][0] as number) === 1;
}
