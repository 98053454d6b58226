import type { Plan } from '@riserbo/contracts';
import { Log } from '@riserbo/runtime';
import { changePlan } from '../../services/auth/src/features/plans';
import type { AuthConfig } from '../../services/auth/src/config';
import { TotpKeys } from '../../services/auth/src/factors/totp-keys';
import { addOperator, type NewOperator } from '../../services/auth/src/support/new-operator';
import { type SystemSettings, authDatabaseOf } from '@riserbo/system';
import { asVendor } from '../vendor';

export type Place = Pick<SystemSettings, 'postgresPort' | 'secrets'>;

/** Like `npm run plan`, for a company of a system started here. */
export async function givePlan(place: Place, slug: string, plan: Plan): Promise<void> {
  await asVendor(authDatabaseOf(place), (tenants) => changePlan(tenants, slug, plan, new Date()));
}

/** Like `npm run operator -- add`. */
export function makeOperator(place: Place, email: string): Promise<NewOperator> {
  const config = { TOTP_KEY_FILE: place.secrets.files.totpKey } as AuthConfig;
  const keys = new TotpKeys(config, Log.silent());
  return asVendor(authDatabaseOf(place), (tenants) => addOperator(tenants, keys, email, new Date()));
}
