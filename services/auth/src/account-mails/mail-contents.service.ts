import { Injectable } from '@nestjs/common';
import {
  accountMailPages,
  readAccountMailCall,
  Refusal,
  type AccountMailKind,
  type Locale,
} from '@riserbo/contracts';
import { Clock, column, ServeRaw, statement, Tenants, type Input, type RawContext } from '@riserbo/runtime';
import { mailLinkOf } from '../keys/mail-link';
import { TokenKeys } from '../keys/token-keys';

const selectContents = statement(
  `SELECT l.company_id AS "companyId", l.kind, l.client_id AS "clientId", coalesce(l.email, u.email) AS email,
     coalesce(l.name, u.name) AS name, coalesce(l.locale, c.locale) AS locale,
     coalesce(c.name, s.company_name) AS "companyName", l.expires_at AS "expiresAt"
   FROM account_mails l
   LEFT JOIN users u ON u.id = l.user_id
   LEFT JOIN companies c ON c.company_id = l.company_id
   LEFT JOIN sign_ups s ON s.company_id = l.company_id AND s.account_mail_id = l.id
   WHERE l.company_id = :companyId AND l.id = :accountMailId AND l.expires_at > :now`,
  {
    ...{
      companyId: column.uuid,
      kind: column.oneOf<AccountMailKind>(),
      clientId: column.nullable(column.uuid),
    },
    ...{ email: column.text, name: column.text, locale: column.oneOf<Locale>(), companyName: column.text },
    expiresAt: column.timestamp,
  },
);

/** What an account mail says. The notifications service reads it at the moment of sending. */
@Injectable()
export class MailContentsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly keys: TokenKeys,
  ) {}

  /** One round trip. @throws Refusal `mail_link_invalid` if the mail is unknown, used or expired */
  @ServeRaw(readAccountMailCall)
  async read(
    { actor }: RawContext<typeof readAccountMailCall>,
    { accountMailId }: Input<typeof readAccountMailCall>,
  ) {
    const [mail] = await this.tenants.rows(actor, selectContents, { accountMailId, now: this.clock.now() });
    if (!mail) throw new Refusal('mail_link_invalid');
    const { companyId, kind, locale, name, email, clientId, companyName } = mail;
    const token =
      accountMailPages[kind] === null ? {} : { token: mailLinkOf(this.keys, { companyId, accountMailId }) };
    return {
      ...{ kind, locale, companyName, ...token },
      to: clientId === null ? { name, email } : { clientId },
      expiresAt: mail.expiresAt.toISOString(),
    };
  }
}
