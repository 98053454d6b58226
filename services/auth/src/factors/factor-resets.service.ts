import { Injectable } from '@nestjs/common';
import { Refusal, resetFactorsCall, type MemberRole } from '@riserbo/contracts';
import { keptMs } from '@riserbo/privacy';
import {
  Clock,
  column,
  Serve,
  statement,
  Tenants,
  type Context,
  type Input,
  type Tx,
} from '@riserbo/runtime';
import { requireRank } from '../domain/members';
import { passwordMark } from '../domain/password-mark';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { unknownPassword } from '../passwords/passwords';
import { SessionEndsService } from '../sessions/session-ends.service';
import { FactorResetEntity } from './entities';
import { FactorLog } from './factor-log';
import { isOn, lockFactors } from './state';

const HOUR_MS = 3_600_000;
/** How long a company's request counts. */
const REQUEST_LIFE_MS = keptMs(FactorResetEntity);
const selectRole = statement(
  `SELECT role FROM memberships WHERE company_id = :companyId AND user_id = :userId`,
  { role: column.oneOf<MemberRole>() },
);
const upsertRequest = statement(
  `INSERT INTO factor_resets (company_id, user_id, asked_by, asked_at)
   VALUES (:companyId, :userId, :askedBy, :now)
   ON CONFLICT ON CONSTRAINT factor_resets_pkey
   DO UPDATE SET asked_by = excluded.asked_by, asked_at = excluded.asked_at`,
);
// requests from before a factor was shown or made are void: it is not lost
const selectOthersAsk = statement(
  `SELECT others_ask_for_reset(:userId, greatest(:since::timestamptz,
     (SELECT to_timestamp(last_step * 30) FROM totp_factors WHERE user_id = :userId),
     (SELECT max(greatest(created_at, last_used_at)) FROM passkeys WHERE user_id = :userId),
     (SELECT max(used_at) FROM recovery_codes WHERE user_id = :userId))) AS "all"`,
  { all: column.boolean },
);
const deleteFactors = [
  statement(`DELETE FROM totp_factors WHERE user_id = :userId`),
  statement(`DELETE FROM totp_enrolments WHERE user_id = :userId`),
  statement(`DELETE FROM passkeys WHERE user_id = :userId`),
  statement(`DELETE FROM recovery_codes WHERE user_id = :userId`),
];
const selectShortPassword = statement(`SELECT id FROM users WHERE id = :userId AND NOT password_long`, {
  id: column.uuid,
});
const updatePassword = statement(`UPDATE users SET password_hash = :hash WHERE id = :userId`);
const deleteExpired = statement(`DELETE FROM factor_resets WHERE asked_at <= :since`);

/** Resets the factors of a member who has lost every one. */
@Injectable()
export class FactorResetsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly ends: SessionEndsService,
    private readonly log: FactorLog,
    private readonly mails: AccountMailsService,
  ) {}

  /**
   * Second factors belong to the person and protect every company they can sign in to: they are removed once
   * each of these companies has requested it within seven days. Members cannot reset their own factors; they
   * remove them instead. @throws Refusal `forbidden`, `not_found`, `second_factor_off`
   */
  @Serve(resetFactorsCall)
  async reset(
    { tx, actor, now }: Context<typeof resetFactorsCall>,
    { userId }: Input<typeof resetFactorsCall>,
  ) {
    if (actor.userId === userId) throw new Refusal('forbidden');
    const member = await tx.row(selectRole, { userId });
    if (!member) throw new Refusal('not_found');
    requireRank(actor.role, member.role);
    // if two companies ask at once, the later one sees the other's request
    if (!isOn(await lockFactors(tx, userId))) throw new Refusal('second_factor_off');
    tx.send(upsertRequest, { userId, askedBy: actor.userId, now });
    const others = await tx.row(selectOthersAsk, { userId, since: since(now) });
    const removed = others?.all === true;
    if (removed) await this.remove(tx, userId);
    else await this.log.write(tx, userId, requested);
    return { removed };
  }

  /** Deletes expired requests. */
  async sweep(): Promise<void> {
    await this.tenants.system((tx) => tx.rows(deleteExpired, { since: since(this.clock.now()) }));
  }

  private async remove(tx: Tx, userId: string): Promise<void> {
    for (const each of deleteFactors) tx.send(each, { userId });
    await this.ends.everywhere(tx, userId);
    await this.log.write(tx, userId, { action: 'second_factor.reset', mail: 'second_factor_reset' });
    await this.replaceShortPassword(tx, userId);
  }

  /**
   * B1: a password that is too short without a second factor stops working; the person is mailed a link to
   * choose another one.
   */
  private async replaceShortPassword(tx: Tx, userId: string): Promise<void> {
    if (!(await tx.row(selectShortPassword, { userId }))) return;
    const hash = await unknownPassword();
    tx.send(updatePassword, { userId, hash });
    const data = { password: passwordMark(hash) };
    const mail = { kind: 'password_reset' as const, to: { userId }, life: HOUR_MS, data };
    await this.mails.queue(tx, mail);
  }
}
const requested = { action: 'second_factor.ask_reset', mail: 'second_factor_reset_asked' } as const;
const since = (now: Date): Date => new Date(now.getTime() - REQUEST_LIFE_MS);
