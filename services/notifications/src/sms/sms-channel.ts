import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@riserbo/contracts';
import { CONFIG } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import type { RecipientLink } from '../recipients/recipient-link';
import type { SafeSms } from '../rendering/sms';
import { NoSuchMailbox, OutcomeUnknown } from '../domain/failures';
import { failureOf } from './provider';

const TIMEOUT_MS = 10_000;

export interface Sms {
  channel: 'sms';
  to: { address: string };
  locale: Locale;
  /** Names the practice and the appointment, which is not allowed under `hipaa`. */
  personal: boolean;
  link: RecipientLink;
  message: SafeSms;
}

/** The reference in a report about an SMS. */
export interface SmsRef {
  companyId: string;
  id: string;
}

/**
 * G1: SMS over the HTTP API that Twilio and providers compatible with it offer. `SMS_URL` carries account and
 * token: `https://ACCOUNT:TOKEN@api.provider.example`.
 */
@Injectable()
export class SmsChannel {
  /** Whether the installation sends SMS. */
  readonly isOn: boolean;
  /** Where the provider reports; signed addresses start with it. */
  readonly hook: string;

  constructor(@Inject(CONFIG) private readonly config: NotificationsConfig) {
    this.isOn = config.SMS_URL !== undefined;
    this.hook = `${config.PUBLIC_URL}/hooks/sms`;
  }

  /** Of the provider's signatures; undefined without a provider. */
  get token(): string | undefined {
    const { SMS_URL } = this.config;
    return SMS_URL === undefined ? undefined : decodeURIComponent(new URL(SMS_URL).password);
  }

  hookOf({ companyId, id }: SmsRef): string {
    return `${this.hook}?d=${companyId}.${id}`;
  }

  /** Resolves when the provider has accepted it. @throws NoSuchMailbox, OutcomeUnknown, or another error */
  async send(ref: SmsRef, { to, message }: Pick<Sms, 'to' | 'message'>): Promise<void> {
    const { url, authorization, account } = this.provider();
    const path = `/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`;
    const fields = { To: to.address, From: this.config.SMS_FROM ?? '', Body: message.text };
    const body = new URLSearchParams({ ...fields, StatusCallback: this.hookOf(ref) });
    const answer = await fetch(new URL(path, url), {
      ...{ method: 'POST', body, headers: { authorization }, redirect: 'error' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw isBefore(error) ? new Error('the SMS provider was not reached') : new OutcomeUnknown();
    });
    const said = (await answer.json().catch(() => ({}))) as { code?: unknown };
    if (answer.ok) return;
    if (answer.status < 500 && failureOf(said.code) !== 'for_now') throw new NoSuchMailbox();
    throw new Error(`the SMS provider answered ${answer.status}`);
  }

  private provider(): { url: URL; account: string; authorization: string } {
    if (this.config.SMS_URL === undefined) throw new Error('no SMS provider is configured');
    const url = new URL(this.config.SMS_URL);
    const [account, token] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`;
    [url.username, url.password] = ['', ''];
    return { url, account, authorization };
  }
}

/** Whether the connection failed before the request was sent. */
function isBefore(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: string } };
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(cause?.code ?? '');
}
