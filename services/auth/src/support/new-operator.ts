import { randomBytes, randomUUID } from 'node:crypto';
import { Refusal } from '@riserbo/contracts';
import { column, statement, type Tenants } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import type { TotpKeys } from '../factors/totp-keys';
import { newTotpSecret, totpLink } from '../factors/totp';
import { hashPassword } from '../passwords/passwords';

export interface NewOperator {
  email: string;
  /** Shown once, to the person who runs the command. */
  password: string;
  secret: string;
  /** `otpauth://`, for the authenticator app. */
  link: string;
}
const insertOperator = statement(
  `INSERT INTO operators (id, email, password_hash, secret, key_id, last_step, created_at)
   VALUES (:id, :email, :hash, :sealed, :keyId, 0, :now)
   ON CONFLICT ON CONSTRAINT operators_email DO NOTHING RETURNING id`,
  { id: column.uuid },
);

/**
 * B9: creates an operator, who has a second factor from the beginning. @throws Refusal `operator_exists`
 */
export async function addOperator(
  tenants: Tenants,
  keys: TotpKeys,
  email: string,
  now: Date,
): Promise<NewOperator> {
  const [id, address] = [randomUUID(), normalised(email)];
  const [password, secret] = [randomBytes(18).toString('base64url'), newTotpSecret()];
  const [hash, { secret: sealed, keyId }] = [await hashPassword(password), await keys.seal(id, secret)];
  const row = { id, email: address, hash, sealed, keyId, now };
  const made = await tenants.system((tx) => tx.rows(insertOperator, row));
  if (made.length === 0) throw new Refusal('operator_exists');
  return { email: address, password, secret, link: totpLink(secret, address) };
}
