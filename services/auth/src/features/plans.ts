import { randomUUID } from 'node:crypto';
import { Refusal, type Plan } from '@riserbo/contracts';
import { audit } from '@riserbo/privacy';
import type { Tenants } from '@riserbo/runtime';
import { lockFeatures, writeFeatures, type FeatureRow } from './company-features';

/** The vendor works on the database of auth itself, so whoever can do this holds its secrets already; no token reaches it. */
const vendor = { kind: 'service', service: 'auth' } as const;

/** A2: gives a company another plan. Features that are on stay on. @param slug of the company. @throws Refusal `company_unknown` */
export async function changePlan(tenants: Tenants, slug: string, plan: Plan, now: Date): Promise<FeatureRow> {
  const companyId = await tenants.lookup('company_by_slug', [slug]);
  if (companyId === undefined) throw new Refusal('company_unknown');
  const by = { actor: vendor, correlationId: randomUUID() };
  return tenants.transaction({ companyId }, async (tx) => {
    const before = await lockFeatures(tx);
    if (before.plan === plan) return before;
    const row = await writeFeatures(tx, plan, before.on, now, by);
    await audit(tx, {
      by,
      action: 'plan.change',
      objectType: 'company',
      objectId: companyId,
      body: { plan, version: row.version },
    });
    return row;
  });
}
