import { Injectable } from '@nestjs/common';
import {
  joinAddressCall,
  readAddressCall,
  Refusal,
  resolveAddressCall,
  type AnswerOf,
  type openClientByLinkCall,
  type requestClientLinkCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Calls, type Ask } from '@riserbo/messaging';
import { Clock, Tenants } from '@riserbo/runtime';
import { Companies } from '../companies/companies.service';
import { normalised } from '../companies/sign-up.service';
import { limits } from '../domain/attempts';
import { Letters, type TakenLetter } from '../letters/letters.service';
import { Attempts } from '../limits/attempts.service';
import { accountAmong, demandClientLogin, holdClientLogin, makeAccount } from './accounts';
import { ClientSessions } from './client-sessions.service';

const life = 15 * 60_000;

/** B12: signing in by a mailed link. Whoever follows it has proven the mailbox, so what was booked from there becomes theirs. */
@Injectable()
export class ClientLinks {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly calls: Calls,
    private readonly companies: Companies,
    private readonly attempts: Attempts,
    private readonly letters: Letters,
    private readonly sessions: ClientSessions,
  ) {}

  /** Does the same for known and unknown addresses; only the mail differs. @throws Refusal `company_unknown`, `feature_off`, `too_many_requests` */
  async request(
    { slug, email }: RequestOf<typeof requestClientLinkCall>,
    ask: Ask,
  ): Promise<Record<string, never>> {
    await this.attempts.spendFrom(limits.linkFromNetwork, ask.ip);
    const { companyId } = await this.companies.page(slug);
    await this.tenants.transaction({ companyId }, demandClientLogin);
    const address = normalised(email);
    const mayWrite = await this.attempts.within(limits.clientLinksToAddress, companyId, address);
    const { clients } = await this.resolve(companyId, address, ask);
    const { clientId, version = 0 } = clients[0] ?? {};
    const letter = { kind: 'client_login' as const, life, data: { version: String(version) } };
    await this.tenants.transaction({ companyId }, async (tx) => {
      if (clientId !== undefined && mayWrite)
        await this.letters.queue(tx, { ...letter, to: { clientId } }, ask);
      else await this.letters.pretend(tx, letter, ask);
    });
    return {};
  }

  /** @throws Refusal `letter_invalid`, `feature_off` */
  async open(
    { token }: RequestOf<typeof openClientByLinkCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof openClientByLinkCall>> {
    const { companyId, letterId } = this.letters.named(token);
    const letter = await this.tenants.transaction({ companyId }, async (tx) => {
      await demandClientLogin(tx);
      return this.letters.clientOf(tx, letterId, 'client_login');
    });
    const clientId = await this.joined(companyId, await this.addressOf(companyId, letter, ask), ask);
    const opened = await this.tenants.transaction({ companyId }, async (tx) => {
      await this.letters.take(tx, letterId, 'client_login');
      await holdClientLogin(tx);
      await makeAccount(tx, clientId, this.clock.now());
      return this.sessions.begin(tx, clientId, ask);
    });
    return this.sessions.answer(opened);
  }

  /** The record of the account, with those of the same person at this address in it. Doing it twice does nothing more. */
  private async joined(companyId: string, email: string, ask: Ask): Promise<string> {
    const { clients } = await this.resolve(companyId, email, ask);
    const ids = clients.map(({ clientId }) => clientId);
    const account = await this.tenants.transaction({ companyId }, (tx) => accountAmong(tx, ids));
    const wish = { email, ...(account ? { clientId: account.clientId } : {}) };
    const { correlationId } = ask;
    const answer = this.calls.askAs(joinAddressCall, wish, { companyId, correlationId });
    return (await answer.catch(asInvalid)).clientId;
  }

  /** The address that the mail went to: a record that was changed since proves another mailbox. @throws Refusal `letter_invalid` */
  private async addressOf(
    companyId: string,
    { clientId, data }: Pick<TakenLetter, 'data'> & { clientId: string },
    { correlationId }: Ask,
  ): Promise<string> {
    const wish = { clientId, version: Number(data['version']) };
    const answer = this.calls.askAs(readAddressCall, wish, { companyId, correlationId });
    return (await answer.catch(asInvalid)).email;
  }

  private resolve(companyId: string, email: string, { correlationId }: Ask) {
    return this.calls.askAs(resolveAddressCall, { email }, { companyId, correlationId });
  }
}

function asInvalid(error: unknown): never {
  const isGone = error instanceof Refusal && error.code === 'client_unknown';
  throw isGone ? new Refusal('letter_invalid') : error;
}
