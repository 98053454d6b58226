import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  companyCreated,
  Refusal,
  type AnswerOf,
  type confirmSignUpCall,
  type RequestOf,
  type signUpCall,
} from '@riserbo/contracts';
import { emit, type CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, mapConstraints, Tenants, type Tx } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { AccountMailsService } from '../letters/letters.service';
import { AttemptsService } from '../limits/attempts.service';
import { joinCompany } from '../members/join';
import {
  refuseCommon,
  refuseWeak,
  storedPassword,
  type PasswordContext,
  type StoredPassword,
} from '../passwords/passwords';
import { refuseUnknownZone } from './time-zone';

type SignUp = RequestOf<typeof signUpCall>;
interface Pending {
  kind: 'sign_up' | 'sign_up_known';
  email: string;
  name: string;
  company_name: string;
  slug: string;
  locale: 'en' | 'it';
  time_zone: string;
}
const life = 86_400_000;
const insertSignUp = `
  INSERT INTO sign_ups (company_id, letter_id, email, name, company_name, slug, locale, time_zone, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const takePending = `
  DELETE FROM sign_ups s USING letters l WHERE s.company_id = $1 AND s.letter_id = $2 AND l.company_id = s.company_id AND l.id = s.letter_id
  RETURNING s.*, l.kind`;
const insertCompany = `
  INSERT INTO companies (company_id, name, slug, locale, time_zone, version, created_at) VALUES ($1, $2, $3, $4, $5, 1, $6)`;

/** A1: asking for a company, and making it when the mailed link is followed. Nothing secret is stored before that (X111). */
@Injectable()
export class SignUpService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly letters: AccountMailsService,
  ) {}

  /**
   * Does the same work for known and unknown addresses, for free and taken slugs; only the mail differs.
   * @throws Refusal `time_zone_unknown`, `too_many_requests`
   */
  async request(wish: SignUp, context: CallContext): Promise<Record<string, never>> {
    refuseUnknownZone(wish.timeZone);
    await this.attempts.spendFrom(limits.signUpFromNetwork, context.ip);
    const email = normalised(wish.email);
    const [known, mayWrite] = [
      await this.tenants.lookup('company_by_address', [email, null]),
      await this.attempts.within(limits.lettersToAddress, email),
    ];
    const kind = known === undefined ? 'sign_up' : 'sign_up_known';
    await this.tenants.transaction({ companyId: randomUUID() }, (tx) =>
      this.write(tx, { ...wish, email }, kind, mayWrite, context),
    );
    return {};
  }

  private async write(
    tx: Tx,
    wish: SignUp,
    kind: 'sign_up' | 'sign_up_known',
    mayWrite: boolean,
    context: CallContext,
  ): Promise<void> {
    const { email, name, companyName, slug, locale, timeZone } = wish;
    const letter = { kind, to: { email, name, locale }, life, send: mayWrite };
    const letterId = await this.letters.queue(tx, letter, context);
    const place = [companyName, slug, locale, timeZone];
    await tx.query(insertSignUp, [tx.companyId, letterId, email, name, ...place, this.clock.now()]);
  }

  /**
   * Makes the company and its owner; an address that has an account gets the membership and keeps its password.
   * @throws Refusal `invalid_input` for a new account without a password, `letter_invalid`, a refusal of the password, `slug_taken`, `too_many_requests`
   */
  async confirm(
    { token, password }: RequestOf<typeof confirmSignUpCall>,
    context: CallContext,
  ): Promise<AnswerOf<typeof confirmSignUpCall>> {
    const { companyId, letterId } = this.letters.named(token);
    if (password !== undefined) refuseCommon(password);
    // a used link still has our signature, and a hash is expensive
    await this.attempts.spend(limits.followedLink, letterId);
    const stored = password === undefined ? {} : { password: await storedPassword(password) };
    return mapConstraints({ companies_slug: 'slug_taken' }, () =>
      this.tenants.transaction({ companyId }, async (tx) => {
        const now = this.clock.now();
        const [pending] = await tx.query<Pending>(takePending, [tx.companyId, letterId]);
        if (!pending) throw new Refusal('letter_invalid');
        await this.letters.held(tx, letterId, pending.kind);
        if (pending.kind === 'sign_up' && password === undefined)
          throw new Refusal('invalid_input', [{ path: 'password', code: 'required' }]);
        if (password !== undefined) refuseWeak(password, contextOf(pending));
        return this.found(tx, { ...pending, ...stored, letterId }, now, context);
      }),
    );
  }

  private async found(
    tx: Tx,
    pending: Pending & { letterId: string; password?: StoredPassword },
    now: Date,
    context: CallContext,
  ): Promise<AnswerOf<typeof confirmSignUpCall>> {
    const { letterId, email, name, password, company_name: companyName, slug, locale } = pending;
    const owner = { letterId, email, name };
    await tx.query(insertCompany, [tx.companyId, companyName, slug, locale, pending.time_zone, now]);
    await joinCompany(tx, { ...owner, ...(password ? { password } : {}) }, now);
    await audit(tx, { by: context, action: 'company.create', objectType: 'company', objectId: tx.companyId });
    await emit(tx, companyCreated, { id: tx.companyId, version: 1, locale }, now, context);
    return { companyId: tx.companyId, slug };
  }
}

const contextOf = ({ email, name, company_name: companyName, slug }: Pending): PasswordContext => ({
  hasSecondFactor: false,
  about: [email, name, companyName, slug],
});
