import { Injectable } from '@nestjs/common';
import type { Actor, AuditAction, LetterKind, SecondFactorMethod } from '@riserbo/contracts';
import { audit } from '@riserbo/privacy';
import type { Tx } from '@riserbo/runtime';
import { AccountMailsService } from '../letters/letters.service';
import { FactorVersions } from '../sessions/factor-versions.service';

/** Who did it, and what caused it. */
export interface By {
  actor: Actor;
  correlationId: string;
}
export interface FactorChange {
  action: Extract<AuditAction, `second_factor.${string}` | `recovery_code.${string}`>;
  method?: SecondFactorMethod;
  /** Told to the person, who may not be the one who did it. */
  letter?: LetterKind;
}
const letterLife = 7 * 86_400_000;

/** Acts after which a step-up that was proven before is void (B8). */
const changes: readonly AuditAction[] = ['second_factor.add', 'second_factor.remove', 'recovery_code.renew'];

/** B3: what happens to the second factors of a person is in the audit log, and the person is told, in the transaction in which it happens. */
@Injectable()
export class FactorLog {
  constructor(
    private readonly letters: AccountMailsService,
    private readonly versions: FactorVersions,
  ) {}

  async write(tx: Tx, by: By, userId: string, { action, method, letter }: FactorChange): Promise<void> {
    if (changes.includes(action)) await this.versions.renew(tx, userId);
    const body = method ? { method } : {};
    await audit(tx, { by, action, objectType: 'user', objectId: userId, body });
    if (letter) await this.letters.queue(tx, { kind: letter, to: { userId }, life: letterLife }, by);
  }
}
