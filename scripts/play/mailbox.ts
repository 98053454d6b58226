import type { CaughtMail } from '@riserbo/system';

export type Mail = CaughtMail;

/** Reads the mail catcher. */
export class Mailbox {
  constructor(private readonly mailUrl: string) {}

  all(): Promise<Mail[]> {
    return this.list('');
  }

  to(address: string): Promise<Mail[]> {
    return this.list(`?to=${encodeURIComponent(address)}`);
  }

  private async list(query: string): Promise<Mail[]> {
    return (await (await fetch(`${this.mailUrl}/mails${query}`)).json()) as Mail[];
  }

  /** Waits for a matching mail to an address. @throws Error if none arrives within `within` milliseconds */
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

/** The opaque token of the link in a mail; `manage` is the page of a booking. */
export function tokenIn(mail: Mail, page: string): string {
  const start = page === 'manage' ? 'm/(?:en|it)/' : `${page}#`;
  const token = new RegExp(`/${start}([A-Za-z0-9._-]+)`).exec(mail.text ?? '')?.[1];
  if (token === undefined) throw new Error(`the mail has no ${page} link`);
  return token;
}
