import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Locale } from '@riserbo/contracts';
import { CONFIG, mayBeUnencrypted } from '@riserbo/runtime';
import { createTransport, type Transporter } from 'nodemailer';
import type { NotificationsConfig } from '../config';
import type { SafeMessage } from '../rendering/safe-message';

/** `name` stands before the address in the header To; a neutral mail has none (G4). */
export interface Recipient {
  name?: string;
  address: string;
}

export interface Mail {
  to: Recipient;
  /** Display name of the sender. */
  from: string;
  locale: Locale;
  /** Says what the appointment is, which under `hipaa` no mail may. */
  personal: boolean;
  /** To an address that nobody vouches for: so many in an hour at most. */
  limited: boolean;
  message: SafeMessage;
}

/** The relay has said for good that there is no such mailbox. */
export class NoSuchMailbox extends Error {}

/** G1: mail by SMTP. Takes only what the renderer made, and one recipient as an object: a comma in a string would add another. */
@Injectable()
export class MailChannel implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(@Inject(CONFIG) private readonly config: NotificationsConfig) {
    this.domain = config.MAIL_FROM.slice(config.MAIL_FROM.lastIndexOf('@') + 1);
    this.transport = createTransport({
      url: config.SMTP_URL,
      pool: true,
      maxConnections: config.SMTP_CONNECTIONS,
      maxMessages: 1000,
      // smtps:// is TLS from the first byte; smtp:// has to become TLS, with a certificate that the machine trusts
      requireTLS: !mayBeUnencrypted(config.SMTP_URL, config.SMTP_UNENCRYPTED_HOST),
      // when a connection closes, our queue looks at the mail again; the pool's own retry would not (G4)
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
   * Ends when the relay has taken the mail. The Message-ID is that of the delivery, so that a second try is the same mail.
   * @throws NoSuchMailbox, or what else became of it
   */
  async send(
    deliveryId: string,
    { from, to, locale, message }: Omit<Mail, 'limited' | 'personal'>,
  ): Promise<void> {
    const mail = {
      messageId: `<${deliveryId}@${this.domain}>`,
      from: { name: from, address: this.config.MAIL_FROM },
      to: { name: to.name ?? '', address: to.address },
      subject: message.subject,
      text: message.text,
      html: message.html,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
    };
    await this.transport.sendMail(mail).catch((error: unknown) => {
      throw isForGood(error) ? new NoSuchMailbox() : error;
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** RFC 3463: the address leads nowhere (5.1.x) or its mailbox is closed (5.2.1). Any other no may be the relay's own trouble. */
const nowhere = /\b5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/;

function isForGood(error: unknown): boolean {
  const { code, response } = error as { code?: string; response?: string };
  return code === 'EENVELOPE' && nowhere.test(response ?? '');
}

function dkim({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }: NotificationsConfig): object {
  if (DKIM_DOMAIN === undefined || DKIM_SELECTOR === undefined || DKIM_KEY_FILE === undefined) return {};
  return {
    dkim: {
      domainName: DKIM_DOMAIN,
      keySelector: DKIM_SELECTOR,
      privateKey: readFileSync(DKIM_KEY_FILE, 'utf8'),
    },
  };
}
