import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { testSystem, type TestSystem } from '@riserbo/testing';
import { authDatabaseOf, debianProgram, projectRoot } from '@riserbo/system';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { Mailbox } from '../../scripts/play/mailbox';
import { sample, type SampleAccess } from '../../scripts/sample';

/** A running system with the sample company, and a browser. */
export interface Stage {
  readonly system: TestSystem;
  readonly url: string;
  readonly mails: Mailbox;
  readonly access: SampleAccess;
  readonly browser: Browser;
  stop(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const path = debianProgram({ name: 'chromium', package: 'chromium', variable: 'CHROMIUM_BIN' });
  const system = await testSystem({ web: true, env: { CONSOLE_DIR: process.env['CONSOLE_DIR'] } });
  const { settings, bus, webUrl = '' } = system.system;
  const place = { baseUrl: system.baseUrl, mailUrl: system.mail.url, bus };
  const access = await sample({ ...place, slug: 'studio-bianchi', database: authDatabaseOf(settings) });
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    ...{ system, url: webUrl, mails: new Mailbox(system.mail.url), access, browser },
    async stop() {
      await browser.close();
      await system.stop();
    },
  };
}

/** What a page must never do. */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Policy violations, console errors, and requests to other hosts. */
  readonly faults: string[];
  /** Bytes of each response body, by address. */
  readonly bytes: Map<string, number>;
}

/** A page of a new visitor whose faults are collected. */
export async function visit({ browser, url }: Stage, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ baseURL: url, timezoneId: 'Europe/Rome', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  const bytes = new Map<string, number>();
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:about|blob):/.test(request.url())) faults.push(request.url());
  });
  page.on('requestfinished', (request) => {
    void request
      .sizes()
      .then(({ responseBodySize }) => {
        const { pathname } = new URL(request.url());
        // a file from the browser's cache counts as what it was
        bytes.set(pathname, Math.max(bytes.get(pathname) ?? 0, responseBodySize));
      })
      .catch(() => undefined);
  });
  return { context, page, faults, bytes };
}

/** What the browser keeps of a page: cookies, storage, databases, caches, workers. */
export async function stored({ context, page }: Watched): Promise<unknown> {
  const inPage = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys().catch(() => [])).length,
  }));
  return { cookies: (await context.cookies()).length, ...inPage };
}
export const NOTHING = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0 };

/** Keeps a picture for the documentation when PICTURES is set; screens differ with the date. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  const folder = join(projectRoot, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
