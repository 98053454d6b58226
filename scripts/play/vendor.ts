import type { Plan } from '@riserbo/contracts';
import { changePlan } from '../../services/auth/src/features/plans';
import type { SystemSettings } from '../environment';
import { authDatabaseOf } from '../system/auth-database';
import { asVendor } from '../vendor';

type Place = Pick<SystemSettings, 'postgresPort' | 'secrets'>;

/** As `npm run plan` does, for a company of a system that was started here. */
export async function givePlan(place: Place, slug: string, plan: Plan): Promise<void> {
  await asVendor(authDatabaseOf(place), (tenants) => changePlan(tenants, slug, plan, new Date()));
}
