import { Injectable } from '@nestjs/common';
import { openClientCall, Refusal, resolveAddressCall } from '@riserbo/contracts';
import { Calls, type CallContext } from '@riserbo/messaging';
import { ServeRaw, Tenants, type Input, type RawContext } from '@riserbo/runtime';
import { CompaniesService } from '../companies/companies.service';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import type { Device } from '../domain/device';
import { passwordMark } from '../domain/password-mark';
import { AttemptsService } from '../limits/attempts.service';
import { Devices } from '../limits/devices';
import { from, of, run, type Tally } from '../limits/tallies';
import { FailedProofsService } from '../limits/failed-proofs.service';
import { isPassword } from '../passwords/passwords';
import { accountAmong, requireClientLogin, type ClientAccount } from './accounts';
import { ClientSessionsService } from './client-sessions.service';

type SignIn = Input<typeof openClientCall>;
/** The address as entered in a company, its account if it has one, and what a password is compared with. */
interface Claimed {
  companyId: string;
  address: string;
  account: ClientAccount | undefined;
  owner: { userId: string; passwordHash: string } | undefined;
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
    private readonly devices: Devices,
    private readonly sessions: ClientSessionsService,
    private readonly failed: FailedProofsService,
  ) {}

  /** @throws Refusal `company_unknown`, `feature_off`, `credentials_wrong`, `too_many_requests` */
  @ServeRaw(openClientCall)
  async open(context: RawContext<typeof openClientCall>, input: SignIn) {
    const claimed = await this.claimed(input, context);
    const { companyId } = claimed;
    const owner = await this.proven(claimed, input, context);
    const deviceToken = this.devices.token(owner, input.deviceTokens, 'password');
    const session = await this.tenants.transaction(
      { companyId },
      (tx) => this.sessions.begin(tx, owner.userId),
      context,
    );
    return this.sessions.answer({ ...session, deviceToken });
  }

  private async claimed({ slug, email }: SignIn, { correlationId }: CallContext): Promise<Claimed> {
    const { companyId } = (await this.companies.page(slug)).page;
    await this.tenants.transaction({ companyId }, requireClientLogin);
    const address = normalised(email);
    const where = { companyId, correlationId };
    const { clients } = await this.calls.askAs(resolveAddressCall, { email: address }, where);
    const ids = clients.map(({ clientId }) => clientId);
    const account = await this.tenants.transaction({ companyId }, (tx) => accountAmong(tx, ids));
    const { clientId = '', passwordHash } = account ?? {};
    const owner = typeof passwordHash === 'string' ? { userId: clientId, passwordHash } : undefined;
    return { companyId, address, account, owner };
  }

  /**
   * The account, if the password is right and it is not being guessed at. @throws Refusal
   * `credentials_wrong`, `too_many_requests`
   */
  private async proven(claimed: Claimed, { password, deviceTokens }: SignIn, context: CallContext) {
    const { companyId, account, owner } = claimed;
    const device = owner && this.devices.known(owner, deviceTokens);
    const tallies = talliesOf(claimed, device, context);
    await this.attempts.spendAll(tallies);
    const inARow = this.inARow(claimed, device);
    const { isOver, isLast } = await this.attempts.lengthen(inARow);
    const isRight = await isPassword(owner?.passwordHash, password);
    if (owner && isRight && !isOver) {
      await this.attempts.forgiveAll([...tallies, inARow]);
      return owner;
    }
    if (account) this.note(companyId, account.clientId, isLast, context);
    throw new Refusal('credentials_wrong');
  }

  /**
   * B10: a new password starts a new run, and each known device has a separate one. The mailed link works
   * regardless of guesses.
   */
  private inARow({ companyId, address, owner }: Claimed, device: Device | undefined): Tally {
    if (!owner) return run(limits.unknownInARow, companyId, address);
    const mark = passwordMark(owner.passwordHash);
    return run(limits.clientPasswordsInARow, companyId, owner.userId, mark, device ?? '');
  }

  private note(companyId: string, clientId: string, isLast: boolean, context: CallContext): void {
    const failure = {
      companyId,
      objectType: 'client',
      objectId: clientId,
      code: 'credentials_wrong',
    } as const;
    const mail = { kind: 'client_password_guessed' as const, to: { clientId } };
    this.failed.note(isLast ? { ...failure, mail } : failure, context);
  }
}

/** B10: a device the client has signed in with before is counted apart from the rest of its network. */
function talliesOf({ companyId, address, owner }: Claimed, device: Device | undefined, { ip }: CallContext) {
  if (owner && device) return [of(limits.passwordOfDevice, owner.userId, device)];
  return [...from(limits.passwordFromNetwork, ip), ...from(limits.passwordOfAddress, ip, companyId, address)];
}
