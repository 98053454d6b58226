import { Injectable } from '@nestjs/common';
import { letterPages, readLetterCall, Refusal, type LetterKind, type Locale } from '@riserbo/contracts';
import { Clock, column, ServeRaw, statement, Tenants, type Input, type RawContext } from '@riserbo/runtime';
import { letterToken } from '../keys/mail-link';
import { TokenKeys } from '../keys/token-keys';

const selectContents = statement(
  `SELECT l.company_id AS "companyId", l.kind, l.client_id AS "clientId", coalesce(l.email, u.email) AS email,
     coalesce(l.name, u.name) AS name, coalesce(l.locale, c.locale) AS locale,
     coalesce(c.name, s.company_name) AS "companyName", l.expires_at AS "expiresAt"
   FROM letters l
   LEFT JOIN users u ON u.id = l.user_id
   LEFT JOIN companies c ON c.company_id = l.company_id
   LEFT JOIN sign_ups s ON s.company_id = l.company_id AND s.letter_id = l.id
   WHERE l.company_id = :companyId AND l.id = :letterId AND l.expires_at > :now`,
  {
    ...{ companyId: column.uuid, kind: column.oneOf<LetterKind>(), clientId: column.nullable(column.uuid) },
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

  /** One round trip. @throws Refusal `letter_invalid` if the mail is unknown, used or expired */
  @ServeRaw(readLetterCall)
  async read({ actor }: RawContext<typeof readLetterCall>, { letterId }: Input<typeof readLetterCall>) {
    const [mail] = await this.tenants.rows(actor, selectContents, { letterId, now: this.clock.now() });
    if (!mail) throw new Refusal('letter_invalid');
    const { companyId, kind, locale, name, email, clientId, companyName } = mail;
    const token =
      letterPages[kind] === null ? {} : { token: letterToken(this.keys, { companyId, letterId }) };
    return {
      ...{ kind, locale, companyName, ...token },
      to: clientId === null ? { name, email } : { clientId },
      expiresAt: mail.expiresAt.toISOString(),
    };
  }
}
