import { Injectable } from '@nestjs/common';
import {
  proveSecondFactorCall,
  Refusal,
  secondStepOptionsCall,
  type MemberRole,
  type SecondFactorNeeded,
  type SecondFactorProof,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { limits, type Limit, type RunLimit } from '../domain/attempts';
import { AssertionsService } from '../factors/assertions.service';
import { SecondFactorsService, type ReadyProof } from '../factors/second-factors.service';
import { AttemptsService } from '../limits/attempts.service';
import { Devices } from '../limits/devices';
import { FailedProofsService } from '../limits/failed-proofs.service';
import { of, run, type Tally } from '../limits/tallies';
import { SessionStartsService } from './session-starts.service';
import { SessionTokens, type OpenSession } from './session-tokens';
import type { TicketClaims } from './ticket';
import { TicketsService, type TicketHolder } from './tickets.service';

// locks the person before the factors, like acts that change them
const selectMemberForShare = statement(
  `SELECT u.id AS "userId", m.role, u.password_hash AS "passwordHash"
   FROM memberships m JOIN users u ON u.id = m.user_id
   WHERE m.company_id = :companyId AND u.id = :userId AND m.disabled_at IS NULL FOR SHARE OF u`,
  { userId: column.uuid, role: column.oneOf<MemberRole>(), passwordHash: column.text },
);

/** B2: the second factor between a right password and a session, if one is on. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly devices: Devices,
    private readonly tickets: TicketsService,
    private readonly factors: SecondFactorsService,
    private readonly assertions: AssertionsService,
    private readonly starts: SessionStartsService,
    private readonly tokens: SessionTokens,
    private readonly failed: FailedProofsService,
  ) {}

  /** The response to a right password if a second factor is on; undefined if none is. */
  async needed(holder: TicketHolder): Promise<SecondFactorNeeded | undefined> {
    const methods = await this.tenants.transaction(holder, (tx) => this.factors.methodsOf(tx, holder.userId));
    if (methods.length === 0) return undefined;
    const { token, expiresAt } = await this.tickets.give(holder);
    return { secondFactor: { ticket: token, methods, expiresAt: expiresAt.toISOString() } };
  }

  /** @throws Refusal `ticket_invalid`, `too_many_requests` */
  @ServeRaw(secondStepOptionsCall)
  async options(
    { ip }: RawContext<typeof secondStepOptionsCall>,
    { ticket }: Input<typeof secondStepOptionsCall>,
  ) {
    const claims = await this.tickets.read(ticket);
    await this.attempts.spendFrom(limits.passkeyFromNetwork, ip);
    return this.assertions.options('second_factor', claims);
  }

  /**
   * Attempts are counted by person, and only callers who know the password get here, so a stranger locks no
   * account (X16). Recovery codes and passkeys are counted apart, so that they still work after someone who
   * knows the password has guessed at the app's codes; so are devices that showed a second factor before
   * (B10).
   * @throws Refusal `ticket_invalid`, `second_factor_required`, `second_factor_wrong`, `too_many_requests`
   */
  @ServeRaw(proveSecondFactorCall)
  async prove(
    context: RawContext<typeof proveSecondFactorCall>,
    { ticket, deviceTokens, ...proof }: Input<typeof proveSecondFactorCall>,
  ) {
    const claims = await this.tickets.read(ticket);
    const device = this.devices.knownAt(claims, deviceTokens);
    const who = device ? [claims.userId, device] : [claims.userId];
    const [tally, inARow] = [of(limitOf(proof), ...who), inARowOf(proof, claims, device ?? '')];
    await this.attempts.spendAll([tally]);
    const state = inARow ? await this.attempts.lengthen(inARow) : { isOver: false, isLast: false };
    try {
      if (state.isOver) throw new Refusal('second_factor_wrong');
      const ready = await this.factors.ready(proof, 'second_factor', claims.userId);
      const open = (tx: Tx) => this.open(tx, claims, ready, deviceTokens);
      const opened = await this.tenants.transaction(claims, open, context);
      await this.attempts.forgiveAll(inARow ? [tally, inARow] : [tally]);
      return await this.tokens.answer(opened);
    } catch (error) {
      this.note(error, claims, state.isLast, context);
      throw error;
    }
  }

  /** B10: records a wrong factor after a right password, and notifies the person of a long run. */
  private note(
    error: unknown,
    { companyId, userId }: TicketClaims,
    isLast: boolean,
    context: CallContext,
  ): void {
    if (!(error instanceof Refusal) || error.status !== 401) return;
    const failure = { companyId, objectType: 'user' as const, objectId: userId, code: error.code };
    const mail = { kind: 'codes_guessed' as const, to: { userId } };
    this.failed.note(isLast ? { ...failure, mail } : failure, context);
  }

  private async open(
    tx: Tx,
    claims: TicketClaims,
    proof: ReadyProof,
    deviceTokens: string[] | undefined,
  ): Promise<OpenSession> {
    const member = await tx.row(selectMemberForShare, { userId: claims.userId });
    if (!member || !this.tickets.isOf(claims, member.passwordHash)) throw new Refusal('ticket_invalid');
    await this.factors.spend(tx, member.userId, proof);
    const shown = { shown: 'second_factor' as const, passwordHash: member.passwordHash, deviceTokens };
    const opened = await this.starts.open(tx, member.userId, shown);
    const { companyId, userId, sessionId, role } = opened;
    const actor = { kind: 'member' as const, companyId, userId, sessionId, role };
    await this.factors.record(tx, proof, userId, actor);
    return opened;
  }
}

const runs = { code: limits.codesInARow, recoveryCode: limits.recoveryCodesInARow };

/** For codes, which can be guessed, unlike passkeys; per password, so that a new one starts a new run. */
function inARowOf(proof: SecondFactorProof, claims: TicketClaims, device: string): Tally | undefined {
  const limit: RunLimit | undefined =
    proof.code !== undefined ? runs.code : proof.recoveryCode !== undefined ? runs.recoveryCode : undefined;
  return limit && run(limit, claims.userId, claims.password, device);
}

function limitOf({ code, recoveryCode }: SecondFactorProof): Limit & { by?: never } {
  if (code !== undefined) return limits.codeOfUser;
  return recoveryCode === undefined ? limits.passkeyOfUser : limits.recoveryCodeOfUser;
}
