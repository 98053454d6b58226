import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { accountMailRequested, Refusal, type AccountMailKind, type Locale } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import { readMailLink, type LinkedMail } from '../keys/mail-link';
import { uuidOf } from '../domain/uuid';
import { accountMails, type AccountMailEntity } from './entities';
import { TokenKeys } from '../keys/token-keys';

export interface NewAccountMail {
  kind: AccountMailKind;
  /**
   * A member, written to in the company's language; a client, whose contact is read when the mail is sent; or
   * the address of a future member, which is stored with the mail.
   */
  to: { userId: string } | { clientId: string } | { email: string; name: string; locale: Locale };
  /** Milliseconds until the link expires. */
  life: number;
  /** Ids and enums for the handler of the link. */
  data?: Record<string, string>;
  /** Subject of the mail: at most one mail of a kind is queued about it. */
  once?: string;
  /** false: the mail is stored but not sent. For addresses over their limit, so that the work is the same. */
  send?: boolean;
}
export type TakenMail = Pick<AccountMailEntity, 'userId' | 'clientId' | 'email' | 'name' | 'data'>;

const NOTICE_LIFETIME_MS = 7 * 86_400_000;
const noAddressee = { userId: null, clientId: null, email: null, name: null, locale: null };
const selectOwners = statement(
  `SELECT user_id AS "userId" FROM memberships
   WHERE company_id = :companyId AND role = 'owner' AND disabled_at IS NULL`,
  { userId: column.uuid },
);
const insertMail = statement(
  `INSERT INTO account_mails (
     company_id, id, kind, user_id, client_id, email, name, locale, data, once, created_at, expires_at)
   VALUES (:companyId, :id, :kind, :userId, :clientId, :email, :name, :locale, :data::jsonb, :once, :now,
     :expiresAt)
   ON CONFLICT (company_id, kind, once) WHERE once IS NOT NULL DO NOTHING
   RETURNING coalesce(
     locale, (SELECT c.locale FROM companies c WHERE c.company_id = account_mails.company_id), 'en') AS locale`,
  { locale: column.oneOf<Locale>() },
);
const taken = ['userId', 'clientId', 'email', 'name', 'data'] as const;
const isValid =
  `company_id = :companyId AND id = :accountMailId AND kind = :kind AND expires_at > :now` as const;
const selectMail = statement(
  `SELECT ${accountMails.list(taken)} FROM account_mails WHERE ${isValid}`,
  accountMails.row(taken),
);
const selectMailForUpdate = statement(
  `SELECT ${accountMails.list(taken)} FROM account_mails WHERE ${isValid} FOR UPDATE`,
  accountMails.row(taken),
);
const deleteMail = statement(
  `DELETE FROM account_mails WHERE ${isValid} RETURNING ${accountMails.list(taken)}`,
  accountMails.row(taken),
);

/**
 * Mails about an account. Each is a row and an event; the notifications service reads the rest when it sends,
 * and the link is made then.
 */
@Injectable()
export class AccountMailsService {
  constructor(private readonly keys: TokenKeys) {}

  /**
   * Queues a mail in the transaction of its cause. @returns its id; undefined if its subject has one already
   */
  async queue(
    tx: Tx,
    { kind, to, life, data = {}, once, send = true }: NewAccountMail,
  ): Promise<string | undefined> {
    const [id, { now }] = [randomUUID(), tx];
    const expiresAt = new Date(now.getTime() + life);
    const about = { id, kind, data: JSON.stringify(data), once, now, expiresAt };
    const written = await tx.row(insertMail, { ...noAddressee, ...to, ...about });
    if (!written) return undefined;
    if (send) tx.emit(accountMailRequested, { id, version: 1, kind, locale: written.locale });
    return id;
  }

  /**
   * Does the work of `queue` but stores and sends nothing: for unknown addresses and those over their limit.
   */
  async pretend(tx: Tx, mail: Pick<NewAccountMail, 'kind' | 'life' | 'data'>): Promise<void> {
    tx.write('SAVEPOINT account_mail', []);
    await this.queue(tx, { ...mail, to: { clientId: randomUUID() } });
    tx.write('ROLLBACK TO SAVEPOINT account_mail', []);
  }

  /** Notifies each owner of the company; with `about`, once about the same subject. */
  async queueToOwners(tx: Tx, kind: AccountMailKind, about?: string): Promise<void> {
    for (const { userId } of await tx.rows(selectOwners, {})) {
      const once = about === undefined ? {} : { once: uuidOf(userId, about) };
      await this.queue(tx, { kind, to: { userId }, life: NOTICE_LIFETIME_MS, ...once });
    }
  }

  /** The company and mail named by a link's token. @throws Refusal `mail_link_invalid` */
  named(token: string): LinkedMail {
    return readMailLink(this.keys, token) ?? refuse();
  }

  /** A mail to a client, while its link is valid. @throws Refusal `mail_link_invalid` */
  async clientOf(
    tx: Tx,
    accountMailId: string,
    kind: AccountMailKind,
  ): Promise<TakenMail & { clientId: string }> {
    const { clientId, ...rest } =
      (await tx.row(selectMail, { accountMailId, kind, now: tx.now })) ?? refuse();
    return { ...rest, clientId: clientId ?? refuse() };
  }

  /**
   * A mail while its link is valid, locked until the transaction ends. `joinCompany` deletes it.
   * @throws Refusal `mail_link_invalid`
   */
  async held(tx: Tx, accountMailId: string, kind: AccountMailKind): Promise<TakenMail> {
    return (await tx.row(selectMailForUpdate, { accountMailId, kind, now: tx.now })) ?? refuse();
  }

  /** Deletes a mail, and its address with it: the link works once. @throws Refusal `mail_link_invalid` */
  async take(tx: Tx, accountMailId: string, kind: AccountMailKind): Promise<TakenMail> {
    return (await tx.row(deleteMail, { accountMailId, kind, now: tx.now })) ?? refuse();
  }

  /** Like `take`, for a mail to a member. @throws Refusal `mail_link_invalid` */
  async takeOfMember(
    tx: Tx,
    accountMailId: string,
    kind: AccountMailKind,
  ): Promise<TakenMail & { userId: string }> {
    const { userId, ...rest } = await this.take(tx, accountMailId, kind);
    return { ...rest, userId: userId ?? refuse() };
  }
}

function refuse(): never {
  throw new Refusal('mail_link_invalid');
}
