import { Injectable } from '@nestjs/common';
import {
  clientRecordStepUps,
  featureTable,
  Refusal,
  type AnswerOf,
  type changeSecurityCall,
  type readSecurityCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Tenants, type Tx } from '@riserbo/runtime';
import { readFeatures } from '../features/company-features';
import { AccountMailsService } from '../letters/letters.service';
import { SessionBroadcastService } from '../sessions/session-broadcast.service';
import { clientRecordStepUpOf } from './client-record-step-up';

type Settings = AnswerOf<typeof readSecurityCall>;
type Changes = RequestOf<typeof changeSecurityCall>;
const columns = `idle_minutes AS "idleMinutes", ${clientRecordStepUpOf('companies')} AS "clientRecordStepUp", version`;
const find = `SELECT ${columns} FROM companies WHERE company_id = $1`;
const findLocked = `${find} FOR UPDATE`;
const change = `
  UPDATE companies SET idle_minutes = coalesce($2, idle_minutes), client_record_step_up = coalesce($3, client_record_step_up), version = version + 1
  WHERE company_id = $1 RETURNING ${columns}`;

/** B6, B8: what a company decides about its sessions and step-ups. It shares the version of the company. */
@Injectable()
export class SecuritySettingsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly broadcast: SessionBroadcastService,
    private readonly letters: AccountMailsService,
  ) {}

  read(context: CallContext): Promise<Settings> {
    return this.tenants.transaction(context.actor, async (tx) =>
      one(await tx.query<Settings>(find, [tx.companyId])),
    );
  }

  /**
   * Acts on live sessions: every process hears of it at the commit. Owners are told of a weaker setting.
   * @throws Refusal `stale_version`, `if_match_required`, `plan_required`, `feature_off`
   */
  change({ idleMinutes, clientRecordStepUp }: Changes, context: CallContext): Promise<Settings> {
    return this.tenants.transaction(context.actor, async (tx) => {
      const before = one(await tx.query<Settings>(findLocked, [tx.companyId]));
      checkVersion(context, before.version);
      if (idleMinutes !== undefined) await needHipaa(tx);
      const values = [tx.companyId, idleMinutes ?? null, clientRecordStepUp ?? null];
      const changed = one(await tx.query<Settings>(change, values));
      if (isWeaker(changed, before)) await this.letters.queueToOwners(tx, 'protection_weakened', context);
      await audit(tx, {
        by: context,
        action: 'company.change',
        objectType: 'company',
        objectId: tx.companyId,
        body: changed,
      });
      const limit = { companyId: tx.companyId, idleMinutes: changed.idleMinutes, version: changed.version };
      tx.afterCommit(() => this.broadcast.tell([], [limit]));
      return changed;
    });
  }
}

function isWeaker(now: Settings, before: Settings): boolean {
  const [order, earlier] = [now, before].map((each) => clientRecordStepUps.indexOf(each.clientRecordStepUp));
  return now.idleMinutes > before.idleMinutes || (order as number) < (earlier as number);
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
