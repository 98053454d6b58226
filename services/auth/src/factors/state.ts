import { column, statement, type Tx } from '@riserbo/runtime';

/** The second factors of a person that are on. */
export interface FactorState {
  totp: boolean;
  passkeys: number;
  /** Unused recovery codes; alone they are no second factor. */
  codes: number;
}
const selectState = statement(
  `SELECT EXISTS (SELECT 1 FROM totp_factors WHERE user_id = :userId) AS totp,
     (SELECT count(*)::integer FROM passkeys WHERE user_id = :userId) AS passkeys,
     (SELECT count(*)::integer FROM recovery_codes WHERE user_id = :userId AND used_at IS NULL) AS codes`,
  { totp: column.boolean, passkeys: column.integer, codes: column.integer },
);
const lockPerson = statement(`SELECT id FROM users WHERE id = :userId FOR NO KEY UPDATE`, {
  id: column.uuid,
});

/** Serializes changes of one person's factors, so that decisions about their state hold. */
export async function lockFactors(tx: Tx, userId: string): Promise<FactorState> {
  const [, state] = await Promise.all([tx.rows(lockPerson, { userId }), factorsOf(tx, userId)]);
  return state;
}

export async function factorsOf(tx: Tx, userId: string): Promise<FactorState> {
  return (await tx.row(selectState, { userId })) ?? { totp: false, passkeys: 0, codes: 0 };
}

export const isOn = ({ totp, passkeys }: FactorState): boolean => totp || passkeys > 0;
