import { Refusal } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import { clientAccounts } from './account.entity';

export interface ClientAccount {
  clientId: string;
  passwordHash: string | null;
}
const isOn = { on: column.boolean };
const findClientLogin =
  `SELECT 'client_login' = ANY (features) AS on FROM companies WHERE company_id = :companyId` as const;
const selectClientLogin = statement(findClientLogin, isOn);
// a concurrent switch-off waits for this and then ends the session, or came before it
const selectClientLoginForShare = statement(`${findClientLogin} FOR SHARE`, isOn);
const account = ['clientId', 'passwordHash'] as const;
const selectOldestAmong = statement(
  `SELECT ${clientAccounts.list(account)} FROM client_accounts
   WHERE company_id = :companyId AND client_id = ANY (:clientIds::uuid[])
   ORDER BY created_at, client_id LIMIT 1`,
  clientAccounts.row(account),
);
const insertAccount = statement(
  `INSERT INTO client_accounts (company_id, client_id, created_at) VALUES (:companyId, :clientId, :now)
   ON CONFLICT ON CONSTRAINT client_accounts_pkey DO NOTHING`,
);

/** @throws Refusal `feature_off` unless the company lets clients sign in */
export async function requireClientLogin(tx: Tx): Promise<void> {
  if (!(await tx.row(selectClientLogin, {}))?.on) throw new Refusal('feature_off');
}

/** For the transaction that opens a session. @throws Refusal as `requireClientLogin` */
export async function holdClientLogin(tx: Tx): Promise<void> {
  if (!(await tx.row(selectClientLoginForShare, {}))?.on) throw new Refusal('feature_off');
}

/** The account among the records of one address. */
export function accountAmong(tx: Tx, clientIds: readonly string[]): Promise<ClientAccount | undefined> {
  return tx.row(selectOldestAmong, { clientIds });
}

export function ensureAccount(tx: Tx, clientId: string): void {
  tx.send(insertAccount, { clientId, now: tx.now });
}
