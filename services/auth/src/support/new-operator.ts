import { randomBytes, randomUUID } from 'node:crypto';
import { Refusal } from '@riserbo/contracts';
import type { Tenants } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import type { TotpKeys } from '../factors/totp-keys';
import { newTotpSecret, totpLink } from '../factors/totp';
import { hashPassword } from '../passwords/passwords';

export interface NewOperator {
  email: string;
  /** Shown once to whoever runs the command. */
  password: string;
  secret: string;
  /** `otpauth://`, for the authenticator app. */
  link: string;
}
const insert = `
  INSERT INTO operators (id, email, password_hash, secret, key_id, last_step, created_at) VALUES ($1, $2, $3, $4, $5, 0, $6)
  ON CONFLICT ON CONSTRAINT operators_email DO NOTHING RETURNING id`;

/** B9: makes an operator, whose second factor is there from the first moment. @throws Refusal `operator_exists` */
export async function addOperator(
  tenants: Tenants,
  keys: TotpKeys,
  email: string,
  now: Date,
): Promise<NewOperator> {
  const [id, address] = [randomUUID(), normalised(email)];
  const [password, secret] = [randomBytes(18).toString('base64url'), newTotpSecret()];
  const [hash, sealed] = [await hashPassword(password), await keys.seal(id, secret)];
  const values = [id, address, hash, sealed.secret, sealed.keyId, now];
  const made = await tenants.system((tx) => tx.query(insert, values));
  if (made.length === 0) throw new Refusal('operator_exists');
  return { email: address, password, secret, link: totpLink(secret, address) };
}
