/** A mail as the catcher's JSON list shows it. */
export interface Mail {
  id: string;
  subject: string;
  text?: string;
  html?: string;
  to: { address: string; name?: string }[];
  messageId?: string;
}

/** Reads the mail catcher. */
export class Mailbox {
  constructor(private readonly mailUrl: string) {}

  async all(): Promise<Mail[]> {
    return (await (await fetch(`${this.mailUrl}/api/email`)).json()) as Mail[];
  }

  async to(address: string): Promise<Mail[]> {
    return (await this.all()).filter((mail) => mail.to.some((to) => to.address === address));
  }

  /** Waits for a mail to an address that fits. @throws when none has come within `within` milliseconds */
  async wait(address: string, fits: (mail: Mail) => boolean, within = 20_000): Promise<Mail> {
    const end = Date.now() + within;
    for (;;) {
      const mail = (await this.to(address)).find(fits);
      if (mail) return mail;
      if (Date.now() > end) throw new Error(`no such mail within ${within / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The opaque token of the link in a mail. */
export function tokenIn(mail: Mail, page: string): string {
  const token = new RegExp(`/${page}#([A-Za-z0-9._-]+)`).exec(mail.text ?? '')?.[1];
  if (token === undefined) throw new Error(`the mail has no ${page} link`);
  return token;
}
