import { Inject, Injectable } from '@nestjs/common';
import { openClientCall, Refusal, resolveAddressCall } from '@riserbo/contracts';
import { Calls, type CallContext } from '@riserbo/messaging';
import { ServeRaw, Tenants, type Input, type RawContext } from '@riserbo/runtime';
import { CompaniesService } from '../companies/companies.service';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { passwordMark } from '../domain/password-mark';
import { LETTER_KEY } from '../letters/letter-key';
import { AttemptsService } from '../limits/attempts.service';
import { from, run, type Tally } from '../limits/tallies';
import { FailedProofsService } from '../limits/failed-proofs.service';
import { isPassword } from '../passwords/passwords';
import { accountAmong, requireClientLogin, type ClientAccount } from './accounts';
import { ClientSessionsService } from './client-sessions.service';

interface Guessed {
  companyId: string;
  clientId: string;
  isLast: boolean;
}

/**
 * B12: signing in with address and password. Takes the same time for right and wrong, known and unknown.
 */
@Injectable()
export class ClientSignInsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    private readonly companies: CompaniesService,
    private readonly attempts: AttemptsService,
    private readonly sessions: ClientSessionsService,
    private readonly failed: FailedProofsService,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** @throws Refusal `company_unknown`, `feature_off`, `credentials_wrong`, `too_many_requests` */
  @ServeRaw(openClientCall)
  async open(
    context: RawContext<typeof openClientCall>,
    { slug, email, password }: Input<typeof openClientCall>,
  ) {
    const address = normalised(email);
    const fromNetwork = from(limits.passwordFromNetwork, context.ip);
    await this.attempts.spendAll(fromNetwork);
    const { companyId } = await this.companies.page(slug);
    const ofAddress = from(limits.passwordOfAddress, context.ip, companyId, address);
    await this.attempts.spendAll(ofAddress);
    await this.tenants.transaction({ companyId }, requireClientLogin);
    const account = await this.accountOf(companyId, address, context);
    const inARow = this.inARow(companyId, address, account);
    const { isOver, isLast } = await this.attempts.lengthen(inARow);
    const isRight = await isPassword(account?.passwordHash ?? undefined, password);
    if (!account || !isRight || isOver) {
      if (account) this.note({ companyId, clientId: account.clientId, isLast }, context);
      throw new Refusal('credentials_wrong');
    }
    await this.attempts.forgiveAll([...fromNetwork, ...ofAddress, inARow]);
    const begin = this.tenants.transaction(
      { companyId },
      (tx) => this.sessions.begin(tx, account.clientId),
      context,
    );
    return this.sessions.answer(await begin);
  }

  private async accountOf(companyId: string, email: string, { correlationId }: CallContext) {
    const { clients } = await this.calls.askAs(resolveAddressCall, { email }, { companyId, correlationId });
    const ids = clients.map(({ clientId }) => clientId);
    return this.tenants.transaction({ companyId }, (tx) => accountAmong(tx, ids));
  }

  /** B10: a new password starts a new run. The mailed link works regardless of guesses. */
  private inARow(companyId: string, address: string, account: ClientAccount | undefined): Tally {
    const hash = account?.passwordHash;
    if (!account || typeof hash !== 'string') return run(limits.unknownInARow, companyId, address);
    return run(limits.clientPasswordsInARow, companyId, account.clientId, passwordMark(this.key, hash));
  }

  private note({ companyId, clientId, isLast }: Guessed, context: CallContext): void {
    const who = {
      companyId,
      objectType: 'client' as const,
      objectId: clientId,
      code: 'credentials_wrong' as const,
    };
    const letter = { kind: 'client_password_guessed' as const, to: { clientId } };
    this.failed.note(isLast ? { ...who, letter } : who, context);
  }
}
