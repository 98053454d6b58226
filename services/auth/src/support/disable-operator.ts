import { noCompany, Refusal } from '@riserbo/contracts';
import { audit } from '@riserbo/privacy';
import type { Tenants, Tx } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { byVendor } from '../vendor';

interface Ended {
  id: string;
}
const disable = `UPDATE operators SET disabled_at = coalesce(disabled_at, $2) WHERE email = $1 RETURNING id`;
const companies = `
  SELECT DISTINCT company_id AS "companyId" FROM support_grants WHERE operator_id = $1 AND revoked_at IS NULL AND expires_at > $2`;
const endOwn = `
  UPDATE sessions SET ended_at = $3, end_reason = 'ended' WHERE company_id = $1 AND operator_id = $2 AND ended_at IS NULL RETURNING id`;
const revoke = `
  UPDATE support_grants SET revoked_at = $3 WHERE company_id = $1 AND operator_id = $2 AND revoked_at IS NULL AND expires_at > $3 RETURNING id`;

/**
 * No code lets them in any more, and they are out of every company: processes ask auth about sessions of the vendor's staff each time (ADR 022). Done
 * again it finishes what was interrupted. @throws Refusal `operator_unknown`
 */
export async function disableOperator(tenants: Tenants, email: string, now: Date): Promise<void> {
  const [operator] = await tenants.system((tx) => tx.query<Ended>(disable, [normalised(email), now]));
  if (!operator) throw new Refusal('operator_unknown');
  // after the commit: a code that was redeemed just before is seen here, and one just after is refused there
  await tenants.system((tx) => tx.query(endOwn, [noCompany, operator.id, now]));
  const open = await tenants.system((tx) => tx.query<{ companyId: string }>(companies, [operator.id, now]));
  for (const company of open) await tenants.transaction(company, (tx) => showOut(tx, operator.id, now));
}

async function showOut(tx: Tx, operatorId: string, now: Date): Promise<void> {
  const by = byVendor();
  const body = { reason: 'operator_disabled' };
  for (const { id } of await tx.query<Ended>(revoke, [tx.companyId, operatorId, now]))
    await audit(tx, { by, action: 'support.revoke', objectType: 'support_grant', objectId: id, body });
  for (const { id } of await tx.query<Ended>(endOwn, [tx.companyId, operatorId, now]))
    await audit(tx, { by, action: 'session.end', objectType: 'session', objectId: id, body });
}
