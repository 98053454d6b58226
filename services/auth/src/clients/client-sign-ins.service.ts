import { Injectable } from '@nestjs/common';
import {
  Refusal,
  resolveAddressCall,
  type AnswerOf,
  type openClientCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Calls, type Ask } from '@riserbo/messaging';
import { Tenants } from '@riserbo/runtime';
import { Companies } from '../companies/companies.service';
import { normalised } from '../companies/sign-up.service';
import { limits } from '../domain/attempts';
import { Attempts } from '../limits/attempts.service';
import { from } from '../limits/tallies';
import { isPassword } from '../passwords/passwords';
import { accountAmong, demandClientLogin } from './accounts';
import { ClientSessions } from './client-sessions.service';

/** B12: signing in by address and password. Right and wrong, known and unknown, cost the same. */
@Injectable()
export class ClientSignIns {
  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    private readonly companies: Companies,
    private readonly attempts: Attempts,
    private readonly sessions: ClientSessions,
  ) {}

  /** @throws Refusal `company_unknown`, `feature_off`, `credentials_wrong`, `too_many_requests` */
  async open(
    { slug, email, password }: RequestOf<typeof openClientCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof openClientCall>> {
    const address = normalised(email);
    const fromNetwork = from(limits.passwordFromNetwork, ask.ip);
    await this.attempts.spendAll(fromNetwork);
    const { companyId } = await this.companies.page(slug);
    const ofAddress = from(limits.passwordOfAddress, ask.ip, companyId, address);
    await this.attempts.spendAll(ofAddress);
    await this.tenants.transaction({ companyId }, demandClientLogin);
    const wish = { companyId, correlationId: ask.correlationId };
    const { clients } = await this.calls.askAs(resolveAddressCall, { email: address }, wish);
    const ids = clients.map(({ clientId }) => clientId);
    const account = await this.tenants.transaction({ companyId }, (tx) => accountAmong(tx, ids));
    if (!(await isPassword(account?.passwordHash ?? undefined, password)) || !account)
      throw new Refusal('credentials_wrong');
    await this.attempts.forgiveAll([...fromNetwork, ...ofAddress]);
    const opened = await this.tenants.transaction({ companyId }, (tx) =>
      this.sessions.begin(tx, account.clientId, ask),
    );
    return this.sessions.answer(opened);
  }
}
