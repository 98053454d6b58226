import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type changeFactorGraceCall,
  type readFactorGraceCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, Tenants, type Tx } from '@riserbo/runtime';
import { AccountMailsService } from '../letters/letters.service';
import { dueAt, wantedSince, type FactorDuty } from '../domain/factor-duty';
import { factorsOf, isOn } from './state';

type Grace = AnswerOf<typeof readFactorGraceCall>;
const required = `'two_factor_required' = ANY (c.features) AS required`;
const find = `
  SELECT ${required}, c.second_factor_grace_days AS "graceDays", m.second_factor_wanted_at AS "wantedAt"
  FROM memberships m JOIN companies c ON c.company_id = m.company_id WHERE m.company_id = $1 AND m.user_id = $2`;
const want = `UPDATE memberships SET second_factor_wanted_at = $3 WHERE company_id = $1 AND user_id = $2`;
const setting = `SELECT c.second_factor_grace_days AS "graceDays", ${required}, c.version FROM companies c WHERE c.company_id = $1`;
const settingLocked = `${setting} FOR UPDATE`;
const change = `
  UPDATE companies c SET second_factor_grace_days = $2, version = version + 1 WHERE c.company_id = $1
  RETURNING c.second_factor_grace_days AS "graceDays", ${required}, c.version`;

/** B11: who has to enrol a second factor, and by when. */
@Injectable()
export class FactorDutiesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly letters: AccountMailsService,
  ) {}

  /** Decides at each sign-in and refresh; the first one while it is required begins the time of grace. @returns whether a member has to enrol before anything else */
  async isDue(tx: Tx, userId: string): Promise<boolean> {
    const now = this.clock.now();
    const duty = await this.of(tx, userId);
    const wantedAt = wantedSince(duty, now);
    if (wantedAt?.getTime() !== duty.wantedAt?.getTime())
      await tx.query(want, [tx.companyId, userId, wantedAt]);
    const due = dueAt({ ...duty, wantedAt });
    return due !== null && due <= now;
  }

  async of(tx: Tx, userId: string): Promise<FactorDuty> {
    const [row] = await tx.query<Omit<FactorDuty, 'on'>>(find, [tx.companyId, userId]);
    const on = isOn(await factorsOf(tx, userId));
    return row ? { ...row, on } : { required: false, graceDays: 0, wantedAt: null, on };
  }

  read(context: CallContext): Promise<Grace> {
    return this.tenants.transaction(context.actor, async (tx) =>
      one(await tx.query<Grace>(setting, [tx.companyId])),
    );
  }

  /** Owners are told of a longer one (B8). @throws Refusal `stale_version`, `if_match_required` */
  change({ graceDays }: RequestOf<typeof changeFactorGraceCall>, context: CallContext): Promise<Grace> {
    return this.tenants.transaction(context.actor, async (tx) => {
      const before = one(await tx.query<Grace>(settingLocked, [tx.companyId]));
      checkVersion(context, before.version);
      const changed = one(await tx.query<Grace>(change, [tx.companyId, graceDays]));
      if (graceDays > before.graceDays) await this.letters.queueToOwners(tx, 'protection_weakened', context);
      await audit(tx, {
        by: context,
        action: 'company.change',
        objectType: 'company',
        objectId: tx.companyId,
        body: { version: changed.version, graceDays },
      });
      return changed;
    });
  }
}

function one(rows: Grace[]): Grace {
  if (!rows[0]) throw new Refusal('not_found');
  return rows[0];
}
