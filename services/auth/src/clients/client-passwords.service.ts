import { Injectable } from '@nestjs/common';
import { Refusal, type RequestOf, type setClientPasswordCall } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Tenants, type Tx } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { AttemptsService } from '../limits/attempts.service';
import { SessionGuesses } from '../limits/session-guesses.service';
import { hashPassword, isPassword, refuseCommon, refuseWeak } from '../passwords/passwords';
import { accountAmong } from './accounts';
import { clientOf, ClientSessionsService } from './client-sessions.service';

// only over the one that was compared: of two changes at once the later one is refused
const replace = `
  UPDATE client_accounts SET password_hash = $3 WHERE company_id = $1 AND client_id = $2 AND password_hash IS NOT DISTINCT FROM $4 RETURNING client_id`;

const companyName = `SELECT name, slug FROM companies WHERE company_id = $1`;

/** B12, B1: the password of a client's account. */
@Injectable()
export class ClientPasswordsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly guesses: SessionGuesses,
    private readonly sessions: ClientSessionsService,
  ) {}

  /** Other sessions of the client end. @throws Refusal one of the password, `credentials_wrong`, `too_many_requests` */
  async set(
    { password, current }: RequestOf<typeof setClientPasswordCall>,
    context: CallContext,
  ): Promise<Record<string, never>> {
    refuseCommon(password);
    const client = clientOf(context.actor);
    const { clientId, sessionId, companyId } = client;
    const who = [companyId, clientId] as const;
    await this.attempts.spend(limits.clientPasswordChange, ...who);
    const before = await this.guesses.bounded(client, context, async () => {
      const account = await this.tenants.transaction(client, (tx) => accountAmong(tx, [clientId]));
      const hash = account?.passwordHash ?? null;
      if (hash !== null && !(await isPassword(hash, current ?? ''))) throw new Refusal('credentials_wrong');
      return hash;
    });
    await this.attempts.forgive(limits.clientPasswordChange, ...who);
    const hash = await hashPassword(password);
    await this.tenants.transaction(context.actor, async (tx) => {
      const replaced = await tx.query(replace, [tx.companyId, clientId, hash, before]);
      if (replaced.length === 0) throw new Refusal('credentials_wrong');
      refuseWeak(password, { hasSecondFactor: false, about: await companyWords(tx) });
      await this.sessions.endAll(tx, clientId, context, sessionId);
      await audit(tx, {
        by: context,
        action: 'client.set_password',
        objectType: 'client',
        objectId: clientId,
      });
    });
    return {};
  }
}

/** Who the client is, only the clients service knows. */
async function companyWords(tx: Tx): Promise<string[]> {
  const [company = {}] = await tx.query<Record<string, string>>(companyName, [tx.companyId]);
  return Object.values(company);
}
