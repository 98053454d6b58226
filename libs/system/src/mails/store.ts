import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser, type AddressObject } from 'mailparser';

interface Address {
  readonly address: string;
  readonly name: string;
}
/** A mail in the JSON list. */
export interface CaughtMail {
  readonly id: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly to: readonly Address[];
  readonly from: readonly Address[];
  readonly messageId: string;
  /** Path of the raw message. */
  readonly source: string;
}

/** The newest `keep` mails of a folder, each a file `<id>.eml`. Ids sort by time of arrival. */
export class MailStore {
  private readonly mails: CaughtMail[] = [];
  private last = 0;

  private constructor(
    private readonly folder: string,
    private readonly keep: number,
  ) {}

  static async open(folder: string, keep: number): Promise<MailStore> {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const store = new MailStore(folder, keep);
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.eml')) await store.show(name.slice(0, -4), readFileSync(join(folder, name)));
    return store;
  }

  /** Resolves when the mail is on disk and in the list. */
  async add(raw: Buffer): Promise<void> {
    // mails of the same millisecond keep their order
    this.last = Math.max(this.last + 1, Date.now());
    const id = `${this.last}-${randomBytes(4).toString('hex')}`;
    writeFileSync(this.fileOf(id), raw, { mode: 0o600 });
    await this.show(id, raw);
  }

  /** Oldest first. */
  list(to?: string): readonly CaughtMail[] {
    return to === undefined
      ? this.mails
      : this.mails.filter((mail) => mail.to.some(({ address }) => address === to));
  }

  find(id: string): CaughtMail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }

  private async show(id: string, raw: Buffer): Promise<void> {
    const { subject = '', text, html, to, from, messageId = '' } = await simpleParser(raw);
    this.mails.push({
      ...{ id, subject, messageId, to: addressesOf(to), from: addressesOf(from), source: this.fileOf(id) },
      ...(text === undefined ? {} : { text }),
      ...(html ? { html } : {}),
    });
    for (const { source } of this.mails.splice(0, this.mails.length - this.keep))
      rmSync(source, { force: true });
  }

  private fileOf(id: string): string {
    return join(this.folder, `${id}.eml`);
  }
}

function addressesOf(field: AddressObject | AddressObject[] | undefined): Address[] {
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .map(({ address = '', name }) => ({ address, name }));
}
