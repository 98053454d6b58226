import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type changeAccountCall,
  type readAccountCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Tenants, type Tx } from '@riserbo/runtime';
import { memberOf } from '../sessions/member';

type Account = AnswerOf<typeof readAccountCall>;
const find = `
  SELECT u.id AS "userId", m.company_id AS "companyId", m.role, u.email, u.name, u.sign_in_notices AS "signInNotices"
  FROM users u JOIN memberships m ON m.user_id = u.id WHERE m.company_id = $1 AND u.id = $2`;
const change = `UPDATE users SET sign_in_notices = $2 WHERE id = $1`;

/** What a member sees and chooses for themselves. */
@Injectable()
export class AccountService {
  constructor(private readonly tenants: Tenants) {}

  read(context: CallContext): Promise<Account> {
    const { userId } = memberOf(context.actor);
    return this.tenants.transaction(context.actor, (tx) => own(tx, userId));
  }

  change({ signInNotices }: RequestOf<typeof changeAccountCall>, context: CallContext): Promise<Account> {
    const { userId } = memberOf(context.actor);
    return this.tenants.transaction(context.actor, async (tx) => {
      await tx.query(change, [userId, signInNotices]);
      const body = { signInNotices };
      await audit(tx, {
        by: context,
        action: 'account.change',
        objectType: 'member',
        objectId: userId,
        body,
      });
      return own(tx, userId);
    });
  }
}

async function own(tx: Tx, userId: string): Promise<Account> {
  const [account] = await tx.query<Account>(find, [tx.companyId, userId]);
  if (!account) throw new Refusal('not_found');
  return account;
}
