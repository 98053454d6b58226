import type { Tx } from '@riserbo/runtime';

/** Which second factors of a person are on. */
export interface FactorState {
  totp: boolean;
  passkeys: number;
  /** Recovery codes that are not used; they alone are no second factor. */
  codes: number;
}
const find = `
  SELECT EXISTS (SELECT 1 FROM totp_factors WHERE user_id = $1) AS totp,
         (SELECT count(*)::int FROM passkeys WHERE user_id = $1) AS passkeys,
         (SELECT count(*)::int FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL) AS codes`;

const lock = `SELECT id FROM users WHERE id = $1 FOR NO KEY UPDATE`;

/** Changes of one person's factors go one after the other, so that what is decided on their state still holds. */
export async function lockFactors(tx: Tx, userId: string): Promise<FactorState> {
  await tx.query(lock, [userId]);
  return factorsOf(tx, userId);
}

export async function factorsOf(tx: Tx, userId: string): Promise<FactorState> {
  const [state] = await tx.query<FactorState>(find, [userId]);
  return state ?? { totp: false, passkeys: 0, codes: 0 };
}

export const isOn = ({ totp, passkeys }: FactorState): boolean => totp || passkeys > 0;
