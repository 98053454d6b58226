import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { noCompany, operatorSignInCall, Refusal } from '@riserbo/contracts';
import { Clock, column, ServeRaw, statement, Tenants, type Input, type RawContext } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { hashOf, newSecret } from '../domain/refresh-token';
import { stepOf } from '../factors/totp';
import { TotpKeys, type SealedSecret } from '../factors/totp-keys';
import { TokensService } from '../keys/tokens.service';
import { AttemptsService } from '../limits/attempts.service';
import { from } from '../limits/tallies';
import { isPassword } from '../passwords/passwords';

/** An operator's session is for redeeming a code; after that it is opened again. */
const SESSION_LIFETIME_MS = 900_000;
const selectOperator = statement(
  `SELECT id, password_hash AS "passwordHash", secret, key_id AS "keyId"
   FROM operators WHERE email = :email AND disabled_at IS NULL`,
  { id: column.uuid, passwordHash: column.text, secret: column.bytes, keyId: column.text },
);
const selectIdByEmail = statement(`SELECT id FROM operators WHERE email = :email AND disabled_at IS NULL`, {
  id: column.uuid,
});
const selectEnabled = statement(`SELECT id FROM operators WHERE id = :operatorId AND disabled_at IS NULL`, {
  id: column.uuid,
});
// of several requests with the same code, the database accepts one
const spendCode = statement(
  `UPDATE operators SET last_step = :step
   WHERE id = :id AND last_step < :step AND disabled_at IS NULL RETURNING id`,
  { id: column.uuid },
);
const insertSession = statement(
  `INSERT INTO sessions (
     company_id, id, operator_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at)
   VALUES (:companyId, :sessionId, :userId, :refreshHash, :now, :now, :now, :endsAt)`,
);

/** B9: vendor staff. They belong to no company and always need a password and a code. */
@Injectable()
export class OperatorsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly keys: TotpKeys,
    private readonly tokens: TokensService,
  ) {}

  /**
   * Takes the same time for right and wrong, known and unknown. @throws Refusal `credentials_wrong`,
   * `too_many_requests`
   */
  @ServeRaw(operatorSignInCall)
  async open(
    { ip }: RawContext<typeof operatorSignInCall>,
    { email, password, code }: Input<typeof operatorSignInCall>,
  ) {
    const address = normalised(email);
    const tries = [...from(limits.passwordFromNetwork, ip), ...from(limits.operator, ip, address)];
    await this.attempts.spendAll(tries);
    const [row] = await this.tenants.system((tx) => tx.rows(selectOperator, { email: address }));
    const right = await isPassword(row?.passwordHash, password);
    // limits guesses of the code by a person who has the password, from any network; others never get here
    const mayTry = right && row !== undefined && (await this.attempts.within(limits.codeOfUser, row.id));
    if (!mayTry || !(await this.spend(row, code))) throw new Refusal('credentials_wrong');
    await this.attempts.forgiveAll(tries);
    await this.attempts.forgive(limits.codeOfUser, row.id);
    return this.start(row.id);
  }

  /** @returns the id of an operator who is not disabled */
  async idOf(email: string): Promise<string | undefined> {
    const rows = await this.tenants.system((tx) => tx.rows(selectIdByEmail, { email: normalised(email) }));
    return rows[0]?.id;
  }

  async isEnabled(operatorId: string): Promise<boolean> {
    return (await this.tenants.system((tx) => tx.rows(selectEnabled, { operatorId }))).length > 0;
  }

  private async spend({ id, ...sealed }: SealedSecret & { id: string }, code: string): Promise<boolean> {
    const { secret } = this.keys.open(id, sealed);
    const step = stepOf(secret, code, this.clock.now());
    if (step === undefined) return false;
    return (await this.tenants.system((tx) => tx.rows(spendCode, { id, step }))).length > 0;
  }

  private async start(userId: string) {
    const [sessionId, now] = [randomUUID(), this.clock.now()];
    const endsAt = new Date(now.getTime() + SESSION_LIFETIME_MS);
    // the secret of the refresh token is discarded: the session cannot be refreshed
    const row = { sessionId, userId, refreshHash: hashOf(newSecret()), now, endsAt };
    await this.tenants.rows({ companyId: noCompany }, insertSession, row);
    const { token, expiresAt } = await this.tokens.mint(
      { kind: 'operator', userId, sessionId },
      SESSION_LIFETIME_MS,
    );
    return { accessToken: token, expiresAt: expiresAt.toISOString(), sessionId };
  }
}
