import { Refusal } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import type { Practice } from '../domain/practice';
import { practices } from '../rows/key.entities';

const selectPracticeShared = statement(
  `SELECT ${practices.list()} FROM practices WHERE company_id = :companyId FOR SHARE`,
  practices.row(),
);

/**
 * The keys of the practice, which do not change until the transaction ends. @throws Refusal `keys_missing`
 */
export async function practiceOf(tx: Tx): Promise<Practice> {
  const practice = await tx.row(selectPracticeShared, {});
  if (!practice) throw new Refusal('keys_missing');
  return practice;
}

/** For what is sealed to the vault. @throws Refusal `keys_missing`, `keys_outdated` for an older vault */
export async function practiceAt(tx: Tx, epoch: number): Promise<Practice> {
  const practice = await practiceOf(tx);
  if (practice.epoch !== epoch) throw new Refusal('keys_outdated');
  return practice;
}
