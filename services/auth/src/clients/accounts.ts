import { Refusal } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';

export interface ClientAccount {
  clientId: string;
  passwordHash: string | null;
}
const isOn = `SELECT 'client_login' = ANY (features) AS "on" FROM companies WHERE company_id = $1`;
// whoever switches it off waits for this, and then ends the session, or is before it
const isOnLocked = `${isOn} FOR SHARE`;
const among = `
  SELECT client_id AS "clientId", password_hash AS "passwordHash" FROM client_accounts
  WHERE company_id = $1 AND client_id = ANY ($2::uuid[]) ORDER BY created_at, client_id LIMIT 1`;
const make = `
  INSERT INTO client_accounts (company_id, client_id, created_at) VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT client_accounts_pkey DO NOTHING`;

/** @throws Refusal `feature_off` unless the company lets clients sign in */
export function requireClientLogin(tx: Tx): Promise<void> {
  return demand(tx, isOn);
}

/** In the transaction that begins a session. @throws Refusal as `demandClientLogin` */
export function holdClientLogin(tx: Tx): Promise<void> {
  return demand(tx, isOnLocked);
}

async function demand(tx: Tx, text: string): Promise<void> {
  const [company] = await tx.query<{ on: boolean }>(text, [tx.companyId]);
  if (!company?.on) throw new Refusal('feature_off');
}

/** The account among the records of one address. */
export async function accountAmong(tx: Tx, clientIds: readonly string[]): Promise<ClientAccount | undefined> {
  return (await tx.query<ClientAccount>(among, [tx.companyId, clientIds]))[0];
}

export async function makeAccount(tx: Tx, clientId: string, now: Date): Promise<void> {
  await tx.query(make, [tx.companyId, clientId, now]);
}
