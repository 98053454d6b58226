import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { AuditObject, AccountMailKind, RefusalCode } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, Log, Tenants, type Tx } from '@riserbo/runtime';
import { LRUCache } from 'lru-cache';
import { AccountMailsService, type NewAccountMail } from '../account-mails/account-mails.service';

export interface FailedProof {
  companyId: string;
  objectType: Extract<AuditObject, 'user' | 'client'>;
  objectId: string;
  code: RefusalCode;
  /** B10: the mail to the person when a run of failures has become too long. */
  mail?: { kind: AccountMailKind; to: NewAccountMail['to'] };
}
type Context = Pick<CallContext, 'actor' | 'correlationId'>;
/** A minute: an entry of the cache is stale one millisecond after its time to live. */
const QUIET_MS = 59_999;
const MAX_REMEMBERED = 5_000;
const MAIL_LIFE_MS = 7 * 86_400_000;

/**
 * Records failed sign-ins to known accounts: a row in the company's audit log, at most one per minute,
 * account and reason, and the mail about a run of failures. Written after the response, so that response
 * times do not tell known accounts from unknown ones (B1).
 */
@Injectable()
export class FailedProofsService implements BeforeApplicationShutdown {
  /** Failures recorded within the last minute. */
  private readonly recent: LRUCache<string, true>;
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly tenants: Tenants,
    private readonly log: Log,
    private readonly mails: AccountMailsService,
    clock: Clock,
  ) {
    const perf = { now: () => clock.now().getTime() };
    this.recent = new LRUCache({ max: MAX_REMEMBERED, ttl: QUIET_MS, ttlResolution: 0, perf });
  }

  note(failed: FailedProof, context: Context): void {
    if (!failed.mail && this.isQuiet(failed)) return;
    const written: Promise<void> = this.write(failed, context)
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
    { companyId, objectType, objectId, code, mail }: FailedProof,
    context: Context,
  ): Promise<void> {
    const entry = {
      action: 'session.refuse',
      outcome: 'denied',
      objectType,
      objectId,
      body: { code },
    } as const;
    const work = async (tx: Tx) => {
      tx.audit(entry);
      if (mail) await this.mails.queue(tx, { ...mail, life: MAIL_LIFE_MS });
    };
    await this.tenants.transaction({ companyId }, work, context);
  }

  private isQuiet({ objectId, code }: FailedProof): boolean {
    const which = `${objectId} ${code}`;
    const isQuiet = this.recent.has(which);
    if (!isQuiet) this.recent.set(which, true);
    return isQuiet;
  }
}
