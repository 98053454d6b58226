import { Injectable } from '@nestjs/common';
import { changeAccountCall, readAccountCall, Refusal, type MemberRole } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input, type Tx } from '@riserbo/runtime';

const selectAccount = statement(
  `SELECT u.id AS "userId", m.company_id AS "companyId", m.role, u.email, u.name,
     u.sign_in_notices AS "signInNotices"
   FROM users u JOIN memberships m ON m.user_id = u.id WHERE m.company_id = :companyId AND u.id = :userId`,
  {
    ...{ userId: column.uuid, companyId: column.uuid, role: column.oneOf<MemberRole>() },
    ...{ email: column.text, name: column.text, signInNotices: column.boolean },
  },
);
const updateNotices = statement(`UPDATE users SET sign_in_notices = :signInNotices WHERE id = :userId`);

/** A member's account. */
@Injectable()
export class AccountService {
  @Serve(readAccountCall)
  read({ tx, actor: { userId } }: Context<typeof readAccountCall>) {
    return accountOf(tx, userId);
  }

  @Serve(changeAccountCall)
  change(
    { tx, actor: { userId } }: Context<typeof changeAccountCall>,
    { signInNotices }: Input<typeof changeAccountCall>,
  ) {
    tx.send(updateNotices, { userId, signInNotices });
    return accountOf(tx, userId);
  }
}

/** @throws Refusal `not_found` */
async function accountOf(tx: Tx, userId: string) {
  const account = await tx.row(selectAccount, { userId });
  if (!account) throw new Refusal('not_found');
  return account;
}
