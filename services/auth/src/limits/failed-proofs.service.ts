import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { AuditObject, LetterKind, RefusalCode } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Log, Tenants } from '@riserbo/runtime';
import { AccountMailsService, type NewLetter } from '../letters/letters.service';

export interface FailedProof {
  companyId: string;
  objectType: Extract<AuditObject, 'user' | 'client'>;
  objectId: string;
  code: RefusalCode;
  /** Told to the person: the run of failures has become too long (B10). */
  letter?: { kind: LetterKind; to: NewLetter['to'] };
}
const QUIET_MS = 60_000;
const MAX_REMEMBERED = 5_000;
const LETTER_LIFE_MS = 7 * 86_400_000;

/**
 * What is left of a failed sign-in to an account that is known: a row in the company's log, at most one a minute for an account and reason, and the
 * mail about a run of failures. Written after the answer, so that its time does not tell known accounts from unknown ones (B1).
 */
@Injectable()
export class FailedProofsService implements BeforeApplicationShutdown {
  private readonly last = new Map<string, number>();
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly letters: AccountMailsService,
  ) {}

  note(failed: FailedProof, ask: CallContext): void {
    if (!failed.letter && this.isQuiet(failed)) return;
    const written: Promise<void> = this.write(failed, ask)
      .catch((error: unknown) =>
        this.log.error('background_failed', { context: 'FailedProofsService', error }),
      )
      .finally(() => this.pending.delete(written));
    this.pending.add(written);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.pending);
  }

  private async write(
    { companyId, objectType, objectId, code, letter }: FailedProof,
    context: CallContext,
  ): Promise<void> {
    await this.tenants.transaction({ companyId }, async (tx) => {
      const entry = { objectType, objectId, outcome: 'denied' as const, body: { code } };
      await audit(tx, { by: context, action: 'session.refuse', ...entry });
      if (letter) await this.letters.queue(tx, { ...letter, life: LETTER_LIFE_MS }, context);
    });
  }

  private isQuiet({ objectId, code }: FailedProof): boolean {
    const [now, which] = [this.clock.now().getTime(), `${objectId} ${code}`];
    if (now - (this.last.get(which) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return true;
    if (this.last.size >= MAX_REMEMBERED) this.last.clear();
    this.last.set(which, now);
    return false;
  }
}
