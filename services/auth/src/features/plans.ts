import { Refusal, type Plan } from '@riserbo/contracts';
import type { Tenants } from '@riserbo/runtime';
import { byVendor } from '../vendor';
import { lockFeatures, writeFeatures, type FeatureRow } from './company-features';

/**
 * A2: gives a company another plan. Features that are on stay on. @param slug of the company
 * @throws Refusal `company_unknown`
 */
export async function changePlan(tenants: Tenants, slug: string, plan: Plan, now: Date): Promise<FeatureRow> {
  const companyId = await tenants.lookup('company_by_slug', [slug]);
  if (companyId === undefined) throw new Refusal('company_unknown');
  const change = { action: 'plan.change', objectType: 'company', objectId: companyId } as const;
  return tenants.transaction(
    { companyId },
    async (tx) => {
      const before = await lockFeatures(tx);
      if (before.plan === plan) return before;
      const row = await writeFeatures(tx, plan, before.on);
      tx.audit({ ...change, body: { plan, version: row.version } });
      return row;
    },
    byVendor(now),
  );
}
