import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  companyCreated,
  letterRequested,
  Refusal,
  type AnswerOf,
  type confirmSignUpCall,
  type RequestOf,
  type signUpCall,
} from '@riserbo/contracts';
import { emit, type Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, refuseOn, Tenants, type Tx } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { readLetterToken } from '../domain/letter-token';
import { LETTER_KEY } from '../letters/letter-key';
import { Attempts } from '../limits/attempts.service';
import { hashPassword, refuseCommon } from '../passwords/passwords';
import { refuseUnknownZone } from './time-zone';

type SignUp = RequestOf<typeof signUpCall>;
interface Pending {
  letter_id: string;
  email: string;
  name: string;
  password_hash: string;
  company_name: string;
  slug: string;
  locale: 'en' | 'it';
  time_zone: string;
}
const life = 86_400_000;
const insertLetter = `INSERT INTO letters (company_id, id, kind, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`;
const insertSignUp = `
  INSERT INTO sign_ups (company_id, letter_id, email, name, password_hash, company_name, slug, locale, time_zone, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const use = `UPDATE letters SET used_at = $3 WHERE company_id = $1 AND id = $2 AND used_at IS NULL AND expires_at > $3 RETURNING id`;
const takePending = `DELETE FROM sign_ups WHERE company_id = $1 AND letter_id = $2 RETURNING *`;
const insertCompany = `
  INSERT INTO companies (company_id, name, slug, locale, time_zone, version, created_at) VALUES ($1, $2, $3, $4, $5, 1, $6)`;
const join = `SELECT join_by_address($1, $2) AS id`;
const insertUser = `INSERT INTO users (id, email, name, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)`;
const insertMember = `INSERT INTO memberships (company_id, user_id, role, created_at) VALUES ($1, $2, 'owner', $3)`;

/** A1: asking for a company, and making it when the mailed link is followed. */
@Injectable()
export class SignUps {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /**
   * Does the same work for known and unknown addresses, for free and taken slugs; only the mail differs.
   * @throws Refusal `password_common`, `time_zone_unknown`, `too_many_requests`
   */
  async request(wish: SignUp, ask: Ask): Promise<Record<string, never>> {
    refuseCommon(wish.password);
    refuseUnknownZone(wish.timeZone);
    await this.attempts.spend(limits.signUpFromIp, ask.ip ?? '');
    const email = normalised(wish.email);
    const [hash, known, mayWrite] = [
      await hashPassword(wish.password),
      await this.tenants.lookup('company_by_address', [email, null]),
      await this.attempts.within(limits.lettersToAddress, email),
    ];
    const kind = known === undefined ? 'sign_up' : 'sign_up_known';
    await this.tenants.transaction({ companyId: randomUUID() }, (tx) =>
      this.write(tx, { ...wish, email }, hash, kind, mayWrite, ask),
    );
    return {};
  }

  private async write(
    tx: Tx,
    wish: SignUp,
    hash: string,
    kind: 'sign_up' | 'sign_up_known',
    mayWrite: boolean,
    ask: Ask,
  ): Promise<void> {
    const now = this.clock.now();
    const letterId = randomUUID();
    const { email, name, companyName, slug, locale, timeZone } = wish;
    await tx.query(insertLetter, [tx.companyId, letterId, kind, now, new Date(now.getTime() + life)]);
    await tx.query(insertSignUp, [
      tx.companyId,
      letterId,
      email,
      name,
      hash,
      companyName,
      slug,
      locale,
      timeZone,
      now,
    ]);
    if (mayWrite) await emit(tx, letterRequested, { id: letterId, version: 1, kind, locale }, now, ask);
  }

  /** Makes the company and its owner; an address that has an account gets the membership and keeps its password. @throws Refusal `letter_invalid`, `slug_taken` */
  async confirm(
    { token }: RequestOf<typeof confirmSignUpCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof confirmSignUpCall>> {
    const letter = readLetterToken(this.key, token);
    if (!letter) throw new Refusal('letter_invalid');
    return refuseOn({ companies_slug: 'slug_taken' }, () =>
      this.tenants.transaction({ companyId: letter.companyId }, async (tx) => {
        const now = this.clock.now();
        const used = await tx.query(use, [tx.companyId, letter.letterId, now]);
        const [pending] =
          used.length === 0 ? [] : await tx.query<Pending>(takePending, [tx.companyId, letter.letterId]);
        if (!pending) throw new Refusal('letter_invalid');
        return this.found(tx, pending, now, ask);
      }),
    );
  }

  private async found(
    tx: Tx,
    pending: Pending,
    now: Date,
    ask: Ask,
  ): Promise<AnswerOf<typeof confirmSignUpCall>> {
    const {
      email,
      name,
      password_hash: hash,
      company_name: companyName,
      slug,
      locale,
      time_zone: timeZone,
    } = pending;
    await tx.query(insertCompany, [tx.companyId, companyName, slug, locale, timeZone, now]);
    const [known] = await tx.query<{ id: string | null }>(join, [email, now]);
    if (!known?.id) {
      const userId = randomUUID();
      await tx.query(insertUser, [userId, email, name, hash, now]);
      await tx.query(insertMember, [tx.companyId, userId, now]);
    }
    await audit(tx, { by: ask, action: 'company.create', objectType: 'company', objectId: tx.companyId });
    await emit(tx, companyCreated, { id: tx.companyId, version: 1, locale }, now, ask);
    return { companyId: tx.companyId, slug };
  }
}

/** One account for one mailbox: the domain is not case-sensitive, and no known provider makes the rest so. */
export const normalised = (email: string): string => email.toLowerCase();
