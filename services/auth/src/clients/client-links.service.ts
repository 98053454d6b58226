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
import { Calls, type CallContext } from '@riserbo/messaging';
import { Clock, Tenants } from '@riserbo/runtime';
import { CompaniesService } from '../companies/companies.service';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { AccountMailsService, type TakenLetter } from '../letters/letters.service';
import { AttemptsService } from '../limits/attempts.service';
import { accountAmong, requireClientLogin, holdClientLogin, makeAccount } from './accounts';
import { ClientSessionsService } from './client-sessions.service';

const life = 15 * 60_000;

/** B12: signing in by a mailed link. Whoever follows it has proven the mailbox, so what was booked from there becomes theirs. */
@Injectable()
export class ClientLinksService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly calls: Calls,
    private readonly companies: CompaniesService,
    private readonly attempts: AttemptsService,
    private readonly letters: AccountMailsService,
    private readonly sessions: ClientSessionsService,
  ) {}

  /** Does the same for known and unknown addresses; only the mail differs. @throws Refusal `company_unknown`, `feature_off`, `too_many_requests` */
  async request(
    { slug, email }: RequestOf<typeof requestClientLinkCall>,
    context: CallContext,
  ): Promise<Record<string, never>> {
    await this.attempts.spendFrom(limits.linkFromNetwork, context.ip);
    const { companyId } = await this.companies.page(slug);
    await this.tenants.transaction({ companyId }, requireClientLogin);
    const address = normalised(email);
    const mayWrite = await this.attempts.within(limits.clientLinksToAddress, companyId, address);
    const { clients } = await this.resolve(companyId, address, context);
    const { clientId, version = 0 } = clients[0] ?? {};
    const letter = { kind: 'client_login' as const, life, data: { version: String(version) } };
    await this.tenants.transaction({ companyId }, async (tx) => {
      if (clientId !== undefined && mayWrite)
        await this.letters.queue(tx, { ...letter, to: { clientId } }, context);
      else await this.letters.pretend(tx, letter, context);
    });
    return {};
  }

  /** @throws Refusal `letter_invalid`, `feature_off` */
  async open(
    { token }: RequestOf<typeof openClientByLinkCall>,
    context: CallContext,
  ): Promise<AnswerOf<typeof openClientByLinkCall>> {
    const { companyId, letterId } = this.letters.named(token);
    const letter = await this.tenants.transaction({ companyId }, async (tx) => {
      await requireClientLogin(tx);
      return this.letters.clientOf(tx, letterId, 'client_login');
    });
    const clientId = await this.joined(companyId, await this.addressOf(companyId, letter, context), context);
    const opened = await this.tenants.transaction({ companyId }, async (tx) => {
      await this.letters.take(tx, letterId, 'client_login');
      await holdClientLogin(tx);
      await makeAccount(tx, clientId, this.clock.now());
      return this.sessions.begin(tx, clientId, context);
    });
    return this.sessions.answer(opened);
  }

  /** The record of the account, with those of the same person at this address in it. Doing it twice does nothing more. */
  private async joined(companyId: string, email: string, context: CallContext): Promise<string> {
    const { clients } = await this.resolve(companyId, email, context);
    const ids = clients.map(({ clientId }) => clientId);
    const account = await this.tenants.transaction({ companyId }, (tx) => accountAmong(tx, ids));
    const wish = { email, ...(account ? { clientId: account.clientId } : {}) };
    const { correlationId } = context;
    const answer = this.calls.askAs(joinAddressCall, wish, { companyId, correlationId });
    return (await answer.catch(asInvalid)).clientId;
  }

  /** The address that the mail went to: a record that was changed since proves another mailbox. @throws Refusal `letter_invalid` */
  private async addressOf(
    companyId: string,
    { clientId, data }: Pick<TakenLetter, 'data'> & { clientId: string },
    { correlationId }: CallContext,
  ): Promise<string> {
    const wish = { clientId, version: Number(data['version']) };
    const answer = this.calls.askAs(readAddressCall, wish, { companyId, correlationId });
    return (await answer.catch(asInvalid)).email;
  }

  private resolve(companyId: string, email: string, { correlationId }: CallContext) {
    return this.calls.askAs(resolveAddressCall, { email }, { companyId, correlationId });
  }
}

function asInvalid(error: unknown): never {
  const isGone = error instanceof Refusal && error.code === 'client_unknown';
  throw isGone ? new Refusal('letter_invalid') : error;
}
