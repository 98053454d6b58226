import { Injectable } from '@nestjs/common';
import {
  changeSecurityCall,
  clientRecordStepUps,
  featureTable,
  readSecurityCall,
  Refusal,
  type AnswerOf,
} from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input, type Tx } from '@riserbo/runtime';
import { found } from '../domain/found';
import { readFeatures } from '../features/company-features';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { SessionBroadcastService } from '../sessions/session-broadcast.service';
import { clientRecordStepUpOf } from './client-record-step-up';
import { companies } from '../entities/company.entity';

type Settings = AnswerOf<typeof readSecurityCall>;
const settings = {
  ...companies.row(['idleMinutes', 'version']),
  clientRecordStepUp: column.oneOf<Settings['clientRecordStepUp']>(),
};
const returned =
  `${companies.list(['idleMinutes', 'version'])}, ${clientRecordStepUpOf('companies')} AS "clientRecordStepUp"` as const;
const findSettings = `SELECT ${returned} FROM companies WHERE company_id = :companyId` as const;
const selectSettings = statement(findSettings, settings);
const selectSettingsForUpdate = statement(`${findSettings} FOR NO KEY UPDATE`, settings);
const updateSettings = statement(
  `UPDATE companies SET idle_minutes = coalesce(:idleMinutes, idle_minutes),
     client_record_step_up = coalesce(:clientRecordStepUp, client_record_step_up), version = version + 1
   WHERE company_id = :companyId RETURNING ${returned}`,
  settings,
);

/** B6, B8: a company's settings for sessions and step-ups. They share the version of the company. */
@Injectable()
export class SecuritySettingsService {
  constructor(
    private readonly broadcast: SessionBroadcastService,
    private readonly mails: AccountMailsService,
  ) {}

  @Serve(readSecurityCall)
  async read({ tx }: Context<typeof readSecurityCall>) {
    return found(await tx.row(selectSettings, {}));
  }

  /**
   * Applies to live sessions: every process learns of it after the commit. Owners are notified of a weaker
   * setting. @throws Refusal `plan_required`, `feature_off`
   */
  @Serve(changeSecurityCall)
  async change(
    { tx, checkVersion }: Context<typeof changeSecurityCall>,
    { idleMinutes, clientRecordStepUp }: Input<typeof changeSecurityCall>,
  ) {
    const before = found(await tx.row(selectSettingsForUpdate, {}));
    checkVersion(before.version);
    if (idleMinutes !== undefined) await requireHipaa(tx);
    const changed = found(await tx.row(updateSettings, { idleMinutes, clientRecordStepUp }));
    if (isWeaker(changed, before)) await this.mails.queueToOwners(tx, 'protection_weakened');
    const limit = { companyId: tx.companyId, idleMinutes: changed.idleMinutes, version: changed.version };
    tx.afterCommit(() => this.broadcast.tell([], [limit]));
    return changed;
  }
}

function isWeaker(now: Settings, before: Settings): boolean {
  const [order, earlier] = [now, before].map((each) => clientRecordStepUps.indexOf(each.clientRecordStepUp));
  return now.idleMinutes > before.idleMinutes || (order as number) < (earlier as number);
}

/** @throws Refusal `plan_required`, `feature_off` */
async function requireHipaa(tx: Tx): Promise<void> {
  const { plan, on } = await readFeatures(tx);
  if (on.includes('hipaa')) return;
  const { plans } = featureTable.hipaa;
  if (plans.includes(plan)) throw new Refusal('feature_off');
  throw new Refusal('plan_required', [], undefined, { plans: [...plans] });
}
