import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { CRASH_HERE, type CrashHere } from '@riserbo/messaging';
import { CONFIG, Every, Log, type Round } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import type { DeliveryReason } from '../deliveries/delivery.entity';
import { failureKindOf, type FailureKind } from '../domain/retry';
import { isAtMostOnce } from '../domain/templates';
import { NoSuchMailbox, OutcomeUnknown } from '../domain/failures';
import { BouncesService } from '../bounces/bounces.service';
import { Channels } from './channels';
import type { Message, Skip } from './composed';
import { MailComposer } from './composer';
import { DeliveryQueue, type QueuedDelivery } from './queue';

const PAUSE_MS = 500;

interface Ready {
  delivery: QueuedDelivery;
  message: Message;
}
type Skipped = Skip & { delivery: QueuedDelivery };

/** Leases due deliveries (up to the SMTP pool size), renders, re-checks, sends and records the result. */
@Injectable()
export class DeliveryWorker implements BeforeApplicationShutdown {
  private stopped = false;

  constructor(
    private readonly queue: DeliveryQueue,
    private readonly composer: MailComposer,
    private readonly channels: Channels,
    private readonly bounces: BouncesService,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
    @Inject(CRASH_HERE) private readonly crashHere: CrashHere,
  ) {}

  beforeApplicationShutdown(): void {
    this.stopped = true;
  }

  @Every('500ms', { replicas: 'each' })
  async sendDue(round: Round): Promise<void> {
    while (!round.stopping && (await this.batch()) > 0);
  }

  /** One batch. @returns the number of leased deliveries */
  private async batch(): Promise<number> {
    const taken = await this.queue.take(this.config.SMTP_CONNECTIONS);
    const [unknown, batch] = parted(taken, hasUnknownOutcome);
    await all(unknown.map((each) => this.end(each, 'outcome_unknown')));
    const composed = await this.composer.compose(batch);
    const [failed, skipped, ready]: [QueuedDelivery[], Skipped[], Ready[]] = [[], [], []];
    const postponed: Promise<void>[] = [];
    for (const [index, delivery] of batch.entries()) {
      const what = composed[index];
      if (what?.status !== 'fulfilled') failed.push(delivery);
      else if ('until' in what.value) postponed.push(this.queue.postpone(delivery, what.value.until));
      else if ('skip' in what.value) skipped.push({ delivery, ...what.value });
      else ready.push({ delivery, message: what.value });
    }
    await all([
      ...postponed,
      ...failed.map((each) => this.failed(each, 'unreachable')),
      ...grouped(skipped, ({ delivery, skip }) => `${delivery.companyId} ${skip}`).map((each) =>
        this.skip(each),
      ),
      ...ready.map((each) => this.deliver(each)),
    ]);
    return taken.length;
  }

  /** Deliveries of one company with the same reason. */
  private skip(skipped: readonly [Skipped, ...Skipped[]]): Promise<void> {
    const [{ delivery, skip }] = skipped;
    const deliveries = skipped.map((each) => each.delivery);
    return this.queue.markFinal(delivery.companyId, deliveries, 'skipped', skip);
  }

  /** A batch is as large as the SMTP pool, so that no mail waits between the final check and sending. */
  private async deliver({ delivery, message }: Ready): Promise<void> {
    const counted = await this.channels.count(delivery, message);
    if (counted instanceof Date) return this.queue.postpone(delivery, counted);
    if (counted === 'later') return this.failed(delivery, 'busy');
    if (counted === 'sms_limit') return this.skip([{ delivery, skip: counted }]);
    if (!(await this.queue.claimForSending(delivery, message)))
      return this.channels.giveBack(delivery, message);
    try {
      await this.channels.send(delivery, message);
    } catch (error) {
      await this.channels.giveBack(delivery, message);
      if (error instanceof NoSuchMailbox) return this.bounced(delivery, message);
      if (error instanceof OutcomeUnknown && isAtMostOnce(delivery.purpose))
        return this.end(delivery, 'outcome_unknown');
      return this.failed(delivery, failureKindOf(error));
    }
    this.crashHere('after_mail_before_mark');
    await this.sent(delivery);
  }

  /** An address without a mailbox gets no more mails. */
  private async bounced(delivery: QueuedDelivery, { channel }: Message): Promise<void> {
    await this.queue.markFinal(delivery.companyId, [delivery], 'bounced', null);
    if (channel === 'email') await this.bounces.record(delivery, { kind: 'bounce', severity: 'hard' });
  }

  /** G6: a message that is sent at most once may have been sent. */
  private end(delivery: QueuedDelivery, reason: DeliveryReason): Promise<void> {
    return this.queue.markFinal(delivery.companyId, [delivery], 'failed', reason);
  }

  /**
   * The relay accepted the mail, so it must not be sent again: retries until the mark is written or the
   * process ends.
   */
  private async sent(delivery: QueuedDelivery): Promise<void> {
    for (;;) {
      try {
        return await this.queue.markSent(delivery);
      } catch (error) {
        if (this.stopped) throw error;
        this.log.warn('mail_queue_unreachable');
        await wait(PAUSE_MS);
      }
    }
  }

  /** Error texts can name a person, so only the delivery id is logged. */
  private async failed(delivery: QueuedDelivery, kind: FailureKind): Promise<void> {
    const again = await this.queue.retry(delivery, kind);
    const { id: deliveryId, attempts: attempt } = delivery;
    this.log.warn(again ? 'mail_delayed' : 'mail_given_up', { deliveryId, attempt });
  }
}

const hasUnknownOutcome = ({ state, purpose }: QueuedDelivery) =>
  state === 'sending' && isAtMostOnce(purpose);

function parted<T>(list: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((each) => !test(each))];
}

function grouped<T>(list: readonly T[], keyOf: (each: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}

/**
 * Awaits all, even after a failure, so that nothing of a batch is pending when the next is leased. @throws
 * the first error
 */
async function all(work: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(work);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
