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

const selectDisabled = statement(
  `SELECT id FROM operators WHERE email = :email AND disabled_at IS NOT NULL`,
  { id: column.uuid },
);
const renewOperator = statement(
  `UPDATE operators
   SET password_hash = :hash, secret = :sealed, key_id = :keyId, last_step = 0, disabled_at = NULL
   WHERE id = :id AND email = :email AND disabled_at IS NOT NULL RETURNING id`,
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
  const { stored, ...operator } = await newCredentials(keys, randomUUID(), email);
  const made = await tenants.system((tx) => tx.rows(insertOperator, { ...stored, now }));
  if (made.length === 0) throw new Refusal('operator_exists');
  return operator;
}

/**
 * Enables a disabled operator again, with a new password and a new second factor: the old ones may be the
 * reason for the disabling. Sessions and codes that were ended stay ended. @throws Refusal `operator_unknown`
 * for an address without a disabled operator
 */
export async function enableOperator(tenants: Tenants, keys: TotpKeys, email: string): Promise<NewOperator> {
  const [known] = await tenants.system((tx) => tx.rows(selectDisabled, { email: normalised(email) }));
  if (!known) throw new Refusal('operator_unknown');
  const { stored, ...operator } = await newCredentials(keys, known.id, email);
  const enabled = await tenants.system((tx) => tx.rows(renewOperator, stored));
  if (enabled.length === 0) throw new Refusal('operator_unknown');
  return operator;
}

async function newCredentials(keys: TotpKeys, id: string, address: string) {
  const email = normalised(address);
  const [password, secret] = [randomBytes(18).toString('base64url'), newTotpSecret()];
  const [hash, { secret: sealed, keyId }] = [await hashPassword(password), keys.seal(id, secret)];
  const stored = { id, email, hash, sealed, keyId };
  return { email, password, secret, link: totpLink(secret, email), stored };
}
