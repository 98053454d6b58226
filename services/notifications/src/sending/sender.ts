import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CRASH_HERE, type CrashHere } from '@riserbo/messaging';
import { CONFIG, Log } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import { Composer } from './composer';
import { MailChannel } from './mail-channel';
import { DeliveryQueue, type QueuedDelivery } from './queue';

const pause = 500;

/** Takes what is due, as many as the relay has connections, composes, looks once more, sends, and writes down what became of it. */
@Injectable()
export class Sender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopped = false;
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly queue: DeliveryQueue,
    private readonly composer: Composer,
    private readonly mails: MailChannel,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
    @Inject(CRASH_HERE) private readonly crashHere: CrashHere,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule(0);
  }

  /** Lets the mails that are on their way arrive. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(wait: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round().then(
        (count) => this.schedule(count > 0 ? 0 : pause),
        () => {
          this.log.warn('mail_queue_unreachable');
          this.schedule(4 * pause);
        },
      );
    }, wait);
  }

  /** One batch. @returns how many were taken */
  private async round(): Promise<number> {
    const batch = await this.queue.take(this.config.SMTP_CONNECTIONS);
    await Promise.all(batch.map((delivery) => this.deliver(delivery)));
    return batch.length;
  }

  private async deliver(delivery: QueuedDelivery): Promise<void> {
    try {
      const composed = await this.composer.compose(delivery);
      if ('skip' in composed) return await this.queue.skip(delivery, composed.skip);
      if (!(await this.queue.sending(delivery))) return;
      await this.mails.send(delivery.id, composed.from, composed.to, composed.locale, composed.message);
      this.crashHere('after_mail_before_mark');
      await this.queue.sent(delivery);
    } catch {
      // what the relay or an owner says can name a person: the ledger's id finds it
      const again = await this.queue.failed(delivery);
      this.log.warn(again ? 'mail_delayed' : 'mail_given_up', {
        deliveryId: delivery.id,
        attempt: delivery.attempts,
      });
    }
  }
}
