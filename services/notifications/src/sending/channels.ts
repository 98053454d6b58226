import { Injectable } from '@nestjs/common';
import { Clock } from '@riserbo/runtime';
import { Breaker } from '../domain/breaker';
import { NoSuchMailbox } from '../domain/failures';
import { failureKindOf } from '../domain/retry';
import { SmsChannel } from '../sms/sms-channel';
import { SmsLimit } from '../sms/sms-limit';
import { AddressLimit } from './address-limit';
import type { Message } from './composed';
import { MailChannel } from './mail-channel';
import type { QueuedDelivery } from './queue';

/** A message that was counted before it is sent, why it is not sent now, or when it is looked at again. */
export type Counted = 'counted' | 'later' | 'sms_limit' | Date;

/** Sends a message by its channel, within the limits of that channel. */
@Injectable()
export class Channels {
  private readonly relay = new Breaker();

  constructor(
    private readonly mails: MailChannel,
    private readonly sms: SmsChannel,
    private readonly addressLimit: AddressLimit,
    private readonly smsLimit: SmsLimit,
    private readonly clock: Clock,
  ) {}

  /** Mails above a limit are sent later; SMS above one are not sent, because their day is over by then. */
  async count({ companyId }: QueuedDelivery, message: Message): Promise<Counted> {
    const { address } = message.to;
    if (message.channel === 'sms') {
      const isCounted = await this.smsLimit.take(companyId, address, message.message.segments);
      return isCounted ? 'counted' : 'sms_limit';
    }
    const paused = this.relay.admits(this.clock.now());
    if (paused) return paused;
    return !message.limited || (await this.addressLimit.take(address)) ? 'counted' : 'later';
  }

  /** For a message that was counted and not sent. */
  async giveBack({ companyId }: QueuedDelivery, message: Message): Promise<void> {
    const { address } = message.to;
    if (message.channel === 'sms') await this.smsLimit.giveBack(companyId, address, message.message.segments);
    else if (message.limited) await this.addressLimit.giveBack(address);
  }

  /** @throws NoSuchMailbox, OutcomeUnknown, or the error of the attempt */
  async send({ companyId, id }: QueuedDelivery, message: Message): Promise<void> {
    if (message.channel === 'sms') return this.sms.send({ companyId, id }, message);
    try {
      await this.mails.send({ companyId, id }, message);
      this.relay.succeeded();
    } catch (error) {
      // a relay that answers is there
      if (error instanceof NoSuchMailbox || failureKindOf(error) !== 'unreachable') this.relay.succeeded();
      else this.relay.failed(this.clock.now());
      throw error;
    }
  }
}
