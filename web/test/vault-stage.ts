import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { debianProgram } from '@riserbo/system';
import { fastify, type FastifyInstance } from 'fastify';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serveConsole } from '../site/console';
import type { ActName, Answer, SavedKey, VaultProblem } from '../vault/protocol';

type Result<Name extends ActName> = { answer?: Answer<Name>; problem?: VaultProblem };
interface Harness {
  ask(name: ActName, ask: object, withFile?: boolean): Promise<Result<ActName>>;
  createPasskey(): Promise<void>;
  lock(): void;
  lockAt(): number | undefined;
  save(url: string, name: string): void;
}

/** The vault without a screen, under the policies of the site. */
export class VaultStage {
  private constructor(
    readonly browser: Browser,
    private readonly site: FastifyInstance,
    readonly url: string,
    readonly folder: string,
  ) {}

  static async open(): Promise<VaultStage> {
    const built = process.env['HARNESS_DIR'];
    if (built === undefined) throw new Error('HARNESS_DIR is missing');
    const site = fastify();
    serveConsole(site, built);
    await site.listen({ host: '127.0.0.1', port: 0 });
    const { port } = site.server.address() as AddressInfo;
    const path = debianProgram({ name: 'chromium', package: 'chromium', variable: 'CHROMIUM_BIN' });
    const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
    return new VaultStage(browser, site, `http://localhost:${port}`, mkdtempSync(join(tmpdir(), 'vault-')));
  }
  async page(query = ''): Promise<VaultPage> {
    const context = await this.browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    const vault = new VaultPage(page, this.folder);
    await page.goto(`${this.url}/app/${query}`);
    await page.waitForFunction(() => 'harness' in globalThis);
    return vault;
  }
  async stop(): Promise<void> {
    await this.browser.close();
    await this.site.close();
    rmSync(this.folder, { recursive: true });
  }
}

export class VaultPage {
  /** Console errors and addresses that were asked for. */
  readonly errors: string[] = [];
  readonly requests: string[] = [];
  constructor(
    readonly page: Page,
    private readonly folder: string,
  ) {
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** With a path, that file is chosen as the key file. */
  async ask<Name extends ActName>(name: Name, ask: object = {}, file?: string): Promise<Result<Name>> {
    if (file !== undefined) await this.page.setInputFiles('#key', file);
    return (await this.page.evaluate(
      ([act, what, withFile]) =>
        (globalThis as unknown as { harness: Harness }).harness.ask(act, what, withFile),
      [name, ask, file !== undefined] as const,
    )) as Result<Name>;
  }
  /** @throws Error with the code of the refusal */
  async tell<Name extends ActName>(name: Name, ask: object = {}, file?: string): Promise<Answer<Name>> {
    const { answer, problem } = await this.ask(name, ask, file);
    if (problem !== undefined) throw new Error(`${name}: ${JSON.stringify(problem)}`);
    return answer as Answer<Name>;
  }
  async refusal(name: ActName, ask: object = {}, file?: string): Promise<VaultProblem> {
    const { answer, problem } = await this.ask(name, ask, file);
    if (problem === undefined) throw new Error(`${name} was accepted: ${JSON.stringify(answer)}`);
    return problem;
  }
  createPasskey(): Promise<void> {
    return this.page.evaluate(() => (globalThis as unknown as { harness: Harness }).harness.createPasskey());
  }
  lock(): Promise<void> {
    return this.page.evaluate(() => (globalThis as unknown as { harness: Harness }).harness.lock());
  }
  /** Saves a key the way a person does, and returns the path. */
  async save({ url, name }: SavedKey): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.evaluate(
      ([address, as]) => (globalThis as unknown as { harness: Harness }).harness.save(address, as),
      [url, name] as const,
    );
    const path = join(this.folder, name);
    await (await download).saveAs(path);
    return path;
  }
  textOf(path: string): string {
    return readFileSync(path, 'utf8');
  }
}
