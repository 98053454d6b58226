import { Injectable } from '@nestjs/common';
import { Refusal, type MemberRole } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { Tenants, type Tx } from '@riserbo/runtime';
import { demandRank } from '../domain/members';
import { memberOf } from '../sessions/member';
import { SessionEnds } from '../sessions/session-ends.service';
import { FactorLog } from './factor-log';
import { isOn, lockFactors } from './state';

const find = `SELECT role, works_elsewhere(user_id) AS elsewhere FROM memberships WHERE company_id = $1 AND user_id = $2`;
const removals = ['totp_factors', 'totp_enrolments', 'passkeys', 'recovery_codes'].map(
  (table) => `DELETE FROM ${table} WHERE user_id = $1`,
);
interface Row {
  role: MemberRole;
  elsewhere: boolean;
}

/** For a member who has lost every second factor. */
@Injectable()
export class FactorResets {
  constructor(
    private readonly tenants: Tenants,
    private readonly ends: SessionEnds,
    private readonly log: FactorLog,
  ) {}

  /**
   * Second factors are the person's, so a company alone cannot take them from somebody whom they protect elsewhere too. Nobody resets the own ones: those
   * are removed. @throws Refusal `forbidden`, `not_found`, `second_factor_off`, `second_factor_elsewhere`
   */
  async reset(userId: string, ask: Ask): Promise<Record<string, never>> {
    const by = memberOf(ask.actor);
    if (by.userId === userId) throw new Refusal('forbidden');
    await this.tenants.transaction(ask.actor, async (tx) => {
      const member = await one(tx, userId);
      demandRank(by.role, member.role);
      if (!isOn(await lockFactors(tx, userId))) throw new Refusal('second_factor_off');
      if (member.elsewhere) throw new Refusal('second_factor_elsewhere');
      for (const removal of removals) await tx.query(removal, [userId]);
      await this.ends.inCompany(tx, userId, ask);
      await this.log.write(tx, ask, userId, { action: 'second_factor.reset', letter: 'second_factor_reset' });
    });
    return {};
  }
}

async function one(tx: Tx, userId: string): Promise<Row> {
  const [row] = await tx.query<Row>(find, [tx.companyId, userId]);
  if (!row) throw new Refusal('not_found');
  return row;
}
