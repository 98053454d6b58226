import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { companyCreated, confirmSignUpCall, Refusal, signUpCall } from '@riserbo/contracts';
import {
  column,
  mapConstraints,
  ServeRaw,
  statement,
  Tenants,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { AttemptsService } from '../limits/attempts.service';
import { joinCompany } from '../members/join';
import { refuseCommon, refuseWeak, storedPassword, type StoredPassword } from '../passwords/passwords';
import { signUps, type SignUpEntity } from './sign-up.entity';
import { assertKnownZone } from './time-zone';

type SignUp = Input<typeof signUpCall>;
type Kind = 'sign_up' | 'sign_up_known';
interface Confirmed extends Omit<SignUpEntity, 'companyId' | 'createdAt'> {
  password?: StoredPassword;
}
const LINK_LIFETIME_MS = 86_400_000;
const pending = ['accountMailId', 'email', 'name', 'companyName', 'slug', 'locale', 'timeZone'] as const;
const deletePending = statement(
  `DELETE FROM sign_ups s USING account_mails l
   WHERE s.company_id = :companyId AND s.account_mail_id = :accountMailId
     AND l.company_id = s.company_id AND l.id = s.account_mail_id
   RETURNING ${signUps.list(pending, 's')}, l.kind`,
  { ...signUps.row(pending), kind: column.oneOf<Kind>() },
);
const insertCompany = statement(
  `INSERT INTO companies (company_id, name, slug, locale, time_zone, version, created_at)
   VALUES (:companyId, :companyName, :slug, :locale, :timeZone, 1, :now)`,
);

/**
 * A1: requests a company, and creates it when the mailed link is followed. Nothing secret is stored before
 * that (X111).
 */
@Injectable()
export class SignUpService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly mails: AccountMailsService,
  ) {}

  /**
   * Does the same work for known and unknown addresses, and for free and taken slugs; only the mail differs.
   * @throws Refusal `time_zone_unknown`, `too_many_requests`
   */
  @ServeRaw(signUpCall)
  async request(context: RawContext<typeof signUpCall>, input: SignUp) {
    assertKnownZone(input.timeZone);
    await this.attempts.spendFrom(limits.signUpFromNetwork, context.ip);
    const email = normalised(input.email);
    const known = await this.tenants.lookup('company_by_address', [email, null]);
    const send = await this.attempts.within(limits.mailsToAddress, email);
    const kind = known === undefined ? 'sign_up' : 'sign_up_known';
    return context.act(({ tx }) => this.store(tx, { ...input, email }, kind, send), {
      companyId: randomUUID(),
    });
  }

  private async store(tx: Tx, signUp: SignUp, kind: Kind, send: boolean) {
    const { email, name, locale } = signUp;
    const to = { email, name, locale };
    const accountMailId = await this.mails.queue(tx, { kind, to, life: LINK_LIFETIME_MS, send });
    if (accountMailId === undefined) throw new Error('a sign-up mail is unique by its new company');
    signUps.add(tx, { ...signUp, accountMailId, createdAt: tx.now });
    return {};
  }

  /**
   * Creates the company and its owner. An address with an account gets a membership and keeps its password.
   * @throws Refusal `invalid_input` for a new account without a password, `mail_link_invalid`, a refusal of
   * the password, `slug_taken`, `too_many_requests`
   */
  @ServeRaw(confirmSignUpCall)
  async confirm(
    context: RawContext<typeof confirmSignUpCall>,
    { token, password }: Input<typeof confirmSignUpCall>,
  ) {
    const { companyId, accountMailId } = this.mails.named(token);
    if (password !== undefined) refuseCommon(password);
    // a used link still carries our signature, and hashing is expensive
    await this.attempts.spend(limits.followedLink, accountMailId);
    const stored = password === undefined ? {} : { password: await storedPassword(password) };
    return context.act(
      async ({ tx }) => {
        const { kind, ...signUp } = (await tx.row(deletePending, { accountMailId })) ?? refuseLink();
        await this.mails.held(tx, accountMailId, kind);
        if (kind === 'sign_up' && password === undefined)
          throw new Refusal('invalid_input', [{ path: 'password', code: 'required' }]);
        const { email, name, companyName, slug } = signUp;
        const about = [email, name, companyName, slug];
        if (password !== undefined) refuseWeak(password, { hasSecondFactor: false, about });
        return create(tx, { ...signUp, ...stored });
      },
      { companyId },
    );
  }
}

async function create(tx: Tx, { companyName, slug, locale, timeZone, ...owner }: Confirmed) {
  const { companyId, now } = tx;
  const place = { companyName, slug, locale, timeZone };
  await mapConstraints({ companies_slug: 'slug_taken' }, () => tx.rows(insertCompany, { ...place, now }));
  await joinCompany(tx, owner);
  tx.emit(companyCreated, { id: companyId, version: 1, locale });
  return { companyId, slug };
}

function refuseLink(): never {
  throw new Refusal('mail_link_invalid');
}
