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

  /** Waits for the first, second … mail to an address, in order of arrival. */
  nth(address: string, number: number): Promise<Mail> {
    return this.find(address, (mails) => [...mails].sort(byArrival)[number - 1]);
  }

  /** Waits for a matching mail to an address. @throws Error if none arrives within `within` milliseconds */
  wait(address: string, fits: (mail: Mail) => boolean, within = 20_000): Promise<Mail> {
    return this.find(address, (mails) => mails.find(fits), within);
  }

  private async find(
    address: string,
    choose: (mails: readonly Mail[]) => Mail | undefined,
    within = 20_000,
  ): Promise<Mail> {
    const end = Date.now() + within;
    for (;;) {
      const mail = choose(await this.to(address));
      if (mail) return mail;
      if (Date.now() > end) throw new Error(`no such mail within ${within / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const byArrival = (a: Mail, b: Mail) => (a.id < b.id ? -1 : 1);

/** The opaque token of the link in a mail; `manage` is the page of a booking. */
export function tokenIn(mail: Mail, page: string): string {
  const start = page === 'manage' ? 'm/(?:en|it)/' : `${page}#`;
  const token = new RegExp(`/${start}([A-Za-z0-9._-]+)`).exec(mail.text ?? '')?.[1];
  if (token === undefined) throw new Error(`the mail has no ${page} link`);
  return token;
}
