import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Locale } from '@riserbo/contracts';
import { CONFIG, mayBeUnencrypted } from '@riserbo/runtime';
import { createTransport, type Transporter } from 'nodemailer';
import type { NotificationsConfig } from '../config';
import type { RecipientLink } from '../recipients/recipient-link';
import type { SafeMessage } from '../rendering/safe-message';
import { NO_SUCH_MAILBOX } from '../bounces/report';
import { ReturnPaths, type Returned } from '../bounces/return-path';
import { NoSuchMailbox, OutcomeUnknown } from '../domain/failures';

/** `name` precedes the address in the To header; neutral mails have none (G4). */
export interface Recipient {
  name?: string;
  address: string;
}

export interface Mail {
  channel: 'email';
  to: Recipient;
  /** Display name of the sender. */
  from: string;
  locale: Locale;
  /** Names the appointment, which is not allowed under `hipaa`. */
  personal: boolean;
  /** Sent to an unverified address: limited per hour. */
  limited: boolean;
  /** G3: whether the recipient can stop such messages, with one click (RFC 8058). */
  isStoppable: boolean;
  link: RecipientLink;
  replyTo: string | undefined;
  message: SafeMessage;
}

/**
 * G1: mail over SMTP. Accepts only rendered messages, and the recipient as an object, because a comma in a
 * string would add another.
 */
@Injectable()
export class MailChannel implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(
    private readonly paths: ReturnPaths,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {
    this.domain = config.MAIL_FROM.slice(config.MAIL_FROM.lastIndexOf('@') + 1);
    this.transport = createTransport({
      url: config.SMTP_URL,
      pool: true,
      maxConnections: config.SMTP_CONNECTIONS,
      maxMessages: 1000,
      // smtps:// is TLS from the first byte; smtp:// must upgrade to TLS with a trusted certificate
      requireTLS: !mayBeUnencrypted(config.SMTP_URL, config.SMTP_UNENCRYPTED_HOST),
      // our queue re-checks mails after a connection loss; the pool's retry would not (G4)
      maxRequeues: 0,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...dkim(config),
    } as object);
  }

  /**
   * Resolves when the relay has accepted the mail. The Message-ID is the delivery's, so a retry is the same
   * mail.
   * @throws NoSuchMailbox, OutcomeUnknown, or the error of the attempt
   */
  async send(
    { companyId, id: deliveryId }: Returned,
    { from, to, locale, message, replyTo, ...mail }: Omit<Mail, 'limited' | 'personal' | 'channel'>,
  ): Promise<void> {
    const sent = {
      ...(await this.envelope({ companyId, id: deliveryId }, to)),
      messageId: `<${deliveryId}@${this.domain}>`,
      from: { name: from, address: this.config.MAIL_FROM },
      to: { name: to.name ?? '', address: to.address },
      subject: message.subject,
      text: message.text,
      html: message.html,
      ...(message.calendar ? { icalEvent: { ...message.calendar, filename: 'appointment.ics' } } : {}),
      ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale, ...stopHeaders(mail) },
    };
    await this.transport.sendMail(sent).catch((error: unknown) => {
      if (isForGood(error)) throw new NoSuchMailbox();
      throw isUnanswered(error) ? new OutcomeUnknown() : error;
    });
  }

  /** RFC 5321: the address that a mail which cannot be delivered comes back to. */
  private async envelope(mail: Returned, { address }: Recipient): Promise<object> {
    const from = await this.paths.of(mail);
    return from === undefined ? {} : { envelope: { from, to: [address] } };
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** RFC 8058: both headers exactly once, and both signed. */
function stopHeaders({ isStoppable, link }: Pick<Mail, 'isStoppable' | 'link'>): Record<string, string> {
  if (!isStoppable) return {};
  return { 'List-Unsubscribe': `<${link.url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

const SIGNED_HEADERS = [
  ...['From', 'Reply-To', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
  ...['Content-Transfer-Encoding', 'Auto-Submitted', 'Content-Language'],
  ...['List-Unsubscribe', 'List-Unsubscribe-Post'],
].join(':');

function isForGood(error: unknown): boolean {
  const { code, response } = error as { code?: string; response?: string };
  return code === 'EENVELOPE' && NO_SUCH_MAILBOX.test(response ?? '');
}

/**
 * Whether the relay may have taken the mail: an open connection was lost before it answered. Failures to
 * connect, of TLS and of sign-in come before the text.
 */
function isUnanswered(error: unknown): boolean {
  const { code, originalCode, responseCode, syscall, timeoutType } = error as Record<
    string,
    string | undefined
  >;
  const isLost =
    ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT'].includes(code ?? '') &&
    [undefined, 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(originalCode);
  const isBefore =
    syscall === 'connect' ||
    ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'].includes(timeoutType ?? '');
  return responseCode === undefined && isLost && !isBefore;
}

function dkim({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }: NotificationsConfig): object {
  if (DKIM_DOMAIN === undefined || DKIM_SELECTOR === undefined || DKIM_KEY_FILE === undefined) return {};
  return {
    dkim: {
      domainName: DKIM_DOMAIN,
      keySelector: DKIM_SELECTOR,
      privateKey: readFileSync(DKIM_KEY_FILE, 'utf8'),
      headerFieldNames: SIGNED_HEADERS,
    },
  };
}
