import { Injectable } from '@nestjs/common';
import { memberContactsCall, type Locale } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input } from '@riserbo/runtime';

const selectContacts = statement(
  `SELECT m.user_id AS "userId", u.name, u.email, c.locale
   FROM memberships m JOIN users u ON u.id = m.user_id JOIN companies c ON c.company_id = m.company_id
   WHERE m.company_id = :companyId AND m.user_id = ANY (:userIds::uuid[]) AND m.disabled_at IS NULL`,
  { userId: column.uuid, name: column.text, email: column.text, locale: column.oneOf<Locale>() },
);

/** G8: where messages to members go, in the language of the company. */
@Injectable()
export class MemberContactsReads {
  @Serve(memberContactsCall)
  async read({ tx }: Context<typeof memberContactsCall>, { userIds }: Input<typeof memberContactsCall>) {
    return { members: await tx.rows(selectContacts, { userIds }) };
  }
}
