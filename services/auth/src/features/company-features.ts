import { featuresChanged, Refusal, type Feature, type Plan } from '@riserbo/contracts';
import { emit, type Cause } from '@riserbo/messaging';
import type { Tx } from '@riserbo/runtime';
import type { CompanyFeatures } from '../domain/features';

export interface FeatureRow extends CompanyFeatures {
  version: number;
}
const find = `SELECT plan, features AS "on", features_version AS version FROM companies WHERE company_id = $1`;
const findLocked = `${find} FOR UPDATE`;
const write = `
  UPDATE companies SET plan = $2, features = $3, features_version = features_version + 1 WHERE company_id = $1
  RETURNING plan, features AS "on", features_version AS version`;

/** @throws Refusal `not_found` */
export async function readFeatures(tx: Tx): Promise<FeatureRow> {
  return one(await tx.query<FeatureRow>(find, [tx.companyId]));
}

/** Under the one lock of the company: whoever switches next decides on what this transaction leaves. @throws Refusal `not_found` */
export async function lockFeatures(tx: Tx): Promise<FeatureRow> {
  return one(await tx.query<FeatureRow>(findLocked, [tx.companyId]));
}

/** Writes plan and features and tells the other services. */
export async function writeFeatures(
  tx: Tx,
  plan: Plan,
  on: readonly Feature[],
  now: Date,
  cause: Cause,
): Promise<FeatureRow> {
  const row = one(await tx.query<FeatureRow>(write, [tx.companyId, plan, on]));
  await emit(
    tx,
    featuresChanged,
    { id: tx.companyId, version: row.version, plan: row.plan, on: [...row.on] },
    now,
    cause,
  );
  return row;
}

function one(rows: FeatureRow[]): FeatureRow {
  if (!rows[0]) throw new Refusal('not_found');
  return rows[0];
}
