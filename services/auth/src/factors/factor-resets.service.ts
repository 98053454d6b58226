import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type AnswerOf, type MemberRole, type resetFactorsCall } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { requireRank } from '../domain/members';
import { passwordMark } from '../domain/password-mark';
import { LETTER_KEY } from '../letters/letter-key';
import { AccountMailsService } from '../letters/letters.service';
import { unknownPassword } from '../passwords/passwords';
import { memberOf } from '../sessions/member';
import { SessionEndsService } from '../sessions/session-ends.service';
import { FactorLog } from './factor-log';
import { isOn, lockFactors } from './state';

type Answer = AnswerOf<typeof resetFactorsCall>;
/** For how long a company's word stands. */
const life = 7 * 86_400_000;
const find = `SELECT role FROM memberships WHERE company_id = $1 AND user_id = $2`;
const note = `
  INSERT INTO factor_resets (company_id, user_id, asked_by, asked_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT factor_resets_pkey DO UPDATE SET asked_by = excluded.asked_by, asked_at = excluded.asked_at`;
// what was asked before a factor was shown or made is void: it is not lost
const othersAsk = `
  SELECT others_ask_for_reset($1, greatest($2::timestamptz,
    (SELECT to_timestamp(last_step * 30) FROM totp_factors WHERE user_id = $1),
    (SELECT max(greatest(created_at, last_used_at)) FROM passkeys WHERE user_id = $1),
    (SELECT max(used_at) FROM recovery_codes WHERE user_id = $1))) AS "all"`;
const removals = ['totp_factors', 'totp_enrolments', 'passkeys', 'recovery_codes'].map(
  (table) => `DELETE FROM ${table} WHERE user_id = $1`,
);
const isShort = `SELECT 1 FROM users WHERE id = $1 AND NOT password_long`;
const replacePassword = `UPDATE users SET password_hash = $2 WHERE id = $1`;
const HOUR_MS = 3_600_000;
const sweep = `DELETE FROM factor_resets WHERE asked_at <= $1`;

/** For a member who has lost every second factor. */
@Injectable()
export class FactorResetsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly ends: SessionEndsService,
    private readonly log: FactorLog,
    private readonly letters: AccountMailsService,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /**
   * Second factors are the person's and protect them in every company in which they may sign in: they are removed once each of these has asked within seven
   * days. Nobody resets the own ones: those are removed. @throws Refusal `forbidden`, `not_found`, `second_factor_off`
   */
  async reset(userId: string, context: CallContext): Promise<Answer> {
    const by = memberOf(context.actor);
    if (by.userId === userId) throw new Refusal('forbidden');
    return this.tenants.transaction(context.actor, async (tx) => {
      requireRank(by.role, await roleOf(tx, userId));
      // of two companies that ask at once the later one sees the other
      if (!isOn(await lockFactors(tx, userId))) throw new Refusal('second_factor_off');
      const now = this.clock.now();
      await tx.query(note, [tx.companyId, userId, by.userId, now]);
      const since = new Date(now.getTime() - life);
      const [others] = await tx.query<{ all: boolean }>(othersAsk, [userId, since]);
      const removed = others?.all === true;
      if (removed) await this.remove(tx, userId, context);
      else await this.log.write(tx, context, userId, asked);
      return { removed };
    });
  }

  /** Drops what was asked too long ago. */
  async sweep(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - life);
    await this.tenants.system((tx) => tx.query(sweep, [since]));
  }

  private async remove(tx: Tx, userId: string, context: CallContext): Promise<void> {
    for (const removal of removals) await tx.query(removal, [userId]);
    await this.ends.everywhere(tx, userId, context);
    await this.log.write(tx, context, userId, {
      action: 'second_factor.reset',
      letter: 'second_factor_reset',
    });
    await this.replaceShortPassword(tx, userId, context);
  }

  /** B1: a password that is too short without a second factor opens nothing any more; the person is mailed a link to choose another one. */
  private async replaceShortPassword(tx: Tx, userId: string, context: CallContext): Promise<void> {
    if ((await tx.query(isShort, [userId])).length === 0) return;
    const hash = await unknownPassword();
    await tx.query(replacePassword, [userId, hash]);
    const data = { password: passwordMark(this.key, hash) };
    const letter = { kind: 'password_reset' as const, to: { userId }, life: HOUR_MS, data };
    await this.letters.queue(tx, letter, context);
  }
}
const asked = { action: 'second_factor.ask_reset', letter: 'second_factor_reset_asked' } as const;

async function roleOf(tx: Tx, userId: string): Promise<MemberRole> {
  const [row] = await tx.query<{ role: MemberRole }>(find, [tx.companyId, userId]);
  if (!row) throw new Refusal('not_found');
  return row.role;
}
