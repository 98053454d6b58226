import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  letterPages,
  letterRequested,
  Refusal,
  type AnswerOf,
  type LetterKind,
  type Locale,
  type readLetterCall,
  type ServiceActor,
} from '@riserbo/contracts';
import { emit, type CallContext, type Cause } from '@riserbo/messaging';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { letterToken, readLetterToken, type LetterName } from '../domain/letter-token';
import { uuidOf } from '../domain/uuid';
import { LETTER_KEY } from './letter-key';

export interface NewLetter {
  kind: LetterKind;
  /**
   * A member of the company, who is written to in the company's language; a client, whose contact is read when the mail is sent; or the address of
   * a member to be, which is stored with the letter.
   */
  to: { userId: string } | { clientId: string } | { email: string; name: string; locale: Locale };
  /** Milliseconds for which the link is good. */
  life: number;
  /** Ids and enums that whoever follows the link needs. */
  data?: Record<string, string>;
  /** What the letter is about: there is at most one letter of its kind about it. */
  once?: string;
  /** false: the letter is written and not sent. For an address that has had enough, so that the work is the same. */
  send?: boolean;
}
export interface TakenLetter {
  userId: string | null;
  clientId: string | null;
  email: string | null;
  name: string | null;
  data: Record<string, string>;
}
type Letter = AnswerOf<typeof readLetterCall>;
interface Row {
  kind: LetterKind;
  clientId: string | null;
  email: string;
  name: string;
  company_name: string;
  locale: Locale;
  expires_at: Date;
}
const noticeLife = 7 * 86_400_000;
const owners = `SELECT user_id AS "userId" FROM memberships WHERE company_id = $1 AND role = 'owner' AND disabled_at IS NULL`;
const insert = `
  INSERT INTO letters (company_id, id, kind, user_id, client_id, email, name, locale, data, once, created_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12)
  ON CONFLICT (company_id, kind, once) WHERE once IS NOT NULL DO NOTHING
  RETURNING coalesce(locale, (SELECT c.locale FROM companies c WHERE c.company_id = letters.company_id), 'en') AS locale`;
const find = `
  SELECT l.kind, l.client_id AS "clientId", coalesce(l.email, u.email) AS email, coalesce(l.name, u.name) AS name, coalesce(l.locale, c.locale) AS locale,
         coalesce(c.name, s.company_name) AS company_name, l.expires_at
  FROM letters l
  LEFT JOIN users u ON u.id = l.user_id
  LEFT JOIN companies c ON c.company_id = l.company_id
  LEFT JOIN sign_ups s ON s.company_id = l.company_id AND s.letter_id = l.id
  WHERE l.company_id = $1 AND l.id = $2 AND l.expires_at > $3`;
const hold = `
  SELECT user_id AS "userId", client_id AS "clientId", email, name, data FROM letters
  WHERE company_id = $1 AND id = $2 AND kind = $3 AND expires_at > $4 FOR UPDATE`;
const look = `
  SELECT user_id AS "userId", client_id AS "clientId", email, name, data FROM letters
  WHERE company_id = $1 AND id = $2 AND kind = $3 AND expires_at > $4`;
const take = `
  DELETE FROM letters WHERE company_id = $1 AND id = $2 AND kind = $3 AND expires_at > $4
  RETURNING user_id AS "userId", client_id AS "clientId", email, name, data`;

/** Mails about an account. A letter is a row and an event; the rest is asked for when it is sent, and the link is made then. */
@Injectable()
export class AccountMailsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** Writes a letter in the transaction of its cause. @returns its id; nothing when there is one about the same thing already */
  async queue(
    tx: Tx,
    { kind, to, life, data = {}, once, send = true }: NewLetter,
    cause: Cause,
  ): Promise<string | undefined> {
    const [id, now] = [randomUUID(), this.clock.now()];
    const expiresAt = new Date(now.getTime() + life);
    const values = [
      tx.companyId,
      id,
      kind,
      ...addressee(to),
      JSON.stringify(data),
      once ?? null,
      now,
      expiresAt,
    ];
    const [written] = await tx.query<{ locale: Locale }>(insert, values);
    if (!written) return undefined;
    if (send) await emit(tx, letterRequested, { id, version: 1, kind, locale: written.locale }, now, cause);
    return id;
  }

  /** The same work as `queue`, for an address that no account has or that has had enough mails: sends and stores nothing. */
  async pretend(tx: Tx, letter: Pick<NewLetter, 'kind' | 'life' | 'data'>, cause: Cause): Promise<void> {
    tx.write('SAVEPOINT letter', []);
    await this.queue(tx, { ...letter, to: { clientId: randomUUID() } }, cause);
    tx.write('ROLLBACK TO SAVEPOINT letter', []);
  }

  /** A notice to every owner of the company, in the transaction of its cause; with `about`, one of its kind about the same thing. */
  async queueToOwners(tx: Tx, kind: LetterKind, cause: Cause, about?: string): Promise<void> {
    for (const { userId } of await tx.query<{ userId: string }>(owners, [tx.companyId])) {
      const once = about === undefined ? {} : { once: uuidOf(userId, about) };
      await this.queue(tx, { kind, to: { userId }, life: noticeLife, ...once }, cause);
    }
  }

  /** What the token of a link names; the company is needed to open a transaction. @throws Refusal `letter_invalid` */
  named(token: string): LetterName {
    const letter = readLetterToken(this.key, token);
    if (!letter) throw new Refusal('letter_invalid');
    return letter;
  }

  /** The client that a letter went to, while its link is good. @throws Refusal `letter_invalid` */
  async clientOf(tx: Tx, letterId: string, kind: LetterKind): Promise<TakenLetter & { clientId: string }> {
    const [letter] = await tx.query<TakenLetter>(look, [tx.companyId, letterId, kind, this.clock.now()]);
    if (!letter || letter.clientId === null) throw new Refusal('letter_invalid');
    return { ...letter, clientId: letter.clientId };
  }

  /** What a letter holds while its link is good; another who follows it waits. `joinCompany` takes it. @throws Refusal `letter_invalid` */
  async held(tx: Tx, letterId: string, kind: LetterKind): Promise<TakenLetter> {
    const [held] = await tx.query<TakenLetter>(hold, [tx.companyId, letterId, kind, this.clock.now()]);
    if (!held) throw new Refusal('letter_invalid');
    return held;
  }

  /** Takes a letter whose link was followed: it works once, and its address is gone. @throws Refusal `letter_invalid` */
  async take(tx: Tx, letterId: string, kind: LetterKind): Promise<TakenLetter> {
    const [taken] = await tx.query<TakenLetter>(take, [tx.companyId, letterId, kind, this.clock.now()]);
    if (!taken) throw new Refusal('letter_invalid');
    return taken;
  }

  /** As `take`, of a letter to a member. @throws Refusal `letter_invalid` */
  async takeOfMember(tx: Tx, letterId: string, kind: LetterKind): Promise<TakenLetter & { userId: string }> {
    const { userId, ...rest } = await this.take(tx, letterId, kind);
    if (userId === null) throw new Refusal('letter_invalid');
    return { ...rest, userId };
  }

  /** What a letter says, for the notifications service at the moment of sending. @throws Refusal `letter_invalid` for one that is unknown, used or too old */
  async read(letterId: string, context: CallContext): Promise<Letter> {
    const { companyId } = context.actor as ServiceActor;
    const rows = await this.tenants.transaction(context.actor, (tx) =>
      tx.query<Row>(find, [companyId, letterId, this.clock.now()]),
    );
    const row = rows[0];
    if (!row || companyId === undefined) throw new Refusal('letter_invalid');
    const { kind, locale, name, email, clientId, company_name: companyName } = row;
    const token = letterPages[kind] === null ? {} : { token: letterToken(this.key, { companyId, letterId }) };
    return {
      kind,
      locale,
      companyName,
      to: clientId === null ? { name, email } : { clientId },
      ...token,
      expiresAt: row.expires_at.toISOString(),
    };
  }
}

function addressee(to: NewLetter['to']): (string | null)[] {
  if ('userId' in to) return [to.userId, null, null, null, null];
  if ('clientId' in to) return [null, to.clientId, null, null, null];
  return [null, null, to.email, to.name, to.locale];
}
