import { Injectable } from '@nestjs/common';
import type { AuditAction, AccountMailKind, MemberActor, SecondFactorMethod } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { FactorVersionsService } from '../sessions/factor-versions.service';

export interface FactorChange {
  action: Extract<AuditAction, `second_factor.${string}` | 'recovery_code.use'>;
  method?: SecondFactorMethod;
  /** The mail to the person, who may not be the one who acted. */
  mail?: AccountMailKind;
}
const MAIL_LIFE_MS = 7 * 86_400_000;

/** Acts that void earlier step-ups (B8). */
const changes: readonly AuditAction[] = ['second_factor.add', 'second_factor.remove'];

/**
 * B3: writes changes of a person's second factors to the audit log and notifies the person, in the
 * transaction of the change.
 */
@Injectable()
export class FactorLog {
  constructor(
    private readonly mails: AccountMailsService,
    private readonly versions: FactorVersionsService,
  ) {}

  /** @param actor the actor of the transaction by default */
  async write(
    tx: Tx,
    userId: string,
    { action, method, mail }: FactorChange,
    actor?: MemberActor,
  ): Promise<void> {
    if (changes.includes(action)) await this.versions.renew(tx, userId);
    const body = method ? { method } : {};
    const by = actor ? { actor } : {};
    tx.audit({ ...by, action, objectType: 'user', objectId: userId, body });
    if (mail) await this.mails.queue(tx, { kind: mail, to: { userId }, life: MAIL_LIFE_MS });
  }
}
