import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  noCompany,
  Refusal,
  type AnswerOf,
  type operatorSignInCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, Tenants, type SystemTx } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { hashOf, newSecret } from '../domain/refresh-token';
import { stepOf } from '../factors/totp';
import { TotpKeys, type SealedSecret } from '../factors/totp-keys';
import { TokensService } from '../keys/tokens.service';
import { AttemptsService } from '../limits/attempts.service';
import { from } from '../limits/tallies';
import { isPassword } from '../passwords/passwords';

interface Row extends SealedSecret {
  id: string;
  passwordHash: string;
}
/** An operator's session is for redeeming a code; whoever needs longer signs in again. */
const life = 900_000;
const find = `SELECT id, password_hash AS "passwordHash", secret, key_id AS "keyId" FROM operators WHERE email = $1 AND disabled_at IS NULL`;
const findId = `SELECT id FROM operators WHERE email = $1 AND disabled_at IS NULL`;
const standing = `SELECT id FROM operators WHERE id = $1 AND disabled_at IS NULL`;
// the database decides which of several that show one code came first
const spend = `UPDATE operators SET last_step = $2 WHERE id = $1 AND last_step < $2 AND disabled_at IS NULL RETURNING id`;
const insert = `
  INSERT INTO sessions (company_id, id, operator_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at) VALUES ($1, $2, $3, $4, $5, $5, $5, $6)`;

/** B9: staff of the vendor. They belong to no company and are always asked for password and code. */
@Injectable()
export class OperatorsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly keys: TotpKeys,
    private readonly tokens: TokensService,
  ) {}

  /** Right and wrong, known and unknown, cost the same. @throws Refusal `credentials_wrong`, `too_many_requests` */
  async open(
    { email, password, code }: RequestOf<typeof operatorSignInCall>,
    context: CallContext,
  ): Promise<AnswerOf<typeof operatorSignInCall>> {
    const address = normalised(email);
    const tries = [
      ...from(limits.passwordFromNetwork, context.ip),
      ...from(limits.operator, context.ip, address),
    ];
    await this.attempts.spendAll(tries);
    const [row] = await this.tenants.system((tx) => tx.query<Row>(find, [address]));
    const right = await isPassword(row?.passwordHash, password);
    // whoever knows the password and guesses codes is stopped from wherever they come; the others never get here
    const mayTry = right && row !== undefined && (await this.attempts.within(limits.codeOfUser, row.id));
    if (!mayTry || !(await this.spend(row, code))) throw new Refusal('credentials_wrong');
    await this.attempts.forgiveAll(tries);
    await this.attempts.forgive(limits.codeOfUser, row.id);
    return this.start(row.id);
  }

  /** @returns the id of an operator who can be let in */
  async idOf(email: string): Promise<string | undefined> {
    const [row] = await this.tenants.system((tx) => tx.query<{ id: string }>(findId, [normalised(email)]));
    return row?.id;
  }

  async stands(operatorId: string): Promise<boolean> {
    return (await this.tenants.system((tx) => tx.query(standing, [operatorId]))).length > 0;
  }

  private async spend(row: Row, code: string): Promise<boolean> {
    const { secret } = await this.keys.open(row.id, row);
    const step = stepOf(secret, code, this.clock.now());
    if (step === undefined) return false;
    return (await this.tenants.system((tx: SystemTx) => tx.query(spend, [row.id, step]))).length > 0;
  }

  private async start(userId: string): Promise<AnswerOf<typeof operatorSignInCall>> {
    const [sessionId, now] = [randomUUID(), this.clock.now()];
    const endsAt = new Date(now.getTime() + life);
    // nobody holds the secret of its refresh token: the session is never refreshed
    const row = [noCompany, sessionId, userId, hashOf(newSecret()), now, endsAt];
    await this.tenants.transaction({ companyId: noCompany }, (tx) => tx.query(insert, row));
    const { token, expiresAt } = await this.tokens.mint({ kind: 'operator', userId, sessionId }, life);
    return { accessToken: token, expiresAt: expiresAt.toISOString(), sessionId };
  }
}
