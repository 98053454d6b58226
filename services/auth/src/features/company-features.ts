import { featuresChanged, type Feature, type Plan } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import { found } from '../domain/found';
import { companies } from '../entities/company.entity';
import type { CompanyFeatures } from '../domain/features';

export interface FeatureRow extends CompanyFeatures {
  version: number;
}
const {
  plan,
  features: on,
  featuresVersion: version,
} = companies.row(['plan', 'features', 'featuresVersion']);
const row = { plan, on, version };
const returned = 'plan, features AS on, features_version AS version';
const findFeatures = `SELECT ${returned} FROM companies WHERE company_id = :companyId` as const;
const selectFeatures = statement(findFeatures, row);
const selectFeaturesForUpdate = statement(`${findFeatures} FOR NO KEY UPDATE`, row);
const updateFeatures = statement(
  `UPDATE companies SET plan = :plan, features = :on, features_version = features_version + 1
   WHERE company_id = :companyId RETURNING ${returned}`,
  row,
);

/** @throws Refusal `not_found` */
export async function readFeatures(tx: Tx): Promise<FeatureRow> {
  return found(await tx.row(selectFeatures, {}));
}

/**
 * Locks the company's row, so that concurrent switches are decided one after the other. @throws Refusal
 * `not_found`
 */
export async function lockFeatures(tx: Tx): Promise<FeatureRow> {
  return found(await tx.row(selectFeaturesForUpdate, {}));
}

/**
 * Writes plan and features and emits the event for other services. @throws DatabaseConflict on excluded pairs
 */
export async function writeFeatures(tx: Tx, plan: Plan, on: readonly Feature[]): Promise<FeatureRow> {
  const row = found(await tx.row(updateFeatures, { plan, on }));
  tx.emit(featuresChanged, { id: tx.companyId, version: row.version, plan: row.plan, on: [...row.on] });
  return row;
}
