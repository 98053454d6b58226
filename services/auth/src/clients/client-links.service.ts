import { Injectable } from '@nestjs/common';
import {
  joinAddressCall,
  openClientByLinkCall,
  readAddressCall,
  Refusal,
  requestClientLinkCall,
  resolveAddressCall,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { ServeRaw, Tenants, type Input, type RawContext } from '@riserbo/runtime';
import { CompaniesService } from '../companies/companies.service';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { AccountMailsService, type TakenMail } from '../account-mails/account-mails.service';
import { AttemptsService } from '../limits/attempts.service';
import { accountAmong, ensureAccount, holdClientLogin, requireClientLogin } from './accounts';
import { ClientSessionsService } from './client-sessions.service';

/** The company, and the correlation id of the request. */
interface In {
  companyId: string;
  correlationId: string;
}
const LINK_LIFETIME_MS = 15 * 60_000;

/**
 * B12: signing in by a mailed link. Following it proves the mailbox, so bookings made with that address join
 * the account.
 */
@Injectable()
export class ClientLinksService {
  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    private readonly companies: CompaniesService,
    private readonly attempts: AttemptsService,
    private readonly mails: AccountMailsService,
    private readonly sessions: ClientSessionsService,
  ) {}

  /**
   * Does the same for known and unknown addresses; only the mail differs. @throws Refusal `company_unknown`,
   * `feature_off`, `too_many_requests`
   */
  @ServeRaw(requestClientLinkCall)
  async request(
    context: RawContext<typeof requestClientLinkCall>,
    { slug, email }: Input<typeof requestClientLinkCall>,
  ) {
    await this.attempts.spendFrom(limits.linkFromNetwork, context.ip);
    const { companyId } = (await this.companies.page(slug)).page;
    await this.tenants.transaction({ companyId }, requireClientLogin);
    const address = normalised(email);
    const send = await this.attempts.within(limits.clientLinksToAddress, companyId, address);
    const { correlationId } = context;
    const { clients } = await this.resolve(address, { companyId, correlationId });
    const { clientId, version = 0 } = clients[0] ?? {};
    const data = { version: String(version) };
    const mail = { kind: 'client_login' as const, life: LINK_LIFETIME_MS, data };
    return context.act(
      async ({ tx }) => {
        if (clientId !== undefined && send) await this.mails.queue(tx, { ...mail, to: { clientId } });
        else await this.mails.pretend(tx, mail);
        return {};
      },
      { companyId },
    );
  }

  /** @throws Refusal `mail_link_invalid`, `feature_off` */
  @ServeRaw(openClientByLinkCall)
  async open(
    context: RawContext<typeof openClientByLinkCall>,
    { token }: Input<typeof openClientByLinkCall>,
  ) {
    const { companyId, accountMailId } = this.mails.named(token);
    const { correlationId } = context;
    const mail = await this.tenants.transaction({ companyId }, async (tx) => {
      await requireClientLogin(tx);
      return this.mails.clientOf(tx, accountMailId, 'client_login');
    });
    const email = await this.addressOf(mail, { companyId, correlationId });
    const clientId = await this.joined(email, { companyId, correlationId });
    const open = await this.tenants.transaction(
      { companyId },
      async (tx) => {
        await this.mails.take(tx, accountMailId, 'client_login');
        await holdClientLogin(tx);
        ensureAccount(tx, clientId);
        return this.sessions.begin(tx, clientId);
      },
      context,
    );
    return this.sessions.answer(open);
  }

  /**
   * The record of the account, merged with the person's other records at this address. Safe to repeat.
   * @throws Refusal `mail_link_invalid`
   */
  private async joined(email: string, where: In): Promise<string> {
    const { clients } = await this.resolve(email, where);
    const ids = clients.map(({ clientId }) => clientId);
    const account = await this.tenants.transaction(where, (tx) => accountAmong(tx, ids));
    const input = { email, ...(account ? { clientId: account.clientId } : {}) };
    return (await this.calls.askAs(joinAddressCall, input, where).catch(asInvalid)).clientId;
  }

  /**
   * The address the mail went to. A record changed since then proves another mailbox. @throws Refusal
   * `mail_link_invalid`
   */
  private async addressOf(
    { clientId, data }: Pick<TakenMail, 'data'> & { clientId: string },
    where: In,
  ): Promise<string> {
    const input = { clientId, version: Number(data['version']) };
    return (await this.calls.askAs(readAddressCall, input, where).catch(asInvalid)).email;
  }

  private resolve(email: string, where: In) {
    return this.calls.askAs(resolveAddressCall, { email }, where);
  }
}

function asInvalid(error: unknown): never {
  const isGone = error instanceof Refusal && error.code === 'client_unknown';
  throw isGone ? new Refusal('mail_link_invalid') : error;
}
