import { Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, Every, statement, Tenants } from '@riserbo/runtime';
import { ChallengesService } from '../factors/challenges.service';
import { FactorResetsService } from '../factors/factor-resets.service';
import { AccountMailEntity } from '../account-mails/entities';
import { AttemptsService } from '../limits/attempts.service';
import { LiveTicketsService } from '../live/live-tickets.service';
import { SessionEntity } from '../sessions/entities';

const SESSIONS_KEPT_MS = keptMs(SessionEntity);
const MAILS_KEPT_MS = keptMs(AccountMailEntity);
// most sessions expire unnoticed; left open, they would stay in every index of live ones
const expireSessions = statement(
  `UPDATE sessions SET ended_at = ends_at, end_reason = 'ended' WHERE ended_at IS NULL AND ends_at <= :now`,
);
const deleteSessions = statement(`DELETE FROM sessions WHERE ended_at < :before`);
// deletes their sign-ups as well
const deleteExpiredMails = statement(`DELETE FROM account_mails WHERE expires_at < :before`);

/**
 * Deletes what has expired: windows of attempts, mails whose link was not followed (with the address of their
 * sign-up), sessions that ended long ago.
 */
@Injectable()
export class Sweeper {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly challenges: ChallengesService,
    private readonly factorResets: FactorResetsService,
    private readonly liveTickets: LiveTicketsService,
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  @Every('1h', { replicas: 'one' })
  async sweep(): Promise<void> {
    await this.attempts.sweep();
    await this.challenges.sweep();
    await this.factorResets.sweep();
    await this.liveTickets.sweep();
    const now = this.clock.now();
    const before = (kept: number) => ({ before: new Date(now.getTime() - kept) });
    await this.tenants.system((tx) => tx.rows(deleteExpiredMails, before(MAILS_KEPT_MS)));
    await this.tenants.system((tx) => tx.rows(expireSessions, { now }));
    await this.tenants.system((tx) => tx.rows(deleteSessions, before(SESSIONS_KEPT_MS)));
  }
}
