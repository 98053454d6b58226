import { Injectable } from '@nestjs/common';
import { Refusal, setClientPasswordCall } from '@riserbo/contracts';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { AttemptsService } from '../limits/attempts.service';
import { SessionGuessesService } from '../limits/session-guesses.service';
import { hashPassword, isPassword, refuseCommon, refuseWeak } from '../passwords/passwords';
import { accountAmong } from './accounts';
import { ClientSessionsService } from './client-sessions.service';

// replaces only the password that was compared: of two concurrent changes, the later one is refused
const replacePassword = statement(
  `UPDATE client_accounts SET password_hash = :hash
   WHERE company_id = :companyId AND client_id = :clientId AND password_hash IS NOT DISTINCT FROM :before
   RETURNING client_id AS "clientId"`,
  { clientId: column.uuid },
);
const selectCompanyNames = statement(`SELECT name, slug FROM companies WHERE company_id = :companyId`, {
  name: column.text,
  slug: column.text,
});

/** B12, B1: the password of a client's account. */
@Injectable()
export class ClientPasswordsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly guesses: SessionGuessesService,
    private readonly sessions: ClientSessionsService,
  ) {}

  /**
   * Ends the client's other sessions. @throws Refusal a refusal of the password, `credentials_wrong`,
   * `too_many_requests`
   */
  @ServeRaw(setClientPasswordCall)
  async set(
    context: RawContext<typeof setClientPasswordCall>,
    { password, current }: Input<typeof setClientPasswordCall>,
  ) {
    refuseCommon(password);
    const { actor: client } = context;
    const { companyId, clientId, sessionId } = client;
    await this.attempts.spend(limits.clientPasswordChange, companyId, clientId);
    const before = await this.guesses.bounded(client, context, async () => {
      const account = await this.tenants.transaction(client, (tx) => accountAmong(tx, [clientId]));
      const hash = account?.passwordHash ?? null;
      if (hash !== null && !(await isPassword(hash, current ?? ''))) throw new Refusal('credentials_wrong');
      return hash;
    });
    await this.attempts.forgive(limits.clientPasswordChange, companyId, clientId);
    const hash = await hashPassword(password);
    return context.act(async ({ tx }) => {
      if (!(await tx.row(replacePassword, { clientId, hash, before })))
        throw new Refusal('credentials_wrong');
      refuseWeak(password, { hasSecondFactor: false, about: await companyWords(tx) });
      await this.sessions.endAll(tx, clientId, sessionId);
      return {};
    });
  }
}

/** The client's name and address are known only to the clients service. */
async function companyWords(tx: Tx): Promise<string[]> {
  return Object.values((await tx.row(selectCompanyNames, {})) ?? {});
}
