import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type proveSecondFactorCall,
  type RequestOf,
  type SecondFactorNeeded,
  type SecondFactorProof,
  type secondStepOptionsCall,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Tenants, type Tx } from '@riserbo/runtime';
import { limits, type Limit, type RunLimit } from '../domain/attempts';
import { AssertionsService } from '../factors/assertions.service';
import { SecondFactorsService, type ReadyProof } from '../factors/second-factors.service';
import type { TicketClaims } from './ticket';
import { TicketsService, type TicketHolder } from './tickets.service';
import { AttemptsService } from '../limits/attempts.service';
import { Devices } from '../limits/devices';
import { FailedProofsService } from '../limits/failed-proofs.service';
import { of, run, type Tally } from '../limits/tallies';
import { SessionStartsService, type ProvenMember } from './session-starts.service';
import { SessionTokens, type OpenSession, type SessionAnswer } from './session-tokens';

interface Member extends ProvenMember {
  passwordHash: string;
}
// the person first, then the factors: as whoever changes them
const find = `
  SELECT u.id AS "userId", m.role, u.password_hash AS "passwordHash"
  FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = $1 AND u.id = $2 AND m.disabled_at IS NULL FOR SHARE OF u`;

/** B2: between a right password and a session stands the second factor, where one is on. */
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

  /** What a right password is answered with where a second factor is on; nothing where none is. */
  async needed(holder: TicketHolder): Promise<SecondFactorNeeded | undefined> {
    const methods = await this.tenants.transaction(holder, (tx) => this.factors.methodsOf(tx, holder.userId));
    if (methods.length === 0) return undefined;
    const { token, expiresAt } = await this.tickets.give(holder);
    return { secondFactor: { ticket: token, methods, expiresAt: expiresAt.toISOString() } };
  }

  /** @throws Refusal `ticket_invalid`, `too_many_requests` */
  async options(ticket: string, context: CallContext): Promise<AnswerOf<typeof secondStepOptionsCall>> {
    const claims = await this.tickets.read(ticket);
    await this.attempts.spendFrom(limits.passkeyFromNetwork, context.ip);
    return this.assertions.options('second_factor', claims);
  }

  /**
   * Tries are counted by person, and only those who know the password get here: a stranger locks nobody out (X16). Recovery codes and passkeys are counted
   * apart, so that they still open when somebody who knows the password has guessed at the app's codes; and so is a device that showed a second factor
   * before (B10).
   * @throws Refusal `ticket_invalid`, `second_factor_required`, `second_factor_wrong`, `too_many_requests`
   */
  async prove(
    { ticket, deviceTokens, ...proof }: RequestOf<typeof proveSecondFactorCall>,
    context: CallContext,
  ): Promise<SessionAnswer> {
    const claims = await this.tickets.read(ticket);
    const device = this.devices.knownAt(claims, deviceTokens);
    const who = device ? [claims.userId, device] : [claims.userId];
    const [tries, inARow] = [of(limitOf(proof), ...who), inARowOf(proof, claims, device ?? '')];
    await this.attempts.spendAll([tries]);
    const state = inARow ? await this.attempts.lengthen(inARow) : { isOver: false, isLast: false };
    try {
      if (state.isOver) throw new Refusal('second_factor_wrong');
      const ready = await this.factors.ready(proof, 'second_factor', claims.userId);
      const opened = await this.tenants.transaction(claims, (tx) =>
        this.open(tx, claims, ready, deviceTokens, context),
      );
      await this.attempts.forgiveAll(inARow ? [tries, inARow] : [tries]);
      return this.tokens.answer(opened);
    } catch (error) {
      this.note(error, claims, state.isLast, context);
      throw error;
    }
  }

  /** B10: a wrong factor after a right password is in the log, and a long run of them is told. */
  private note(
    error: unknown,
    { companyId, userId }: TicketClaims,
    isLast: boolean,
    context: CallContext,
  ): void {
    if (!(error instanceof Refusal) || error.status !== 401) return;
    const who = { companyId, objectType: 'user' as const, objectId: userId, code: error.code };
    const letter = { kind: 'codes_guessed' as const, to: { userId } };
    this.failed.note(isLast ? { ...who, letter } : who, context);
  }

  private async open(
    tx: Tx,
    claims: TicketClaims,
    proof: ReadyProof,
    deviceTokens: string[] | undefined,
    context: CallContext,
  ): Promise<OpenSession> {
    const [member] = await tx.query<Member>(find, [tx.companyId, claims.userId]);
    if (!member || !this.tickets.isOf(claims, member.passwordHash)) throw new Refusal('ticket_invalid');
    await this.factors.spend(tx, member.userId, proof);
    const shown = { shown: 'second_factor' as const, passwordHash: member.passwordHash, deviceTokens };
    const opened = await this.starts.open(tx, member.userId, shown, context);
    const { companyId, userId, sessionId, role } = opened;
    const actor = { kind: 'member' as const, companyId, userId, sessionId, role };
    await this.factors.record(tx, proof, { ...context, actor }, member.userId);
    return opened;
  }
}

const runs = { code: limits.codesInARow, recoveryCode: limits.recoveryCodesInARow };

/** Of codes, which can be guessed; a passkey cannot. Of one password: a new one begins a new run. */
function inARowOf(proof: SecondFactorProof, claims: TicketClaims, device: string): Tally | undefined {
  const limit: RunLimit | undefined =
    proof.code !== undefined ? runs.code : proof.recoveryCode !== undefined ? runs.recoveryCode : undefined;
  return limit && run(limit, claims.userId, claims.password, device);
}

function limitOf({ code, recoveryCode }: SecondFactorProof): Limit & { by?: never } {
  if (code !== undefined) return limits.codeOfUser;
  return recoveryCode === undefined ? limits.passkeyOfUser : limits.recoveryCodeOfUser;
}
