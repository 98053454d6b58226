import { Injectable } from '@nestjs/common';
import {
  featureTable,
  Refusal,
  type AnswerOf,
  type changeSecurityCall,
  type readSecurityCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Tenants, type Tx } from '@riserbo/runtime';
import { readFeatures } from '../features/company-features';
import { SessionBroadcast } from '../sessions/session-broadcast.service';

type Settings = AnswerOf<typeof readSecurityCall>;
const find = `SELECT idle_minutes AS "idleMinutes", version FROM companies WHERE company_id = $1`;
const findLocked = `${find} FOR UPDATE`;
const change = `
  UPDATE companies SET idle_minutes = $2, version = version + 1 WHERE company_id = $1 RETURNING idle_minutes AS "idleMinutes", version`;

/** B6: what a company decides about its sessions. It shares the version of the company. */
@Injectable()
export class Security {
  constructor(
    private readonly tenants: Tenants,
    private readonly broadcast: SessionBroadcast,
  ) {}

  read(ask: Ask): Promise<Settings> {
    return this.tenants.transaction(ask.actor, async (tx) =>
      one(await tx.query<Settings>(find, [tx.companyId])),
    );
  }

  /** Acts on live sessions: every process hears of it at the commit. @throws Refusal `stale_version`, `if_match_required`, `plan_required`, `feature_off` */
  change({ idleMinutes }: RequestOf<typeof changeSecurityCall>, ask: Ask): Promise<Settings> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      checkVersion(ask, one(await tx.query<Settings>(findLocked, [tx.companyId])).version);
      await needHipaa(tx);
      const changed = one(await tx.query<Settings>(change, [tx.companyId, idleMinutes]));
      await audit(tx, {
        by: ask,
        action: 'company.change',
        objectType: 'company',
        objectId: tx.companyId,
        body: { version: changed.version, idleMinutes },
      });
      tx.afterCommit(() => this.broadcast.tell([], [{ companyId: tx.companyId, ...changed }]));
      return changed;
    });
  }
}

/** @throws Refusal `plan_required`, `feature_off` */
async function needHipaa(tx: Tx): Promise<void> {
  const { plan, on } = await readFeatures(tx);
  if (!on.includes('hipaa'))
    throw new Refusal(featureTable.hipaa.plans.includes(plan) ? 'feature_off' : 'plan_required');
}

function one(rows: Settings[]): Settings {
  if (!rows[0]) throw new Refusal('not_found');
  return rows[0];
}
