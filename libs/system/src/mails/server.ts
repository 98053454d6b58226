import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { mayRead } from './may-read';
import { listPage, mailPage } from './pages';
import { SmsSink, type CaughtSms } from './sms-sink';
import { MailStore } from './store';

export interface MailsOptions {
  readonly folder: string;
  /** Of both ports. */
  readonly host: string;
  readonly smtpPort: number;
  readonly webPort: number;
  /** Number of mails kept, newest first; 2,000 by default. */
  readonly keep?: number;
  /** With account and token: then SMS are taken as well, and reported as delivered. */
  readonly smsUrl?: string | undefined;
}
export interface Mails {
  stop(): Promise<void>;
}

/**
 * An SMTP server that accepts every mail, delivers none and shows them: pages at / and /mails/{id}, a JSON
 * list at /mails (`?to=` filters by recipient). For development only: it requires no password.
 */
export async function startMails({ keep = 2_000, ...options }: MailsOptions): Promise<Mails> {
  const store = await MailStore.open(options.folder, keep);
  const smtp = smtpServer(store);
  const sms = options.smsUrl === undefined ? undefined : new SmsSink(options.smsUrl, { keep, reports: true });
  const web = createServer((request, response) => {
    if (sms?.isFor(request)) void sms.take(request, response);
    else answer(store, sms?.list ?? [], request, response);
  });
  await Promise.all([
    new Promise<void>((resolve, reject) => {
      smtp.once('error', reject).listen(options.smtpPort, options.host, resolve);
    }),
    listen(web, options.webPort, options.host),
  ]);
  smtp.on('error', () => undefined);
  return {
    async stop() {
      web.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => smtp.close(() => resolve())),
        new Promise((resolve) => web.close(resolve)),
      ]);
    },
  };
}

function smtpServer(store: MailStore): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 10 * 1024 * 1024,
    closeTimeout: 1_000,
    onData: (stream, _session, done) => {
      buffer(stream)
        .then((raw) => store.add(raw))
        .then(() => done(), done);
    },
  });
}

/** Mails carry their styles inline; nothing else is loaded or executed. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'";
const always = {
  'cache-control': 'no-store',
  'content-security-policy': `${policy}; form-action 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
type Content = readonly [type: 'text/html' | 'application/json', text: string];

function answer(
  store: MailStore,
  sms: readonly CaughtSms[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const end = (status: number, headers: object = {}, text = '') =>
    void response.writeHead(status, { ...always, ...headers }).end(text);
  if (!mayRead(request)) return end(403);
  if (request.method !== 'GET') return end(405, { allow: 'GET' });
  const content = contentOf(store, sms, new URL(request.url ?? '/', 'http://localhost'));
  if (content === undefined) return end(404);
  end(200, { 'content-type': `${content[0]}; charset=utf-8` }, content[1]);
}

function contentOf(
  store: MailStore,
  sms: readonly CaughtSms[],
  { pathname, searchParams }: URL,
): Content | undefined {
  if (pathname === '/') return ['text/html', listPage(store.list(), sms)];
  if (pathname === '/sms') return ['application/json', JSON.stringify(sms)];
  if (pathname === '/health') return ['application/json', '{"status":"ok"}'];
  if (pathname === '/mails')
    return ['application/json', JSON.stringify(store.list(searchParams.get('to') ?? undefined))];
  const mail = store.find(pathname.slice('/mails/'.length));
  return mail && ['text/html', mailPage(mail)];
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}
