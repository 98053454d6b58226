import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '@riserbo/runtime';
import { createTransport, type Transporter } from 'nodemailer';
import type { NotificationsConfig } from '../config';
import type { SafeMessage } from '../rendering/safe-message';

/** `name` stands before the address in the header To; a neutral mail has none (G4). */
export interface Recipient {
  name?: string;
  address: string;
}

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
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...dkim(config),
    } as object);
  }

  /** @returns when the relay has taken the mail. The Message-ID is that of the delivery, so that a second try is the same mail. */
  async send(
    deliveryId: string,
    from: string,
    to: Recipient,
    locale: string,
    message: SafeMessage,
  ): Promise<void> {
    await this.transport.sendMail({
      messageId: `<${deliveryId}@${this.domain}>`,
      from: { name: from, address: this.config.MAIL_FROM },
      to: { name: to.name ?? '', address: to.address },
      subject: message.subject,
      text: message.text,
      html: message.html,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
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
