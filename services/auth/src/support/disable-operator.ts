import { noCompany, Refusal } from '@riserbo/contracts';
import { column, statement, type Tenants, type Tx } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { byVendor } from '../vendor';

const id = { id: column.uuid };
const disable = statement(
  `UPDATE operators SET disabled_at = coalesce(disabled_at, :now) WHERE email = :email RETURNING id`,
  id,
);
const selectCompanies = statement(
  `SELECT DISTINCT company_id AS "companyId" FROM support_grants
   WHERE operator_id = :operatorId AND revoked_at IS NULL AND expires_at > :now`,
  { companyId: column.uuid },
);
const endOwnSessions = statement(
  `UPDATE sessions SET ended_at = :now, end_reason = 'ended'
   WHERE company_id = :company AND operator_id = :operatorId AND ended_at IS NULL RETURNING id`,
  id,
);
const revokeGrants = statement(
  `UPDATE support_grants SET revoked_at = :now
   WHERE company_id = :companyId AND operator_id = :operatorId AND revoked_at IS NULL AND expires_at > :now
   RETURNING id`,
  id,
);

/**
 * Voids an operator's codes and ends their sessions in every company: processes ask auth about operator
 * sessions each time (ADR 022). Running it again completes an interrupted run.
 * @throws Refusal `operator_unknown`
 */
export async function disableOperator(tenants: Tenants, email: string, now: Date): Promise<void> {
  const [operator] = await tenants.system((tx) => tx.rows(disable, { email: normalised(email), now }));
  if (!operator) throw new Refusal('operator_unknown');
  const operatorId = operator.id;
  // after the commit: a code redeemed before it is seen here, and later ones are refused
  await tenants.system((tx) => tx.rows(endOwnSessions, { company: noCompany, operatorId, now }));
  const open = await tenants.system((tx) => tx.rows(selectCompanies, { operatorId, now }));
  for (const company of open)
    await tenants.transaction(company, (tx) => revokeAccess(tx, operatorId), byVendor(now));
}

async function revokeAccess(tx: Tx, operatorId: string): Promise<void> {
  const { companyId: company, now } = tx;
  const body = { reason: 'operator_disabled' };
  for (const { id: grantId } of await tx.rows(revokeGrants, { operatorId, now }))
    tx.audit({ action: 'support.revoke', objectType: 'support_grant', objectId: grantId, body });
  for (const { id: sessionId } of await tx.rows(endOwnSessions, { company, operatorId, now }))
    tx.audit({ action: 'session.end', objectType: 'session', objectId: sessionId, body });
}
