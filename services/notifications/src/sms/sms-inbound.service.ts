import { Injectable } from '@nestjs/common';
import { countryOfNumber, receiveSmsCall, Refusal } from '@riserbo/contracts';
import { callbackSignature, Clock, ServeRaw, type Input, type RawContext } from '@riserbo/runtime';
import { isSignature } from './provider';
import { SmsChannel } from './sms-channel';
import { SmsRepliesIn } from './sms-replies-in';
import { SmsReports } from './sms-reports';
import { meaningOf } from '../domain/stop-words';

/** G3: the inbound port of SMS. What it is about follows from the fields that the provider posts. */
@Injectable()
export class SmsInboundService {
  constructor(
    private readonly channel: SmsChannel,
    private readonly reports: SmsReports,
    private readonly replies: SmsRepliesIn,
    private readonly clock: Clock,
  ) {}

  /** @returns the text to answer with. @throws Refusal `signature_wrong` if the signature is wrong */
  @ServeRaw(receiveSmsCall)
  async receive(
    { actor, correlationId }: RawContext<typeof receiveSmsCall>,
    { signature, ref, form }: Input<typeof receiveSmsCall>,
  ): Promise<{ text: string | null }> {
    const fields = Object.fromEntries(new URLSearchParams(Buffer.from(form, 'base64').toString()));
    this.verify(signature, ref, fields);
    const origin = { actor, correlationId };
    const { MessageStatus: status, From: number, Body: text, MessageSid: sid } = fields;
    if (ref !== undefined && status !== undefined) {
      const [companyId = '', id = ''] = ref.split('.');
      await this.reports.record({ companyId, id }, status, fields['ErrorCode'], origin);
      return { text: null };
    }
    if (number === undefined || text === undefined || sid === undefined) return { text: null };
    const today = this.clock.now().toISOString().slice(0, 10);
    const meaning = meaningOf(text, countryOfNumber(number), today);
    return { text: await this.replies.take({ number, sid, meaning }, origin) };
  }

  private verify(signature: string, ref: string | undefined, fields: Record<string, string>): void {
    const { token, hook } = this.channel;
    const url = ref === undefined ? hook : `${hook}?d=${ref}`;
    if (token === undefined || !isSignature(callbackSignature(token, url, fields), signature))
      throw new Refusal('signature_wrong');
  }
}
